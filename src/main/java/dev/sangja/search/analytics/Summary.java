package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;

/** All searches and clicks of a time in a few numbers. */
@ApplicationScoped
public class Summary {
    private static final int MOST_TAGS = 30;
    private static final String WHERE = " WHERE engine = ? AND at >= ? AND at < ?";
    private static final String TAGGED = " AND (cardinality(?::text[]) = 0 OR tags && ?::text[])";

    private final EngineDatabase database;

    Summary(EngineDatabase database) {
        this.database = database;
    }

    /**
     * Totals.
     *
     * @param empty searches that found nothing
     */
    public record Totals(long searches, long empty, long clicks) {}

    /** A tag with how often it was searched with. */
    public record Tag(String name, long searches) {}

    @Transactional
    public Totals totals(EngineId engine, Wanted wanted) {
        String[] tags = wanted.tags().toArray(String[]::new);
        var searches =
                database.query(
                        "SELECT count(*), count(*) FILTER (WHERE results = 0) FROM search_query_event"
                                + WHERE
                                + TAGGED,
                        row -> new Totals(row.getLong(1), row.getLong(2), 0),
                        engine.value(),
                        wanted.from().atOffset(ZoneOffset.UTC),
                        wanted.to().atOffset(ZoneOffset.UTC),
                        tags,
                        tags);
        var clicks =
                database.query(
                        "SELECT count(*) FROM search_click_event" + WHERE + TAGGED,
                        row -> row.getLong(1),
                        engine.value(),
                        wanted.from().atOffset(ZoneOffset.UTC),
                        wanted.to().atOffset(ZoneOffset.UTC),
                        tags,
                        tags);
        Totals found = searches.getFirst();
        return new Totals(found.searches(), found.empty(), clicks.getFirst());
    }

    /** The tags that were used most, whatever is asked for. */
    @Transactional
    public List<Tag> tags(EngineId engine, Wanted wanted) {
        return database.query(
                "SELECT tag, count(*) FROM search_query_event, unnest(tags) AS tag"
                        + WHERE
                        + " GROUP BY tag ORDER BY count(*) DESC, tag LIMIT "
                        + MOST_TAGS,
                row -> new Tag(row.getString(1), row.getLong(2)),
                engine.value(),
                wanted.from().atOffset(ZoneOffset.UTC),
                wanted.to().atOffset(ZoneOffset.UTC));
    }
}
