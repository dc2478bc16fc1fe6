package dev.sangja.runner;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sangja.runner.RunOutcome.Box;
import dev.sangja.runner.RunOutcome.Failure;
import dev.sangja.runner.RunOutcome.Ran;
import dev.sangja.runner.RunOutcome.Trace;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, as JSON.
 *
 * @param exit code with which it left, where it finished
 * @param line where it was, where it was ended
 * @param error where it raised
 * @param variables those of the program at the end, or where it raised
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
        @Nullable Integer line,
        @Nullable Failure error,
        @Nullable List<Box> variables,
        double millis,
        long peakMemoryBytes) {
    static RunAnswer of(Ran outcome) {
        return switch (outcome) {
            case RunOutcome.Finished(var trace, int exit, var boxes) ->
                    make(outcome, trace, exit, null, null, boxes);
            case RunOutcome.Raised(var trace, var failure, var boxes) ->
                    make(outcome, trace, null, failure.line(), failure, boxes);
            case RunOutcome.TimedOut(var trace, var line) -> ended(outcome, trace, line);
            case RunOutcome.OutOfMemory(var trace, var line) -> ended(outcome, trace, line);
            case RunOutcome.OutputTooLong(var trace, var line) -> ended(outcome, trace, line);
            case RunOutcome.Crashed(var trace, var line) -> ended(outcome, trace, line);
        };
    }

    private static RunAnswer ended(Ran outcome, Trace trace, @Nullable Integer line) {
        return make(outcome, trace, null, line, null, null);
    }

    private static RunAnswer make(
            Ran outcome,
            Trace trace,
            @Nullable Integer exit,
            @Nullable Integer line,
            @Nullable Failure failure,
            @Nullable List<Box> boxes) {
        return new RunAnswer(
                RunRecords.name(outcome),
                trace.stdout(),
                trace.stderr(),
                exit,
                line,
                failure,
                boxes,
                trace.elapsed().toNanos() / 1e6,
                trace.peakBytes());
    }
}
