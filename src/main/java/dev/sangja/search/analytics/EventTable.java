package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
            INSERT INTO search_query_event (engine, at, term, tags, request_id, results)
            SELECT id, ?, ?, ?, ?, ? FROM search_engine WHERE id = ?
            """;
    private static final String CLICK =
            """
            INSERT INTO search_click_event (engine, at, term, tags, request_id, document)
            SELECT id, ?, ?, ?, ?, ? FROM search_engine WHERE id = ?
            """;

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
                        add(search, searches, connection);
                    }
                    case Happening.Click click -> {
                        clicks.setString(5, click.document());
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
        statement.setArray(3, connection.createArrayOf("text", happening.tags().toArray()));
        statement.setString(4, happening.requestId());
        statement.setLong(6, happening.engine().value());
        statement.addBatch();
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
