package dev.sangja.runner;

import dev.sangja.runner.RunOutcome.Failure;
import dev.sangja.runner.RunOutcome.Ran;
import dev.sangja.runner.RunOutcome.Trace;
import dev.sangja.runner.protocol.Ending;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ending of a job means for the program that was run. */
final class Outcomes {
    private static final String MEMORY_ERROR = "MemoryError";

    private Outcomes() {}

    /**
     * What it means.
     *
     * @param memoryBytes that the job might use
     */
    static Ran of(Ending ending, long memoryBytes) {
        Ran ran = of(ending);
        return ending.peakBytes() >= memoryBytes ? withoutMemory(ran) : ran;
    }

    /** Where the last page is taken, Python itself may fail before it can say so. */
    private static Ran withoutMemory(Ran ran) {
        return switch (ran) {
            case RunOutcome.Crashed(var trace, var line) -> new RunOutcome.OutOfMemory(trace, line);
            case RunOutcome.Raised(var trace, var failure, _)
                    when failure.type().equals("SystemError") ->
                    new RunOutcome.OutOfMemory(trace, failure.line());
            case RunOutcome.Finished _,
                    RunOutcome.Raised _,
                    RunOutcome.TimedOut _,
                    RunOutcome.OutOfMemory _,
                    RunOutcome.OutputTooLong _ ->
                    ran;
        };
    }

    private static Ran of(Ending ending) {
        var trace =
                new Trace(
                        new String(ending.out(), StandardCharsets.UTF_8),
                        new String(ending.err(), StandardCharsets.UTF_8),
                        Duration.ofNanos(ending.micros() * 1_000),
                        ending.peakBytes());
        Integer line = ending.code() > 0 ? ending.code() : null;
        return switch (ending.cause()) {
            case ANSWERED -> answered(ending.text(), trace);
            case FAILED -> failed(ending.text(), trace);
            case EXITED -> new RunOutcome.Finished(trace, ending.code(), null, List.of());
            case FLOODED -> new RunOutcome.OutputTooLong(trace, line);
            case TERMINATED -> new RunOutcome.TimedOut(trace, line);
            case OVERFLOWED -> new RunOutcome.Raised(trace, tooDeep(line), List.of());
            case TRAPPED, UNREADABLE -> new RunOutcome.Crashed(trace, line);
        };
    }

    private static Ran answered(String text, Trace trace) {
        return HarnessJson.report(text)
                .map(report -> reported(report, trace))
                .orElseGet(() -> new RunOutcome.Crashed(trace, null));
    }

    private static Ran reported(HarnessJson.Report report, Trace trace) {
        return switch (report.status()) {
            case "finished" ->
                    new RunOutcome.Finished(trace, report.exit(), report.value(), report.boxes());
            case "time_limit" -> new RunOutcome.TimedOut(trace, report.line());
            case "output_limit" -> new RunOutcome.OutputTooLong(trace, report.line());
            default -> raised(report, trace);
        };
    }

    private static Ran raised(HarnessJson.Report report, Trace trace) {
        Failure failure = report.failure();
        if (failure == null) {
            return new RunOutcome.Crashed(trace, report.line());
        }
        return failure.type().equals(MEMORY_ERROR)
                ? new RunOutcome.OutOfMemory(trace, report.line())
                : new RunOutcome.Raised(trace, failure, report.boxes());
    }

    private static Ran failed(String text, Trace trace) {
        return text.startsWith(MEMORY_ERROR)
                ? new RunOutcome.OutOfMemory(trace, null)
                : new RunOutcome.Crashed(trace, null);
    }

    /** The host's stack ended before Python's own limit. */
    private static Failure tooDeep(@Nullable Integer line) {
        String message = "maximum recursion depth exceeded";
        return new Failure(
                "RecursionError", message, line, "RecursionError: " + message, List.of());
    }
}
