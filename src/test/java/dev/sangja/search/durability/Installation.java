package dev.sangja.search.durability;

import dev.sangja.platform.database.EmbeddedPostgres;
import dev.sangja.testing.SearchNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL server of its own for nodes that share it. */
final class Installation implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Connection eldest;

    Installation(Path folder) {
        server = EmbeddedPostgres.start(folder);
        eldest = connect();
    }

    /** Starts one more node. */
    SearchNode node(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl());
        all.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER);
        all.put("QUARKUS_DATASOURCE_PASSWORD", server.password());
        all.put("SANGJA_SECRET_KEY", "the same secret for all nodes of an installation");
        return SearchNode.start(all);
    }

    /** Runs a statement as the server's owner. */
    void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    /**
     * From now on writes are refused, or accepted again. PostgreSQL tells its processes one after another, the youngest
     * first: once the eldest connection knows, all do.
     */
    void onlyRead(boolean only) {
        String value = only ? "on" : "off";
        execute("ALTER SYSTEM SET default_transaction_read_only = " + value);
        execute("SELECT pg_reload_conf()");
        while (!knownToEldest().equals(value)) {
            Thread.onSpinWait();
        }
    }

    private String knownToEldest() {
        try (var statement = eldest.createStatement();
                var row = statement.executeQuery("SHOW default_transaction_read_only")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the eldest connection was cut", e);
        }
    }

    /** Kills one of the server's processes, so that it ends all others and recovers as after a crash. */
    void crash() {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            ProcessHandle.of(row.getLong(1)).orElseThrow().destroyForcibly();
        } catch (SQLException e) {
            throw new IllegalStateException("it crashed before it should", e);
        }
    }

    /** Who listens for notices is cut off, and misses those that come before it listens again. */
    void cutListeners() {
        execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'");
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(
                    server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
        } catch (SQLException e) {
            throw new IllegalStateException("nobody can connect", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
