package dev.sangja.runner;

import dev.sangja.platform.instance.InstanceConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;

/** The server's one runner: made from the configuration, warmed once the server listens, ended with it. */
@ApplicationScoped
class RunnerService {
    private static final int MOST_ISOLATES = 16;

    private final Optional<Workers> workers;
    private final RunnerConfig config;
    private final Runner runner;
    private final Harness harness;

    RunnerService(RunnerConfig config, InstanceConfig instance, MeterRegistry registry) {
        this.config = config;
        this.workers = place(config, instance.dataDir()).map(Workers::new);
        var turns = new Turns(isolates(config), config.waiting(), config.waitingPerAddress());
        if (workers.isEmpty()) {
            var none = new NoRunner();
            this.runner = none;
            this.harness = none;
            return;
        }
        var records = new RunRecords(registry, workers.get(), turns);
        var sandbox = new Sandbox(workers.get(), turns, config.patience());
        this.runner = new SandboxRunner(sandbox, records);
        this.harness = new SandboxHarness(sandbox, records::called);
    }

    @Produces
    @ApplicationScoped
    Runner runner() {
        return runner;
    }

    @Produces
    @ApplicationScoped
    Harness harness() {
        return harness;
    }

    Optional<Workers> workers() {
        return workers;
    }

    void warm(@ObservesAsync HttpServerStart started) {
        if (config.warm()) {
            workers.ifPresent(Workers::link);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        workers.ifPresent(Workers::close);
    }

    private static Optional<WorkerPlace> place(RunnerConfig config, Path dataDir) {
        if (config.url().isPresent()) {
            String token = config.token().orElse("");
            return Optional.of(new RemoteWorker(config.url().get(), token, config.startTimeout()));
        }
        return LocalWorker.isPossible()
                ? Optional.of(
                        new LocalWorker(
                                isolates(config),
                                config.runsPerWorker(),
                                config.startTimeout(),
                                Optional.of(dataDir.resolve("snapshots"))))
                : Optional.empty();
    }

    private static int isolates(RunnerConfig config) {
        int cores = Runtime.getRuntime().availableProcessors();
        return Math.clamp(config.isolates().orElse(cores), 1, MOST_ISOLATES);
    }
}
