package dev.sangja.learner;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Deletes learners without an account who have not come for {@code sangja.retention.anonymous}. Idempotent; if it dies,
 * the batches done so far stay done. Once a day and soon after each start, so that a machine that is off at night does it,
 * too.
 */
@ApplicationScoped
class RetentionJob {
    private final Retention retention;

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(
            identity = "retention",
            every = "24h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        retention.forgetUnseen();
    }
}
