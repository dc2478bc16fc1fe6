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

    /** A value, as Python shows it at its prompt; a long one is cut. */
    record Value(String type, String text) {}

    /** Where a function of the program was; the program itself is the function {@code <module>}. */
    record Frame(int line, String name) {}

    /**
     * An exception that the program did not catch.
     *
     * @param line of the program, null where it was not in the program
     * @param traceback as Python shows it, with frames of the program alone
     * @param frames of the program alone, the innermost last; no more than the innermost 20
     */
    record Failure(
            String type,
            String message,
            @Nullable Integer line,
            String traceback,
            List<Frame> frames) {}

    /**
     * It came to its end, or left by itself.
     *
     * @param value of its last statement, where that is an expression with a value other than None
     */
    record Finished(Trace trace, int exitCode, @Nullable Value value, List<Box> boxes)
            implements Ran {}

    /**
     * An exception ended it.
     *
     * @param boxes variables of the function that raised, or of the program where it was in none
     */
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
