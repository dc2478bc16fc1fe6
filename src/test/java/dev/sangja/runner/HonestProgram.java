package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Short programs with a known answer, which others must not harm, and the times that they took. */
final class HonestProgram {
    private static final RunLimits LIMITS =
            new RunLimits(
                    RunLimits.MAX_CPU_SECONDS,
                    RunLimits.MAX_MEMORY_MIB,
                    RunLimits.MAX_OUTPUT_BYTES);

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    /** Runs one of them; its answer must be right. */
    void run(Runner runner, String turn, int number) {
        int n = number + 1_000;
        String source = "print(sum(range(%d)))".formatted(n);
        long begin = System.nanoTime();
        RunOutcome outcome = runner.run(new RunRequest(source, "", Map.of(), LIMITS, null), turn);
        nanos.add(System.nanoTime() - begin);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end ->
                                assertThat(end.trace().stdout())
                                        .isEqualTo((long) n * (n - 1) / 2 + "\n"));
    }

    int number() {
        return nanos.size();
    }

    double medianMillis() {
        return millis(0.5);
    }

    @Override
    public String toString() {
        return "%d runs, p50 %.1f ms, p99 %.1f ms, worst %.1f ms"
                .formatted(number(), millis(0.5), millis(0.99), millis(1));
    }

    private double millis(double part) {
        synchronized (nanos) {
            var sorted = nanos.stream().sorted().toList();
            int at = Math.min(sorted.size() - 1, (int) (sorted.size() * part));
            return sorted.get(at) / 1e6;
        }
    }
}
