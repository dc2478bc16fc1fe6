package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts of searches and clicks. */
@ApplicationScoped
public class Counts {
    /** Both tables have these columns; ? are an engine, two moments, tags twice and a term twice. */
    private static final String WHERE =
            " engine = ? AND at >= ? AND at < ? AND (?::text[] IS NULL OR tags && ?::text[]) AND (?::text IS NULL OR term = ?)";

    private static final String QUERIES =
            "WITH q AS (SELECT term, count(*) AS queries FROM search_query_event WHERE"
                    + WHERE
                    + " AND (?::boolean IS NULL OR (results > 0) = ?) GROUP BY term),"
                    + " c AS (SELECT term, count(*) AS clicks FROM search_click_event WHERE"
                    + WHERE
                    + " GROUP BY term)"
                    + " SELECT q.term, q.queries, coalesce(c.clicks, 0) AS clicks FROM q LEFT JOIN c ON c.term = q.term"
                    + " WHERE ?::boolean IS NULL OR (c.clicks IS NOT NULL) = ?"
                    + " ORDER BY q.queries DESC, q.term OFFSET ? LIMIT ?";

    private static final String CLICKS =
            "SELECT document, count(*) FROM search_click_event WHERE"
                    + WHERE
                    + " GROUP BY document ORDER BY count(*) DESC, document OFFSET ? LIMIT ?";

    /** A search counts for a document when somebody chose it there. */
    private static final String SEARCHES_EACH =
            "SELECT date_trunc(?, at, 'UTC') AS part, count(*) FROM search_query_event q WHERE"
                    + WHERE
                    + " AND (?::text IS NULL OR EXISTS (SELECT 1 FROM search_click_event c WHERE c.engine = q.engine AND"
                    + " c.request_id = q.request_id AND c.request_id <> '' AND c.document = ?)) GROUP BY part";

    private static final String CLICKS_EACH =
            "SELECT date_trunc(?, at, 'UTC') AS part, count(*) FROM search_click_event WHERE"
                    + WHERE
                    + " AND (?::text IS NULL OR document = ?) GROUP BY part";

    private final AgroalDataSource database;

    Counts(AgroalDataSource database) {
        this.database = database;
    }

    /** A query with how often it was searched, and how often a result of it was chosen. */
    public record Query(String term, long queries, long clicks) {}

    /** A document with how often it was chosen. */
    public record Document(String id, long clicks) {}

    /** How often something happened in the part of time that begins at a moment. */
    public record Part(Instant from, long count) {}

    public List<Query> queries(EngineId engine, Wanted wanted, int offset, int size) {
        var values = new Values().where(engine, wanted).twice(wanted.found().orElse(null));
        values.where(engine, wanted).twice(wanted.clicked().orElse(null)).add(offset).add(size);
        return query(
                QUERIES,
                row -> new Query(row.getString(1), row.getLong(2), row.getLong(3)),
                values);
    }

    public List<Document> clicks(EngineId engine, Wanted wanted, int offset, int size) {
        return query(
                CLICKS,
                row -> new Document(row.getString(1), row.getLong(2)),
                new Values().where(engine, wanted).add(offset).add(size));
    }

    public List<Part> searchesEach(Interval interval, EngineId engine, Wanted wanted) {
        return parts(SEARCHES_EACH, interval, engine, wanted);
    }

    public List<Part> clicksEach(Interval interval, EngineId engine, Wanted wanted) {
        return parts(CLICKS_EACH, interval, engine, wanted);
    }

    private List<Part> parts(String sql, Interval interval, EngineId engine, Wanted wanted) {
        return query(
                sql,
                row -> new Part(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2)),
                new Values()
                        .add(interval.code())
                        .where(engine, wanted)
                        .twice(wanted.document().orElse(null)));
    }

    /** Values for a statement, in order. */
    private static final class Values {
        private final List<@Nullable Object> all = new ArrayList<>();

        Values add(@Nullable Object value) {
            all.add(value);
            return this;
        }

        Values twice(@Nullable Object value) {
            return add(value).add(value);
        }

        Values where(EngineId engine, Wanted wanted) {
            return add(engine.value())
                    .add(wanted.from().atOffset(ZoneOffset.UTC))
                    .add(wanted.to().atOffset(ZoneOffset.UTC))
                    .twice(wanted.tags().isEmpty() ? null : wanted.tags().toArray(String[]::new))
                    .twice(wanted.term().orElse(null));
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Values values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.all.size(); i++) {
                statement.setObject(i + 1, values.all.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
