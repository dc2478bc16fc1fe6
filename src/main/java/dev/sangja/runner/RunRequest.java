package dev.sangja.runner;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program and what it is run with.
 *
 * @param source its text, at most 65,536 bytes of UTF-8
 * @param stdin the lines that {@code input()} reads
 * @param files what lies in its folder, by name
 * @param seed of everything random; with one the calendar's clock, too, is the same in every run. Without one each run differs
 */
public record RunRequest(
        String source,
        String stdin,
        Map<String, byte[]> files,
        RunLimits limits,
        @Nullable Long seed) {
    public static final int MAX_SOURCE_BYTES = 65_536;

    public RunRequest {
        files = Map.copyOf(files);
    }

    /** A program by itself, with the usual limits. */
    public static RunRequest of(String source) {
        return new RunRequest(source, "", Map.of(), RunLimits.DEFAULT, null);
    }
}
