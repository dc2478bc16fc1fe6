package dev.sangja.search.absent;

import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way through to Elasticsearch, which clients look for in two places. There is none behind us. */
@ApplicationScoped
class Elasticsearch {
    private final Engines engines;

    Elasticsearch(Engines engines) {
        this.engines = engines;
    }

    ApiError refusal(String engine) {
        engines.named(engine);
        return new ApiError(
                501,
                List.of(
                        "Elasticsearch is not behind this server, so its queries are not answered; use POST /api/as/v1/engines/%s/search"
                                .formatted(engine)));
    }
}
