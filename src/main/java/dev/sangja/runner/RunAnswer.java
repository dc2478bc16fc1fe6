package dev.sangja.runner;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sangja.runner.RunOutcome.Box;
import dev.sangja.runner.RunOutcome.Failure;
import dev.sangja.runner.RunOutcome.Ran;
import dev.sangja.runner.RunOutcome.Trace;
import dev.sangja.runner.RunOutcome.Value;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, as JSON.
 *
 * @param exit code with which it left, where it finished
 * @param value of the last statement, where that is an expression with a value other than None
 * @param line where it was, where it was ended
 * @param error where it raised
 * @param variables those of the program at the end; where it raised, those of the function that raised
 * @param tests where the request has some, what came of each
 * @param millis time in the interpreter
 * @param peakMemoryBytes most memory of the interpreter, with Python itself; 0 where that is not known
 */
@Schema(name = "RunOutcome")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunAnswer(
        @Schema(
                        enumeration = {
                            "finished",
                            "raised",
                            "timed-out",
                            "out-of-memory",
                            "output-too-long",
                            "crashed"
                        })
                String outcome,
        String stdout,
        String stderr,
        @Nullable Integer exit,
        @Nullable Value value,
        @Nullable Integer line,
        @Nullable Failure error,
        @Nullable List<Box> variables,
        @Nullable List<RunTestResult> tests,
        double millis,
        long peakMemoryBytes) {
    static RunAnswer of(Ran outcome, @Nullable List<RunTestResult> tests) {
        return switch (outcome) {
            case RunOutcome.Finished end ->
                    make(outcome, end.exitCode(), end.value(), null, null, end.boxes(), tests);
            case RunOutcome.Raised(_, var failure, var boxes) ->
                    make(outcome, null, null, failure.line(), failure, boxes, tests);
            case RunOutcome.TimedOut(_, var line) -> ended(outcome, line, tests);
            case RunOutcome.OutOfMemory(_, var line) -> ended(outcome, line, tests);
            case RunOutcome.OutputTooLong(_, var line) -> ended(outcome, line, tests);
            case RunOutcome.Crashed(_, var line) -> ended(outcome, line, tests);
        };
    }

    private static RunAnswer ended(
            Ran outcome, @Nullable Integer line, @Nullable List<RunTestResult> tests) {
        return make(outcome, null, null, line, null, null, tests);
    }

    private static RunAnswer make(
            Ran outcome,
            @Nullable Integer exit,
            @Nullable Value value,
            @Nullable Integer line,
            @Nullable Failure failure,
            @Nullable List<Box> boxes,
            @Nullable List<RunTestResult> tests) {
        Trace trace = outcome.trace();
        return new RunAnswer(
                RunRecords.name(outcome),
                trace.stdout(),
                trace.stderr(),
                exit,
                value,
                line,
                failure,
                boxes,
                tests,
                trace.elapsed().toNanos() / 1e6,
                trace.peakBytes());
    }
}
