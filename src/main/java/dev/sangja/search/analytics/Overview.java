package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All searches and clicks of a time in the numbers that people look at. Each of the two tables is read once. */
@ApplicationScoped
public class Overview {
    private static final int MOST_TAGS = 30;
    private static final int MOST_QUERIES = 20;
    private static final int MOST_DOCUMENTS = 10;

    /** ? are an engine, two moments and a tag twice. */
    private static final String SEARCHES =
            """
            WITH t AS MATERIALIZED (
                SELECT term, tags, date_bin('1 day', at, TIMESTAMPTZ 'epoch') AS day,
                       count(*) AS n, count(*) FILTER (WHERE results = 0) AS empty
                FROM search_query_event WHERE engine = ? AND at >= ? AND at < ? GROUP BY 1, 2, 3),
            tagged AS (SELECT * FROM t WHERE ? = '' OR ? = ANY(tags)),
            by_term AS (
                SELECT term, sum(n) AS n, sum(empty) AS empty FROM tagged WHERE term <> '' GROUP BY term)
            SELECT 'DAY' AS what, '' AS name, day, sum(n) AS n, sum(empty) AS empty FROM tagged GROUP BY day
            UNION ALL (SELECT 'TAG', tag, NULL, sum(n), 0 FROM t, unnest(tags) AS tag
                GROUP BY tag ORDER BY 4 DESC, 2 LIMIT %d)
            UNION ALL (SELECT 'QUERY', term, NULL, n, empty FROM by_term ORDER BY n DESC, term LIMIT %d)
            UNION ALL (SELECT 'EMPTY', term, NULL, empty, empty FROM by_term WHERE empty > 0
                ORDER BY empty DESC, term LIMIT %d)
            """
                    .formatted(MOST_TAGS, MOST_QUERIES, MOST_QUERIES);

    /** ? are an engine, two moments, a tag twice and terms. */
    private static final String CLICKS =
            """
            WITH t AS MATERIALIZED (
                SELECT term, document, place, date_bin('1 day', at, TIMESTAMPTZ 'epoch') AS day, count(*) AS n
                FROM search_click_event
                WHERE engine = ? AND at >= ? AND at < ? AND (? = '' OR ? = ANY(tags)) GROUP BY 1, 2, 3, 4)
            SELECT 'DAY' AS what, '' AS name, day, sum(n) AS n, 0 AS empty FROM t GROUP BY day
            UNION ALL SELECT 'PLACE', place::text, NULL, sum(n), 0 FROM t WHERE place IS NOT NULL GROUP BY place
            UNION ALL SELECT 'QUERY', term, NULL, sum(n), 0 FROM t WHERE term = ANY(?) GROUP BY term
            UNION ALL (SELECT 'DOCUMENT', document, NULL, sum(n), 0 FROM t
                GROUP BY document ORDER BY 4 DESC, 2 LIMIT %d)
            """
                    .formatted(MOST_DOCUMENTS);

    private final EngineDatabase database;

    Overview(EngineDatabase database) {
        this.database = database;
    }

    /**
     * What happened.
     *
     * @param empty searches that found nothing
     * @param searchesByDay by the beginning of the day, in UTC; without days on which there was none
     * @param queries searched most
     * @param withoutResult searched most of those that found nothing; counts are of such searches alone
     * @param documents clicked most
     * @param clicksByPlace the first place first; at the end those farther down than {@value FirstPlaces#COUNT} places.
     *     Clicks whose search is not known are left out
     * @param tags used most, whatever tag is looked at
     */
    public record Seen(
            long searches,
            long empty,
            long clicks,
            Map<Instant, Long> searchesByDay,
            Map<Instant, Long> clicksByDay,
            List<Counts.Query> queries,
            List<Counts.Query> withoutResult,
            List<Counts.Document> documents,
            List<Long> clicksByPlace,
            List<Tag> tags) {}

    /** A tag with how often it was searched with. */
    public record Tag(String name, long searches) {}

    private enum What {
        DAY,
        TAG,
        QUERY,
        EMPTY,
        PLACE,
        DOCUMENT
    }

    private record Row(What what, String name, Instant day, long count, long empty) {}

    /**
     * What happened from a moment to another.
     *
     * @param tag that is looked at alone; "" for all
     */
    @Transactional
    public Seen of(EngineId engine, Instant from, Instant to, String tag) {
        OffsetDateTime begin = from.atOffset(ZoneOffset.UTC);
        OffsetDateTime end = to.atOffset(ZoneOffset.UTC);
        List<Row> searches = rows(SEARCHES, engine.value(), begin, end, tag, tag);
        String[] terms =
                searches.stream()
                        .filter(row -> row.what() == What.QUERY || row.what() == What.EMPTY)
                        .map(Row::name)
                        .toArray(String[]::new);
        List<Row> clicks = rows(CLICKS, engine.value(), begin, end, tag, tag, terms);
        Map<String, Long> clicksOf = new HashMap<>();
        only(What.QUERY, clicks).forEach(row -> clicksOf.put(row.name(), row.count()));
        List<Row> days = only(What.DAY, searches);
        return new Seen(
                days.stream().mapToLong(Row::count).sum(),
                days.stream().mapToLong(Row::empty).sum(),
                only(What.DAY, clicks).stream().mapToLong(Row::count).sum(),
                byDay(days),
                byDay(only(What.DAY, clicks)),
                queries(only(What.QUERY, searches), clicksOf),
                queries(only(What.EMPTY, searches), clicksOf),
                only(What.DOCUMENT, clicks).stream()
                        .map(row -> new Counts.Document(row.name(), row.count()))
                        .toList(),
                byPlace(only(What.PLACE, clicks)),
                only(What.TAG, searches).stream()
                        .map(row -> new Tag(row.name(), row.count()))
                        .toList());
    }

    private List<Row> rows(String sql, Object... values) {
        return database.query(
                sql,
                row -> {
                    OffsetDateTime day = row.getObject("day", OffsetDateTime.class);
                    return new Row(
                            What.valueOf(row.getString("what")),
                            row.getString("name"),
                            day == null ? Instant.EPOCH : day.toInstant(),
                            row.getLong("n"),
                            row.getLong("empty"));
                },
                values);
    }

    private static List<Row> only(What what, List<Row> rows) {
        return rows.stream().filter(row -> row.what() == what).toList();
    }

    private static Map<Instant, Long> byDay(List<Row> rows) {
        var days = new HashMap<Instant, Long>();
        rows.forEach(row -> days.put(row.day(), row.count()));
        return days;
    }

    private static List<Counts.Query> queries(List<Row> rows, Map<String, Long> clicks) {
        return rows.stream()
                .map(
                        row ->
                                new Counts.Query(
                                        row.name(),
                                        row.count(),
                                        clicks.getOrDefault(row.name(), 0L)))
                .toList();
    }

    private static List<Long> byPlace(List<Row> rows) {
        var places = new ArrayList<>(Collections.nCopies(FirstPlaces.COUNT + 1, 0L));
        rows.forEach(row -> places.set(Integer.parseInt(row.name()) - 1, row.count()));
        return places;
    }
}
