package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.runner.Harness;
import dev.sangja.runner.Harness.Reply;
import dev.sangja.runner.ProgramTests;
import dev.sangja.runner.RunOutcome;
import dev.sangja.runner.RunRequest;
import dev.sangja.runner.RunTest;
import dev.sangja.runner.RunTestResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries programs as they are graded: observed without a word of what is expected, and compared here. */
@ApplicationScoped
class TestedPrograms implements ProgramTests {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Harness harness;
    private final Observations observations = new Observations(1);

    TestedPrograms(Harness harness) {
        this.harness = harness;
    }

    /** One test's program. */
    private sealed interface Tried {
        record Seen(JsonNode observation, Duration elapsed) implements Tried {
            boolean isHopeless() {
                return Observations.isHopeless(observation);
            }
        }

        record Not(RunOutcome why) implements Tried {}
    }

    @Override
    public Results of(RunRequest request, List<RunTest> tests, String turn) {
        var results = new ArrayList<RunTestResult>();
        Tried.@Nullable Seen hopeless = null;
        for (RunTest test : tests) {
            switch (hopeless == null ? tried(request, test, turn) : hopeless) {
                case Tried.Not(var why) -> {
                    return new Results.Not(why);
                }
                case Tried.Seen seen -> {
                    results.add(result(test, seen, request.limits().outputBytes()));
                    hopeless =
                            seen.isHopeless()
                                    ? new Tried.Seen(seen.observation(), Duration.ZERO)
                                    : null;
                }
            }
        }
        return new Results.All(results);
    }

    private Tried tried(RunRequest request, RunTest test, String turn) {
        JsonNode probe = probe(test, request);
        Reply reply = call(request, probe, turn);
        return switch (reply) {
            case Reply.Lost() -> new Tried.Not(new RunOutcome.Lost());
            case Reply.NotNow(String reason) ->
                    new Tried.Not(new RunOutcome.Unavailable(reason, SOON));
            case Reply.Answered(_, _, var elapsed) ->
                    new Tried.Seen(observations.of(probe, reply), elapsed);
            case Reply.Broken(_, _, var elapsed) ->
                    new Tried.Seen(observations.of(probe, reply), elapsed);
        };
    }

    private Reply call(RunRequest request, JsonNode probe, String turn) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("do", "observe")
                        .put("source", request.source())
                        .put("seconds", request.limits().cpuSeconds());
        json.set("probe", probe);
        ObjectNode files = json.putObject("files");
        request.files().forEach((name, content) -> files.putObject(name).put("base64", content));
        long millis = (long) (request.limits().cpuSeconds() * 1_000);
        return harness.call(
                json,
                Duration.ofMillis(millis).plus(Grader.GRACE),
                request.limits().memoryMiB(),
                turn);
    }

    private static JsonNode probe(RunTest test, RunRequest request) {
        Long seed = request.seed();
        ObjectNode probe = JsonNodeFactory.instance.objectNode();
        probe.put("kind", test.function() == null ? "run" : "call");
        probe.put("seed", seed == null ? 0 : seed);
        var input = probe.putArray("input");
        test.stdin().lines().forEach(input::add);
        if (test.function() != null) {
            probe.put("function", test.function());
            var arguments = probe.putArray("arguments");
            test.arguments().forEach(argument -> arguments.add(EncodedJson.of(argument)));
        }
        return probe;
    }

    private static RunTestResult result(RunTest test, Tried.Seen seen, int outputBytes) {
        JsonNode observation = seen.observation();
        String printed = observation.path("printed").asText();
        boolean isLong = printed.getBytes(StandardCharsets.UTF_8).length > outputBytes;
        String outcome = isLong ? "output-too-long" : outcome(observation);
        boolean returned = observation.path("called").asText().equals("returned");
        JsonNode result = observation.path("result");
        return new RunTestResult(
                test.name(),
                outcome.equals("finished") && isAsExpected(test, printed, result),
                outcome,
                isLong ? "" : printed,
                returned && !isLong ? PythonText.of(result) : null,
                error(observation.path("error")),
                seen.elapsed().toNanos() / 1e6);
    }

    private static String outcome(JsonNode observation) {
        String called = observation.path("called").asText();
        if (called.equals("missing") || called.equals("not_callable")) {
            return "no-such-function";
        }
        return switch (observation.path("status").asText()) {
            case "finished" -> "finished";
            case "time_limit" -> "timed-out";
            case "output_limit" -> "output-too-long";
            case "error" ->
                    observation.path("error").path("type").asText().equals("MemoryError")
                            ? "out-of-memory"
                            : "raised";
            default -> "crashed";
        };
    }

    private static boolean isAsExpected(RunTest test, String printed, JsonNode result) {
        JsonNode returns = test.returns();
        String prints = test.prints();
        return (returns == null || EncodedJson.isSame(result, returns))
                && (prints == null || withoutEnd(prints).equals(withoutEnd(printed)));
    }

    private static String withoutEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static RunTestResult.@Nullable Raised error(JsonNode error) {
        return error.isObject()
                ? new RunTestResult.Raised(
                        error.path("type").asText(),
                        error.path("message").asText(),
                        error.path("line").isInt() ? error.path("line").intValue() : null)
                : null;
    }
}
