package dev.sangja.search.credential;

import dev.sangja.platform.limit.Limit;
import dev.sangja.search.engine.Engine;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often a key may be used, and an engine be asked with keys. */
@ApplicationScoped
class KeyLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TimeMeter clock;
    private final Limit keys;

    /** From requests in a minute to the engines with that quota: there are few different ones. */
    private final Map<Integer, Limit> engines = new ConcurrentHashMap<>();

    @Inject
    KeyLimits(KeyConfig config) {
        this(config.requestsPerMinute(), TimeMeter.SYSTEM_NANOTIME);
    }

    KeyLimits(int perKey, TimeMeter clock) {
        this.clock = clock;
        this.keys = new Limit(perKey, perKey, MINUTE, clock);
    }

    /** Counts a request with a key. Empty if it may be, else how long to wait. */
    Optional<Duration> take(ApiKey key) {
        return keys.take(Long.toString(key.id()), 1);
    }

    /** Counts a request for an engine. Empty if it may be, else how long to wait. */
    Optional<Duration> take(Engine engine) {
        int most = engine.quota().requestsPerMinute();
        return engines.computeIfAbsent(most, each -> new Limit(each, each, MINUTE, clock))
                .take(Long.toString(engine.id().value()), 1);
    }
}
