package dev.sangja.search.analytics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Forgets old searches and clicks. Idempotent, and any node may do it. */
@ApplicationScoped
class AnalyticsRetentionJob {
    private final EventTable table;
    private final AnalyticsConfig config;

    AnalyticsRetentionJob(EventTable table, AnalyticsConfig config) {
        this.table = table;
        this.config = config;
    }

    @Scheduled(
            identity = "search-analytics-retention",
            every = "1h",
            delayed = "9m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        table.forget(Instant.now().minus(config.keep()));
    }
}
