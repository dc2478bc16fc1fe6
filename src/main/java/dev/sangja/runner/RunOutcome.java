package dev.sangja.runner;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run ended. Nothing that a program does is an exception. */
public sealed interface RunOutcome {
    /** What became of the program itself; the others say that it was not run. */
    sealed interface Ran extends RunOutcome {
        Trace trace();
    }

    /**
     * What every run leaves behind.
     *
     * @param elapsed time in the interpreter
     * @param peakBytes most memory that it used, 0 where that is not known
     */
    record Trace(String stdout, String stderr, Duration elapsed, long peakBytes) {}

    /** A variable of the program, as it is shown. */
    record Box(String name, String type, String text) {}

    /**
     * An exception that the program did not catch.
     *
     * @param line of the program, null where it was not in the program
     * @param traceback with frames of the program alone
     */
    record Failure(String type, String message, @Nullable Integer line, String traceback) {}

    /** It came to its end, or left by itself. */
    record Finished(Trace trace, int exitCode, List<Box> boxes) implements Ran {}

    record Raised(Trace trace, Failure failure, List<Box> boxes) implements Ran {}

    /**
     * Its time was over.
     *
     * @param line where it was then, null where that is not known
     */
    record TimedOut(Trace trace, @Nullable Integer line) implements Ran {}

    record OutOfMemory(Trace trace, @Nullable Integer line) implements Ran {}

    record OutputTooLong(Trace trace, @Nullable Integer line) implements Ran {}

    /** It made Python itself stop. */
    record Crashed(Trace trace, @Nullable Integer line) implements Ran {}

    /** Too many wait already. */
    record Busy(Duration retryAfter) implements RunOutcome {}

    /** It was begun twice, and both times the worker went away. It may be tried again. */
    record Lost() implements RunOutcome {}

    /** There is no worker. */
    record Unavailable(String reason, Duration retryAfter) implements RunOutcome {}
}
