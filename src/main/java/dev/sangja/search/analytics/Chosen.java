package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people chose for which query. */
@ApplicationScoped
public class Chosen {
    /** Pairs that are read; what is behind them was hardly ever chosen. */
    private static final int MOST = 500;

    private static final String PAIRS =
            "SELECT term, document, count(*) AS clicks, sum(count(*)) OVER (PARTITION BY term) AS of_term"
                    + " FROM search_click_event WHERE engine = ? AND at >= ? AND term <> ''"
                    + " GROUP BY term, document HAVING count(*) >= ?"
                    + " ORDER BY of_term DESC, term, clicks DESC, document LIMIT "
                    + MOST;

    private final EngineDatabase database;

    Chosen(EngineDatabase database) {
        this.database = database;
    }

    private record Pair(String term, Counts.Document document) {}

    /**
     * Documents by query, those that were chosen most first.
     *
     * @param least how often a document must have been chosen for a query
     */
    @Transactional
    public Map<String, List<Counts.Document>> byQuery(EngineId engine, Instant since, int least) {
        List<Pair> pairs =
                database.query(
                        PAIRS,
                        row ->
                                new Pair(
                                        row.getString("term"),
                                        new Counts.Document(
                                                row.getString("document"), row.getLong("clicks"))),
                        engine.value(),
                        since.atOffset(ZoneOffset.UTC),
                        least);
        var chosen = new LinkedHashMap<String, List<Counts.Document>>();
        for (Pair pair : pairs) {
            chosen.computeIfAbsent(pair.term(), _ -> new ArrayList<>()).add(pair.document());
        }
        return chosen;
    }
}
