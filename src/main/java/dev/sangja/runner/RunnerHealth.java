package dev.sangja.runner;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How the worker is. The server serves pages without it, so this makes nothing unready. */
@Wellness
class RunnerHealth implements HealthCheck {
    private final RunnerService runner;

    RunnerHealth(RunnerService runner) {
        this.runner = runner;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("Sandboxed runner");
        if (runner.workers().isEmpty()) {
            return health.down().withData("reason", NoRunner.REASON).build();
        }
        Workers workers = runner.workers().get();
        health.withData("restarts", workers.restarts());
        var ready = workers.ready();
        if (ready.isEmpty()) {
            boolean failed = !workers.problem().isEmpty();
            return health.status(!failed)
                    .withData("worker", failed ? workers.problem() : "not started")
                    .build();
        }
        return health.up()
                .withData("isolates", ready.get().isolates())
                .withData("confined", ready.get().confined())
                .withData("confinement", ready.get().note())
                .build();
    }
}
