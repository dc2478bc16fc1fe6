package dev.sangja.search.log;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What is recorded on this installation. Another node hears of a change within a second. */
@ApplicationScoped
public class LogSettings {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final LogTable table;
    private final LoadingCache<Boolean, Recorded> known;

    LogSettings(LogTable table) {
        this.table = table;
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> table.settings());
    }

    /** What is recorded. */
    public record Recorded(boolean api, boolean analytics) {
        static final Recorded ALL = new Recorded(true, true);
    }

    public Recorded now() {
        return known.get(true);
    }

    void set(Recorded settings) {
        table.set(settings);
        known.invalidateAll();
    }
}
