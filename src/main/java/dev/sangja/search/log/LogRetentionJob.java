package dev.sangja.search.log;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Forgets old calls. Idempotent, and any node may do it. */
@ApplicationScoped
class LogRetentionJob {
    private final LogTable table;
    private final LogConfig config;

    LogRetentionJob(LogTable table, LogConfig config) {
        this.table = table;
        this.config = config;
    }

    @Scheduled(
            identity = "search-log-retention",
            every = "1h",
            delayed = "7m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        table.forget(Instant.now().minus(config.keep()));
    }
}
