package dev.sangja.search.credential;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes when keys were used last, once a minute: an operator sees which ones nobody needs any more. */
@ApplicationScoped
class LastUse {
    private final KeyTable table;
    private final Map<Long, Instant> uses = new ConcurrentHashMap<>();

    LastUse(KeyTable table) {
        this.table = table;
    }

    void note(ApiKey key) {
        uses.put(key.id(), Instant.now());
    }

    @Scheduled(
            identity = "search-keys-used",
            every = "1m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void write() {
        for (Long id : Map.copyOf(uses).keySet()) {
            Instant last = uses.remove(id);
            if (last != null) {
                table.used(id, last);
            }
        }
    }
}
