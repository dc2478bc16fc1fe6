package dev.sangja.runner;

import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Job;
import java.time.Duration;
import java.util.Optional;

/** Has jobs done by the worker, by turns, and once more where a worker went away. */
final class Sandbox {
    private static final Duration STARTING = Duration.ofSeconds(2);
    private static final int TRIES = 2;

    private final Workers workers;
    private final Turns turns;
    private final Duration patience;

    Sandbox(Workers workers, Turns turns, Duration patience) {
        this.workers = workers;
        this.turns = turns;
        this.patience = patience;
    }

    /** What became of a job. */
    sealed interface Done {
        /**
         * It was done.
         *
         * @param memoryBytes that it might use
         * @param waited until its turn
         */
        record Ended(Ending ending, long memoryBytes, Duration waited) implements Done {}

        record Not(RunOutcome why) implements Done {}
    }

    Done run(Job job, String turn) {
        long asked = System.nanoTime();
        try {
            if (!turns.enter(turn, patience)) {
                return new Done.Not(new RunOutcome.Busy(turns.retryAfter()));
            }
            try {
                return tried(job, Duration.ofNanos(System.nanoTime() - asked));
            } finally {
                turns.leave();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Done.Not(new RunOutcome.Lost());
        }
    }

    private Done tried(Job job, Duration waited) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Optional<WorkerLink> link = workers.link();
            if (link.isEmpty()) {
                return new Done.Not(new RunOutcome.Unavailable(workers.problem(), STARTING));
            }
            try {
                return new Done.Ended(link.get().run(job), job.memoryBytes(), waited);
            } catch (WorkerGoneException _) {
                // The next worker may do it.
            }
        }
        return new Done.Not(new RunOutcome.Lost());
    }
}
