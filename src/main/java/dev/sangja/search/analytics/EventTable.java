package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Rows of searches and clicks. */
@ApplicationScoped
class EventTable {
    private static final String SEARCH =
            """
            INSERT INTO search_query_event (engine, at, term, tags, request_id, results, shown)
            SELECT id, ?, ?, ?, ?, ?, ? FROM search_engine WHERE id = ?
            """;

    /**
     * Its place is that in the search which it names. Clients of App Search name none; then it is that in the last search for
     * the same words that showed the document.
     */
    private static final String CLICK =
            """
            INSERT INTO search_click_event (engine, at, term, tags, request_id, document, place)
            SELECT e.id, c.at, c.term, c.tags, c.request_id, c.document,
                   (SELECT coalesce(array_position(q.shown, c.document), %d)
                    FROM (SELECT at, request_id, shown FROM search_query_event
                          WHERE engine = e.id AND left(term, 100) = left(c.term, 100) AND term = c.term
                            AND at > c.at - INTERVAL '1 hour'
                          ORDER BY at DESC LIMIT 100) q
                    ORDER BY c.request_id <> '' AND q.request_id = c.request_id DESC,
                             c.document = ANY(q.shown) DESC, q.at DESC LIMIT 1)
            FROM (VALUES (?::timestamptz, ?, ?::text[], ?, ?)) AS c (at, term, tags, request_id, document), search_engine e
            WHERE e.id = ?
            """
                    .formatted(FirstPlaces.COUNT + 1);

    private final AgroalDataSource database;

    EventTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Those of engines that are gone by now are left out. */
    @Transactional
    void insert(List<Happening> happenings) {
        try (Connection connection = database.getConnection();
                PreparedStatement searches = connection.prepareStatement(SEARCH);
                PreparedStatement clicks = connection.prepareStatement(CLICK)) {
            for (Happening happening : happenings) {
                switch (happening) {
                    case Happening.Search search -> {
                        searches.setLong(5, search.results());
                        searches.setArray(6, texts(connection, search.shown().ids()));
                        searches.setLong(7, search.engine().value());
                        add(search, searches, connection);
                    }
                    case Happening.Click click -> {
                        clicks.setString(5, click.document());
                        clicks.setLong(6, click.engine().value());
                        add(click, clicks, connection);
                    }
                }
            }
            searches.executeBatch();
            clicks.executeBatch();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    private static void add(Happening happening, PreparedStatement statement, Connection connection)
            throws SQLException {
        statement.setObject(1, happening.at().atOffset(ZoneOffset.UTC));
        statement.setString(2, happening.term());
        statement.setArray(3, texts(connection, happening.tags()));
        statement.setString(4, happening.requestId());
        statement.addBatch();
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    @Transactional
    void forget(Instant before) {
        forget("DELETE FROM search_query_event WHERE at < ?", before);
        forget("DELETE FROM search_click_event WHERE at < ?", before);
    }

    private void forget(String sql, Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
