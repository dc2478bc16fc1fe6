package dev.sangja.runner;

import dev.sangja.runner.protocol.Ending;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** Counts runs and writes one line for each, without its text. */
final class RunRecords implements BiConsumer<Sandbox.Done, RunOutcome> {
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

    /** A program was run for whoever asked for that. */
    @Override
    public void accept(Sandbox.Done done, RunOutcome outcome) {
        record("run", name(outcome), done);
    }

    /**
     * A function of the harness was called, as for an attempt.
     *
     * @param task the function's name, as the harness knows it
     */
    void called(String task, Sandbox.Done done) {
        String name =
                switch (done) {
                    case Sandbox.Done.Ended(var ending, _, _) -> name(ending.cause());
                    case Sandbox.Done.Not(var why) -> name(why);
                };
        record(task, name, done);
    }

    private void record(String task, String outcome, Sandbox.Done done) {
        registry.counter("sangja.runs", "task", task, "outcome", outcome).increment();
        switch (done) {
            case Sandbox.Done.Ended(var ending, _, Duration waited) -> {
                queue.record(waited);
                time.record(Duration.ofNanos(ending.micros() * 1_000));
                memory.record((double) ending.peakBytes());
                LOG.infof(
                        "%s %s, waited %d ms, took %d ms, %d KiB, printed %d bytes",
                        task,
                        outcome,
                        waited.toMillis(),
                        ending.micros() / 1_000,
                        ending.peakBytes() / 1_024,
                        ending.out().length + ending.err().length);
            }
            case Sandbox.Done.Not _ -> LOG.infof("%s %s", task, outcome);
        }
    }

    private static String name(Ending.Cause cause) {
        return switch (cause) {
            case ANSWERED -> "answered";
            case TERMINATED -> "timed-out";
            case FLOODED -> "output-too-long";
            case FAILED, EXITED, OVERFLOWED, TRAPPED, UNREADABLE -> "crashed";
        };
    }

    /** As the API and the metrics name it. */
    static String name(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Finished _ -> "finished";
            case RunOutcome.Raised _ -> "raised";
            case RunOutcome.TimedOut _ -> "timed-out";
            case RunOutcome.OutOfMemory _ -> "out-of-memory";
            case RunOutcome.OutputTooLong _ -> "output-too-long";
            case RunOutcome.Crashed _ -> "crashed";
            case RunOutcome.Busy _ -> "busy";
            case RunOutcome.Lost _ -> "lost";
            case RunOutcome.Unavailable _ -> "unavailable";
        };
    }
}
