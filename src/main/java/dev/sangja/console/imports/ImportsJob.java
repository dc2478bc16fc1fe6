package dev.sangja.console.imports;

import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Takes over imports whose node is gone, and forgets old ones. Idempotent, and any node may do it. */
@ApplicationScoped
class ImportsJob {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final UploadTable table;
    private final Engines engines;
    private final ImportRuns runs;
    private final ImportConfig config;

    ImportsJob(UploadTable table, Engines engines, ImportRuns runs, ImportConfig config) {
        this.table = table;
        this.engines = engines;
        this.runs = runs;
        this.config = config;
    }

    @Scheduled(
            identity = "console-imports-left",
            every = "15s",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        left().ifPresent(
                        left ->
                                engines.find(new EngineName(left.engine()))
                                        .ifPresent(engine -> runs.see(engine, left.id())));
    }

    @Transactional
    Optional<UploadTable.Left> left() {
        return table.takeLeft(SILENCE);
    }

    @Scheduled(
            identity = "console-imports-old",
            every = "1h",
            delayed = "11m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        table.forget(config.keep());
    }
}
