package dev.sangja.search.log;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rows of calls and of what is recorded. */
@ApplicationScoped
class LogTable {
    private static final String INSERT =
            """
            INSERT INTO search_api_log (engine, at, method, path, status, user_agent, request_body, response_body)
            SELECT id, ?, ?, ?, ?, ?, ?, ? FROM search_engine WHERE name = ? AND deleted_at IS NULL
            """;

    private static final String WHERE =
            """
             FROM search_api_log l JOIN search_engine e ON e.id = l.engine
            WHERE l.engine = ? AND l.at >= ? AND l.at < ? AND (?::int IS NULL OR l.status = ?)
                AND (?::text IS NULL OR l.method = ?)
                AND (?::text IS NULL OR strpos(lower(l.path || l.request_body || l.response_body), lower(?)) > 0)
            """;

    private final AgroalDataSource database;

    LogTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Those of engines that are gone by now are left out. */
    @Transactional
    void insert(List<LoggedCall> calls) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (LoggedCall call : calls) {
                statement.setObject(1, call.at().atOffset(ZoneOffset.UTC));
                statement.setString(2, call.method());
                statement.setString(3, call.path());
                statement.setInt(4, call.status());
                statement.setString(5, call.userAgent());
                statement.setString(6, call.requestBody());
                statement.setString(7, call.responseBody());
                statement.setString(8, call.engine());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    List<LoggedCall> page(EngineId engine, LogQuery query, int offset, int size) {
        String order = query.ascending() ? "ASC" : "DESC";
        String sql =
                "SELECT l.*, e.name AS engine_name %s ORDER BY l.at %s, l.id %s OFFSET ? LIMIT ?"
                        .formatted(WHERE, order, order);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = fill(statement, engine, query);
            statement.setInt(next, offset);
            statement.setInt(next + 1, size);
            return read(statement);
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    long count(EngineId engine, LogQuery query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT count(*)" + WHERE)) {
            fill(statement, engine, query);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    private static int fill(PreparedStatement statement, EngineId engine, LogQuery query)
            throws SQLException {
        Object[] values = {
            engine.value(),
            query.from().atOffset(ZoneOffset.UTC),
            query.to().atOffset(ZoneOffset.UTC),
            query.status().orElse(null),
            query.status().orElse(null),
            query.method().orElse(null),
            query.method().orElse(null),
            query.text().orElse(null),
            query.text().orElse(null)
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    private static List<LoggedCall> read(PreparedStatement statement) throws SQLException {
        var calls = new ArrayList<LoggedCall>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                calls.add(
                        new LoggedCall(
                                row.getString("engine_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("method"),
                                row.getString("path"),
                                row.getInt("status"),
                                row.getString("user_agent"),
                                row.getString("request_body"),
                                row.getString("response_body")));
            }
        }
        return calls;
    }

    @Transactional
    void forget(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM search_api_log WHERE at < ?")) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    LogSettings.Recorded settings() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT api, analytics FROM search_log_settings");
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? new LogSettings.Recorded(row.getBoolean(1), row.getBoolean(2))
                    : LogSettings.Recorded.ALL;
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    @Transactional
    void set(LogSettings.Recorded settings) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                INSERT INTO search_log_settings (one, api, analytics) VALUES (true, ?, ?)
                                ON CONFLICT (one) DO UPDATE SET api = excluded.api, analytics = excluded.analytics
                                """)) {
            statement.setBoolean(1, settings.api());
            statement.setBoolean(2, settings.analytics());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
