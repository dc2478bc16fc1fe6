package dev.sangja.runner;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Counts runs and writes one line for each, without its text. */
final class RunRecords implements BiConsumer<Sandbox.Done, RunOutcome> {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Logger LOG = Logger.getLogger("dev.sangja.runs");

    private final MeterRegistry registry;
    private final Timer queue;
    private final Timer time;
    private final DistributionSummary memory;

    RunRecords(MeterRegistry registry, Workers workers, Turns turns) {
        this.registry = registry;
        this.queue = Timer.builder("sangja.runs.queue").register(registry);
        this.time = Timer.builder("sangja.runs.time").register(registry);
        this.memory =
                DistributionSummary.builder("sangja.runs.memory")
                        .baseUnit("bytes")
                        .register(registry);
        registry.gauge("sangja.runs.waiting", turns, Turns::waiting);
        registry.gauge("sangja.runner.restarts", workers, Workers::restarts);
    }

    @Override
    public void accept(Sandbox.Done done, RunOutcome outcome) {
        String name = name(outcome);
        registry.counter("sangja.runs", "outcome", name).increment();
        switch (done) {
            case Sandbox.Done.Ended(var ending, _, Duration waited) -> {
                queue.record(waited);
                time.record(Duration.ofNanos(ending.micros() * 1_000));
                memory.record((double) ending.peakBytes());
                LOG.infof(
                        "run %s, waited %d ms, took %d ms, %d KiB, printed %d bytes",
                        name,
                        waited.toMillis(),
                        ending.micros() / 1_000,
                        ending.peakBytes() / 1_024,
                        ending.out().length + ending.err().length);
            }
            case Sandbox.Done.Not _ -> LOG.infof("run %s", name);
        }
    }

    /** As the API and the metrics name it. */
    static String name(RunOutcome outcome) {
        return BETWEEN_WORDS
                .matcher(outcome.getClass().getSimpleName())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }
}
