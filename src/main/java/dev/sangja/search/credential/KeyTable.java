package dev.sangja.search.credential;

import dev.sangja.search.engine.EngineDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of keys. Each method takes part in the transaction at hand. */
@ApplicationScoped
class KeyTable {
    private static final String SELECT =
            """
            SELECT id, name, type, may_read, may_write, all_engines, hash, sealed,
                ARRAY(SELECT e.name FROM search_key_engine k JOIN search_engine e ON e.id = k.engine
                      WHERE k.key = search_key.id AND e.deleted_at IS NULL ORDER BY e.name) AS engines
            FROM search_key
            """;

    private final EngineDatabase database;

    KeyTable(EngineDatabase database) {
        this.database = database;
    }

    Optional<ApiKey> ofHash(String hash) {
        return keys(SELECT + "WHERE hash = ?", hash).stream().findFirst();
    }

    Optional<ApiKey> named(String name) {
        return keys(SELECT + "WHERE name = ?", name).stream().findFirst();
    }

    List<ApiKey> page(int offset, int size) {
        return keys(SELECT + "ORDER BY id DESC OFFSET ? LIMIT ?", offset, size);
    }

    long count() {
        return database.query("SELECT count(*) FROM search_key", row -> row.getLong(1)).getFirst();
    }

    /** Gives its number; empty if another key has the name. */
    Optional<Long> insert(KeyWish wish, String hash, @Nullable String sealed) {
        return database
                .query(
                        """
                        INSERT INTO search_key (name, type, may_read, may_write, all_engines, hash, sealed)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id
                        """,
                        row -> row.getLong(1),
                        wish.name(),
                        wish.type().code(),
                        wish.read(),
                        wish.write(),
                        wish.engines().isEmpty(),
                        hash,
                        sealed)
                .stream()
                .findFirst();
    }

    /** Keeps its row from others until the end of the transaction. */
    Optional<ApiKey> locked(String name) {
        database.query(
                "SELECT id FROM search_key WHERE name = ? FOR UPDATE", row -> row.getLong(1), name);
        return named(name);
    }

    void change(long id, KeyWish wish) {
        database.update(
                "UPDATE search_key SET name = ?, may_read = ?, may_write = ?, all_engines = ? WHERE id = ?",
                wish.name(),
                wish.read(),
                wish.write(),
                wish.engines().isEmpty(),
                id);
        database.update("DELETE FROM search_key_engine WHERE key = ?", id);
    }

    /** Whether there is such an engine. */
    boolean reach(long key, String engine) {
        return database.update(
                        """
                        INSERT INTO search_key_engine (key, engine)
                        SELECT ?, id FROM search_engine WHERE name = ? AND deleted_at IS NULL
                        """,
                        key,
                        engine)
                == 1;
    }

    /** Whether it was there. */
    boolean delete(String name) {
        return database.update("DELETE FROM search_key WHERE name = ?", name) == 1;
    }

    void used(long id, Instant last) {
        database.update(
                "UPDATE search_key SET last_used_at = ? WHERE id = ?",
                last.atOffset(ZoneOffset.UTC),
                id);
    }

    /** True once in the life of an installation, if the transaction ends well. */
    boolean isFirst() {
        return database.update(
                        "INSERT INTO search_first_keys (made) VALUES (true) ON CONFLICT DO NOTHING")
                == 1;
    }

    private List<ApiKey> keys(String sql, Object... values) {
        return database.query(sql, KeyTable::key, values);
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        Scope scope =
                row.getBoolean("all_engines")
                        ? new Scope.All()
                        : new Scope.Only(List.of((String[]) row.getArray("engines").getArray()));
        return new ApiKey(
                row.getLong("id"),
                row.getString("name"),
                KeyType.of(row.getString("type")).orElseThrow(),
                row.getBoolean("may_read"),
                row.getBoolean("may_write"),
                scope,
                row.getString("hash"),
                Optional.ofNullable(row.getString("sealed")));
    }
}
