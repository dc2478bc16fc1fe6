package dev.sangja.runner;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** How the worker is. The server serves pages without it, so this makes nothing unready. */
@Wellness
class RunnerHealth implements HealthCheck {
    private final RunnerService runner;

    RunnerHealth(RunnerService runner) {
        this.runner = runner;
    }

    @Override
    public HealthCheckResponse call() {
        return runner.workers()
                .map(RunnerHealth::of)
                .orElseGet(() -> named().down().withData("reason", NoRunner.REASON).build());
    }

    static HealthCheckResponse of(Workers workers) {
        var health = named();
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

    private static HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("Sandboxed runner");
    }
}
