package dev.sangja.search.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How far the indexes are behind the database, and which cannot go on. */
@Wellness
class SearchHealth implements HealthCheck {
    private final EngineIndexes indexes;

    SearchHealth(EngineIndexes indexes) {
        this.indexes = indexes;
    }

    void meter(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge("sangja.search.engines", indexes, all -> all.states().size());
        meters.gauge("sangja.search.behind", indexes, SearchHealth::behind);
        meters.gauge("sangja.search.building", indexes, SearchHealth::building);
        meters.gauge("sangja.search.old", indexes, SearchHealth::old);
        meters.gauge("sangja.search.broken", indexes, SearchHealth::broken);
    }

    @Override
    public HealthCheckResponse call() {
        var health =
                HealthCheckResponse.named("Search indexes")
                        .status(broken(indexes) == 0)
                        .withData("engines", indexes.states().size())
                        .withData("changes behind", behind(indexes))
                        .withData("being made", building(indexes))
                        .withData("served by an older index", old(indexes));
        for (EngineIndexes.State state : indexes.states()) {
            String name = state.engine().name().value();
            state.problem().ifPresent(problem -> health.withData("problem of " + name, problem));
            if (state.behind() > 0) {
                health.withData("behind: " + name, state.behind());
            }
        }
        return health.build();
    }

    private static long behind(EngineIndexes indexes) {
        return indexes.states().stream().mapToLong(EngineIndexes.State::behind).sum();
    }

    private static long building(EngineIndexes indexes) {
        return indexes.states().stream().filter(state -> !state.serves()).count();
    }

    private static long old(EngineIndexes indexes) {
        return indexes.states().stream().filter(EngineIndexes.State::old).count();
    }

    private static long broken(EngineIndexes indexes) {
        return indexes.states().stream().filter(state -> state.problem().isPresent()).count();
    }
}
