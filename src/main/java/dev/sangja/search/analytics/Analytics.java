package dev.sangja.search.analytics;

import dev.sangja.platform.api.Texts;
import dev.sangja.platform.record.Batches;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.log.LogSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Counts searches and clicks. They are written a moment later, and may be lost when the server dies. */
@ApplicationScoped
public class Analytics {
    private final LogSettings settings;
    private final Batches<Happening> happenings;

    Analytics(
            AnalyticsConfig config, LogSettings settings, EventTable table, MeterRegistry metrics) {
        this.settings = settings;
        this.happenings = new Batches<>("analytics", config.waiting(), metrics, table::insert);
    }

    void start(@Observes StartupEvent event) {
        happenings.start();
    }

    void stop(@Observes ShutdownEvent event) {
        happenings.close();
    }

    /**
     * Counts a search; returns at once.
     *
     * @param query as it was typed
     * @param total how many documents were found
     * @param shown of the documents, those on the page
     * @param requestId of the answer, which clicks on its results name
     */
    public void recordSearch(
            EngineId engine,
            String query,
            List<String> tags,
            long total,
            FirstPlaces shown,
            String requestId) {
        if (settings.now().analytics()) {
            happenings.add(
                    new Happening.Search(
                            engine, Instant.now(), term(query), tags, requestId, total, shown));
        }
    }

    /** Counts that somebody chose a result; returns at once. */
    void recordClick(
            EngineId engine, String query, List<String> tags, String document, String requestId) {
        if (settings.now().analytics()) {
            happenings.add(
                    new Happening.Click(
                            engine, Instant.now(), term(query), tags, requestId, document));
        }
    }

    /** Returns when everything up to now is in the database. */
    void flush() {
        happenings.flush();
    }

    /** Queries that people take for one, and that the database takes. */
    static String term(String query) {
        return Texts.whole(query).replace('\u0000', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
