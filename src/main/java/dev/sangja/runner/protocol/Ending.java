package dev.sangja.runner.protocol;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a job ended.
 *
 * @param text the harness's answer; for {@link Cause#FAILED} and {@link Cause#TRAPPED} what went wrong
 * @param code exit code for {@link Cause#EXITED}, else the line of the program that was being executed, 0 where none was
 * @param out what was written to the first channel
 * @param err what was written to the second
 * @param micros time that it took in the interpreter
 * @param peakBytes most memory that it used
 */
@SuppressWarnings("ArrayRecordComponent") // carried once, never compared
public record Ending(
        Cause cause, String text, int code, byte[] out, byte[] err, long micros, long peakBytes) {
    public static final int MAX_TEXT = 4 << 20;

    /** Why. */
    public enum Cause {
        /** The harness answered. */
        ANSWERED(0),
        /** The harness raised: a fault of ours, or no memory was left for it. */
        FAILED(1),
        /** The program left Python itself. */
        EXITED(2),
        /** It wrote more than it might. */
        FLOODED(3),
        /** Its time was over. */
        TERMINATED(4),
        /** The stack of the host was used up. */
        OVERFLOWED(5),
        /** It did what no machine does, such as reading where no memory is. */
        TRAPPED(6),
        /** The answer was too long, or was none. */
        UNREADABLE(7);

        private final int code;

        Cause(int code) {
            this.code = code;
        }

        /** As frames and the worker's script have it. */
        public int code() {
            return code;
        }

        public static Optional<Cause> of(int code) {
            return Arrays.stream(values()).filter(cause -> cause.code == code).findFirst();
        }
    }
}
