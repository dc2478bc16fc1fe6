package dev.sangja.search.index;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that starts with an empty disk takes no requests until its copies are as far as the engines were. */
@Readiness
class SearchReady implements HealthCheck {
    private final EngineIndexes indexes;

    SearchReady(EngineIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search indexes made").status(indexes.ready()).build();
    }
}
