package dev.sangja.runner.protocol;

/**
 * One call of the harness in a fresh interpreter.
 *
 * @param request JSON in UTF-8
 * @param millis computing time after which it is broken off from outside
 * @param memoryPages most pages of 64 KiB that the interpreter may use
 * @param outputBytes most bytes that may be written to each channel
 * @param seed of everything random
 * @param epochMillis what the clock says at the start
 * @param steadyClock whether the clock goes on by a millisecond each time that it is read, and not by itself
 */
@SuppressWarnings("ArrayRecordComponent") // carried once, never compared
public record Job(
        byte[] request,
        int millis,
        int memoryPages,
        int outputBytes,
        long seed,
        long epochMillis,
        boolean steadyClock) {
    private static final int MOST_WAITING = 4;

    public static final int MAX_REQUEST = 4 << 20;
    public static final int MAX_MILLIS = 60_000;
    public static final int MAX_PAGES = 2048;
    public static final int MAX_OUTPUT = 256 << 10;

    public Job {
        within("request", request.length, 0, MAX_REQUEST);
        within("millis", millis, 1, MAX_MILLIS);
        within("memoryPages", memoryPages, 1, MAX_PAGES);
        within("outputBytes", outputBytes, 0, MAX_OUTPUT);
    }

    public long memoryBytes() {
        return (long) memoryPages << 16;
    }

    /** Time after which it is broken off however little of it computed: on a busy machine a program waits for its turn. */
    public long mostMillis() {
        return (long) MOST_WAITING * millis;
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s: %d, must be from %d to %d".formatted(name, value, least, most));
        }
    }
}
