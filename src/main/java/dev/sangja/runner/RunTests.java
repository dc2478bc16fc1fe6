package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sangja.platform.api.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the member {@code tests} of a request. */
final class RunTests {
    private static final int MOST_NAME = 100;
    private static final int MOST_ARGUMENTS = 10;
    private static final int MOST_DEPTH = 20;
    private static final int MOST_DIGITS = 1_000;
    private static final Pattern FUNCTION = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,99}");
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("name", "stdin", "function", "arguments", "returns", "prints"));

    private RunTests() {}

    /**
     * Reads them.
     *
     * @param stdin of the run, for tests that have none of their own
     * @throws Refusal at the first thing that is wrong
     */
    static List<RunTest> of(JsonNode tests, String stdin) {
        if (tests.isMissingNode()) {
            return List.of();
        }
        if (!tests.isArray() || tests.size() > RunTest.MOST) {
            String rule = "an array of at most " + RunTest.MOST + " tests";
            throw tests.isArray()
                    ? Refusal.mustBe("tests", tests.size() + " tests", rule)
                    : Refusal.mustBe("tests", tests, rule);
        }
        var read = new ArrayList<RunTest>();
        for (int i = 0; i < tests.size(); i++) {
            read.add(test("tests[" + i + "]", tests.get(i), String.valueOf(i + 1), stdin));
        }
        return read;
    }

    private static RunTest test(String field, JsonNode test, String number, String stdin) {
        CheckedRun.only(field, test, MEMBERS);
        String function = function(field, given(test, "function"));
        if (function == null && (test.has("arguments") || test.has("returns"))) {
            throw Refusal.mustBe(
                    field + ".function", MissingNode.getInstance(), "the name of what is called");
        }
        JsonNode prints = given(test, "prints");
        JsonNode returns = test.get("returns");
        if (returns == null && prints.isMissingNode()) {
            throw Refusal.mustBe(
                    field, test, "an object with what is expected in 'returns' or 'prints'");
        }
        return new RunTest(
                name(field, given(test, "name"), number),
                stdin(field, given(test, "stdin"), stdin),
                function,
                arguments(field, given(test, "arguments")),
                returns == null ? null : value(field + ".returns", returns, 0),
                prints.isMissingNode()
                        ? null
                        : CheckedRun.text(field + ".prints", prints, RunLimits.MAX_OUTPUT_BYTES));
    }

    private static JsonNode given(JsonNode test, String member) {
        JsonNode value = test.path(member);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private static String name(String field, JsonNode name, String number) {
        if (name.isMissingNode()) {
            return number;
        }
        if (!name.isTextual()
                || name.textValue().isBlank()
                || name.textValue().length() > MOST_NAME) {
            throw Refusal.mustBe(
                    field + ".name", name, "a string of 1 to " + MOST_NAME + " characters");
        }
        return name.textValue();
    }

    private static String stdin(String field, JsonNode stdin, String ofRun) {
        return stdin.isMissingNode()
                ? ofRun
                : CheckedRun.text(field + ".stdin", stdin, CheckedRun.MAX_STDIN_BYTES);
    }

    private static @Nullable String function(String field, JsonNode function) {
        if (function.isMissingNode()) {
            return null;
        }
        if (!function.isTextual() || !FUNCTION.matcher(function.textValue()).matches()) {
            throw Refusal.mustBe(field + ".function", function, "the name of a function");
        }
        return function.textValue();
    }

    private static List<JsonNode> arguments(String field, JsonNode arguments) {
        if (arguments.isMissingNode()) {
            return List.of();
        }
        if (!arguments.isArray() || arguments.size() > MOST_ARGUMENTS) {
            throw Refusal.mustBe(
                    field + ".arguments",
                    arguments,
                    "an array of at most " + MOST_ARGUMENTS + " values");
        }
        arguments.forEach(argument -> value(field + ".arguments", argument, 0));
        return arguments.valueStream().toList();
    }

    /** Such as Python can be given: not nested for ever, and with no number that takes for ever to read. */
    private static JsonNode value(String field, JsonNode value, int depth) {
        if (depth > MOST_DEPTH) {
            throw Refusal.mustBe(field, value, "nested at most " + MOST_DEPTH + " times");
        }
        if (value.isNumber() && value.asText().length() > MOST_DIGITS) {
            throw Refusal.mustBe(field, value, "a number of at most " + MOST_DIGITS + " digits");
        }
        value.forEach(inside -> value(field, inside, depth + 1));
        return value;
    }
}
