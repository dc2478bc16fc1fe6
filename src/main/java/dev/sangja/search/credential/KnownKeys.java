package dev.sangja.search.credential;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineChanged;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;

/**
 * Keys and engines as the database had them a second ago at most. What this node changes counts at once, what another one
 * changes after that second.
 */
@ApplicationScoped
class KnownKeys {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final LoadingCache<String, Optional<ApiKey>> byHash;
    private final LoadingCache<String, Optional<ApiKey>> byName;
    private final LoadingCache<String, Optional<Engine>> engines;

    KnownKeys(KeyTable table, Engines engines) {
        this.byHash = cache().build(table::ofHash);
        this.byName = cache().build(table::named);
        this.engines = cache().build(name -> EngineName.of(name).flatMap(engines::find));
    }

    private static Caffeine<Object, Object> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH);
    }

    Optional<ApiKey> of(KeyText text) {
        return byHash.get(text.hash()).filter(key -> text.isOf(key.hash()));
    }

    Optional<ApiKey> named(String name) {
        return byName.get(name);
    }

    Optional<Engine> engine(String name) {
        return engines.get(name);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyChanged change) {
        byHash.invalidateAll();
        byName.invalidateAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EngineChanged change) {
        if (!change.documentsOnly()) {
            forget(new KeyChanged());
            engines.invalidateAll();
        }
    }
}
