package dev.sangja.search.document;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Clears away deleted engines, and what is left of documents that were deleted a week ago. Idempotent, and any node may do
 * it; if it dies, the rest goes the next time.
 */
@ApplicationScoped
class ForgettingJob {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Forgetting forgetting;

    ForgettingJob(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(
            identity = "search-forgetting",
            every = "60s",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        forgetting.deletedEngines();
        forgetting.deletedDocuments(WEEK);
    }
}
