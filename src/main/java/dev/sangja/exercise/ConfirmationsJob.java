package dev.sangja.exercise;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Confirms attempts that the server could not grade when they came: there was no worker, too many waited, or the server
 * ended. Idempotent, and any node may do it; if it dies, the rest still waits.
 */
@ApplicationScoped
class ConfirmationsJob {
    private final Confirmations confirmations;

    ConfirmationsJob(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Scheduled(
            identity = "confirmations",
            every = "30s",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        confirmations.catchUp();
    }
}
