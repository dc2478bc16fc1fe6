package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sangja.platform.api.Problem;
import dev.sangja.platform.api.Refusal;
import dev.sangja.platform.api.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What became of a request: a program that may be run, or the problem with it. */
sealed interface CheckedRun {
    int MAX_STDIN_BYTES = 65_536;

    record Good(RunRequest request, List<RunTest> tests) implements CheckedRun {
        public Good {
            tests = List.copyOf(tests);
        }
    }

    record Bad(Problem problem) implements CheckedRun {}

    /** Checks the members in their order; the first that is wrong is named. */
    static CheckedRun of(@Nullable RunBody body) {
        if (body == null) {
            return new Bad(Problem.of(400, "The body is empty, must be a JSON object."));
        }
        try {
            String source = text("source", given(body.source()), RunRequest.MAX_SOURCE_BYTES);
            JsonNode given = given(body.stdin());
            String stdin = given.isMissingNode() ? "" : text("stdin", given, MAX_STDIN_BYTES);
            var tests = RunTests.of(given(body.tests()), stdin);
            return new Good(
                    new RunRequest(
                            source,
                            stdin,
                            RunFiles.of(given(body.files())),
                            limits(given(body.limits())),
                            seed(given(body.seed()))),
                    tests);
        } catch (Refusal refusal) {
            return new Bad(refusal.problem());
        }
    }

    /** Refuses an object with other members than these. */
    static void only(String field, JsonNode object, Set<String> known) {
        if (!object.isObject()) {
            throw Refusal.mustBe(field, object, "an object of " + String.join(", ", known));
        }
        var unknown = new TreeSet<>(object.properties().stream().map(e -> e.getKey()).toList());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            String name = field + "." + Refusal.echo(unknown.first());
            throw Refusal.of(
                    400,
                    name,
                    "There is no field '%s'; the fields are: %s."
                            .formatted(name, String.join(", ", new TreeSet<>(known))));
        }
    }

    private static JsonNode given(@Nullable JsonNode value) {
        return value == null || value.isNull() ? MissingNode.getInstance() : value;
    }

    static String text(String field, JsonNode value, int most) {
        if (!value.isTextual()) {
            throw Refusal.mustBe(field, value, "a string");
        }
        int half = Texts.loneHalf(value.textValue());
        if (half >= 0) {
            throw Refusal.of(
                    400,
                    field,
                    "'%s' has half of a surrogate pair at index %d, must be text of Unicode; send both halves or neither."
                            .formatted(field, half));
        }
        int bytes = value.textValue().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most) {
            throw Refusal.of(
                    413,
                    field,
                    "'%s' has %d bytes of UTF-8, may have at most %d; shorten it."
                            .formatted(field, bytes, most));
        }
        return value.textValue();
    }

    private static RunLimits limits(JsonNode limits) {
        RunLimits most = RunLimits.DEFAULT;
        if (limits.isMissingNode()) {
            return most;
        }
        only("limits", limits, new TreeSet<>(Set.of("cpuSeconds", "memoryMiB", "outputBytes")));
        return new RunLimits(
                seconds(limits.path("cpuSeconds"), most.cpuSeconds()),
                whole(
                        "limits.memoryMiB",
                        limits.path("memoryMiB"),
                        RunLimits.MIN_MEMORY_MIB,
                        most.memoryMiB()),
                whole("limits.outputBytes", limits.path("outputBytes"), 0, most.outputBytes()));
    }

    private static double seconds(JsonNode value, double most) {
        if (value.isMissingNode()) {
            return most;
        }
        if (!value.isNumber() || !(value.doubleValue() >= 0.01 && value.doubleValue() <= most)) {
            throw Refusal.mustBe(
                    "limits.cpuSeconds", value, "a number from 0.01 to %.0f".formatted(most));
        }
        return value.doubleValue();
    }

    private static int whole(String field, JsonNode value, int least, int most) {
        if (value.isMissingNode()) {
            return most;
        }
        boolean whole = value.isIntegralNumber() && value.canConvertToInt();
        if (!whole || value.intValue() < least || value.intValue() > most) {
            throw Refusal.mustBe(
                    field, value, "a whole number from %d to %d".formatted(least, most));
        }
        return value.intValue();
    }

    private static @Nullable Long seed(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw Refusal.mustBe("seed", value, "a whole number of 64 bits");
        }
        return value.longValue();
    }
}
