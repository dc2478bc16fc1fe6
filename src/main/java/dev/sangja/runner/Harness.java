package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * The functions of {@code src/main/python/sangja/server.py}, each called in a fresh interpreter. Never throws for anything
 * that a program does.
 */
public interface Harness {
    /** The longest request, in bytes of JSON in ASCII. */
    int MAX_REQUEST = 4 << 20;

    /**
     * Calls the function that the member {@code do} of the request names. The calendar and everything random are the same
     * in every call.
     *
     * @param computing after which it is broken off
     * @param turn whose turn it is: those with the same name share one place in the round
     * @throws IllegalArgumentException if the request is longer than {@link #MAX_REQUEST}
     */
    default Reply call(JsonNode request, Duration computing, String turn) {
        return call(request, computing, RunLimits.MAX_MEMORY_MIB, turn);
    }

    /** The same with less memory. */
    Reply call(JsonNode request, Duration computing, int memoryMiB, String turn);

    /** What became of a call. */
    sealed interface Reply {
        /**
         * It came back.
         *
         * @param elapsed time in the interpreter
         * @param text what it gave; where it ran a program, the program may have written it
         * @param written what was written meanwhile
         */
        record Answered(String text, Written written, Duration elapsed) implements Reply {}

        /** It did not come back: the program or a lack of time or memory ended it. */
        record Broken(How how, String why, Duration elapsed) implements Reply {}

        /** The worker went away twice during the call. It may be the call's doing or not. */
        record Lost() implements Reply {}

        /** Nothing was called: too many wait, or there is no worker. */
        record NotNow(String reason) implements Reply {}
    }

    /** Why a call did not come back. */
    enum How {
        TIME_OVER,
        OUTPUT_TOO_LONG,
        CRASHED
    }

    /** What was written to the two channels: what is here once, no program can take back. */
    record Written(String out, String err) {}
}
