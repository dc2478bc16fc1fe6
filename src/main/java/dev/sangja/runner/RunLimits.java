package dev.sangja.runner;

/**
 * What one run may use.
 *
 * @param cpuSeconds computing time
 * @param memoryMiB memory of the interpreter with the program in it
 * @param outputBytes what may be written to each of its two channels
 */
public record RunLimits(double cpuSeconds, int memoryMiB, int outputBytes) {
    public static final double MAX_CPU_SECONDS = 10;
    public static final int MIN_MEMORY_MIB = 32;
    public static final int MAX_MEMORY_MIB = 128;
    public static final int MAX_OUTPUT_BYTES = 65_536;

    /** For runs that name no limits. */
    public static final RunLimits DEFAULT = new RunLimits(2, MAX_MEMORY_MIB, MAX_OUTPUT_BYTES);

    /** For steps of lessons. */
    public static final RunLimits GRADING =
            new RunLimits(MAX_CPU_SECONDS, MAX_MEMORY_MIB, MAX_OUTPUT_BYTES);

    public RunLimits {
        if (!(cpuSeconds > 0 && cpuSeconds <= MAX_CPU_SECONDS)) {
            throw new IllegalArgumentException(
                    "cpuSeconds: %s, must be above 0 and at most 10".formatted(cpuSeconds));
        }
        if (memoryMiB < MIN_MEMORY_MIB || memoryMiB > MAX_MEMORY_MIB) {
            throw new IllegalArgumentException(
                    "memoryMiB: %d, must be from 32 to 128".formatted(memoryMiB));
        }
        if (outputBytes < 0 || outputBytes > MAX_OUTPUT_BYTES) {
            throw new IllegalArgumentException(
                    "outputBytes: %d, must be from 0 to 65536".formatted(outputBytes));
        }
    }
}
