package dev.sangja.search.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of engines. Each method takes part in the transaction at hand. */
@ApplicationScoped
class EngineTable {
    private static final String COLUMNS =
            "id, name, kind, language, owner, version, max_documents, max_bytes, requests_per_minute, documents, bytes,"
                    + " ARRAY(SELECT s.name FROM search_engine_source x JOIN search_engine s ON s.id = x.source"
                    + " WHERE x.meta = search_engine.id AND s.deleted_at IS NULL ORDER BY x.position) AS sources";

    private static final String STATES =
            "SELECT id, name, kind, language, epoch, version, change_seq, purged_seq FROM search_engine WHERE deleted_at IS NULL";

    private final EngineDatabase database;

    EngineTable(EngineDatabase database) {
        this.database = database;
    }

    /** An engine with what it holds: documents, and bytes of theirs. */
    record Row(Engine engine, long documents, long bytes) {}

    Optional<Row> named(EngineName name) {
        return rows(
                        "SELECT "
                                + COLUMNS
                                + " FROM search_engine WHERE name = ? AND deleted_at IS NULL",
                        name.value())
                .stream()
                .findFirst();
    }

    /**
     * Newest first.
     *
     * @param owner null for all
     */
    List<Row> page(@Nullable UUID owner, int offset, int size) {
        return rows(
                "SELECT "
                        + COLUMNS
                        + " FROM search_engine WHERE deleted_at IS NULL AND (?::uuid IS NULL OR owner = ?)"
                        + " ORDER BY id DESC OFFSET ? LIMIT ?",
                owner,
                owner,
                offset,
                size);
    }

    long count(@Nullable UUID owner) {
        return one(
                "SELECT count(*) FROM search_engine WHERE deleted_at IS NULL AND (?::uuid IS NULL OR owner = ?)",
                owner,
                owner);
    }

    /** Returns empty if another engine has the name. */
    Optional<EngineId> insert(EngineName name, EngineKind kind, @Nullable UUID owner, Quota quota) {
        String type =
                switch (kind) {
                    case EngineKind.Default _ -> "default";
                    case EngineKind.Meta _ -> "meta";
                };
        String language =
                kind instanceof EngineKind.Default(var known) && known != null
                        ? known.code()
                        : null;
        return ids(
                        "INSERT INTO search_engine (name, kind, language, owner, max_documents, max_bytes,"
                                + " requests_per_minute) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) WHERE deleted_at IS"
                                + " NULL DO NOTHING RETURNING id",
                        name.value(),
                        type,
                        language,
                        owner,
                        quota.documents(),
                        quota.bytes(),
                        quota.requestsPerMinute())
                .stream()
                .findFirst();
    }

    void addSource(EngineId meta, EngineId source) {
        database.update(
                "INSERT INTO search_engine_source (meta, source) VALUES (?, ?) ON CONFLICT DO NOTHING",
                meta.value(),
                source.value());
    }

    void removeSource(EngineId meta, EngineId source) {
        database.update(
                "DELETE FROM search_engine_source WHERE meta = ? AND source = ?",
                meta.value(),
                source.value());
    }

    /** Until the end of the transaction nobody else changes this engine. */
    void lock(EngineId id) {
        ids("SELECT id FROM search_engine WHERE id = ? FOR UPDATE", id.value());
    }

    /** Tells all nodes that they must read it again; meta engines that search it as well. */
    void bump(EngineId id) {
        database.update(
                "UPDATE search_engine SET version = version + 1 WHERE id = ? OR id IN (SELECT meta FROM"
                        + " search_engine_source WHERE source = ?)",
                id.value(),
                id.value());
    }

    /** Meta engines that search it and nothing else. */
    List<String> onlySourceOf(EngineId id) {
        return database.query(
                "SELECT m.name FROM search_engine m JOIN search_engine_source x ON x.meta = m.id WHERE x.source = ? AND"
                        + " m.deleted_at IS NULL AND (SELECT count(*) FROM search_engine_source y WHERE y.meta = m.id) = 1",
                row -> row.getString(1),
                id.value());
    }

    /** Tells whether it was there. */
    boolean delete(EngineId id) {
        boolean there =
                database.update(
                                "UPDATE search_engine SET deleted_at = now() WHERE id = ? AND deleted_at IS NULL",
                                id.value())
                        == 1;
        database.update("DELETE FROM search_engine_source WHERE source = ?", id.value());
        return there;
    }

    /** All that are not deleted. */
    Map<EngineId, EngineState> states() {
        var states = new HashMap<EngineId, EngineState>();
        database.query(STATES, EngineTable::state).forEach(state -> states.put(state.id(), state));
        return states;
    }

    Optional<EngineState> state(EngineId id) {
        return database.query(STATES + " AND id = ?", EngineTable::state, id.value()).stream()
                .findFirst();
    }

    private static EngineState state(ResultSet row) throws SQLException {
        return new EngineState(
                new EngineId(row.getLong("id")),
                new EngineName(row.getString("name")),
                row.getString("kind").equals("meta"),
                language(row),
                row.getObject("epoch", UUID.class),
                row.getLong("version"),
                row.getLong("change_seq"),
                row.getLong("purged_seq"));
    }

    private List<Row> rows(String sql, @Nullable Object... values) {
        return database.query(
                sql,
                row -> new Row(engine(row), row.getLong("documents"), row.getLong("bytes")),
                values);
    }

    private static Engine engine(ResultSet row) throws SQLException {
        return new Engine(
                new EngineId(row.getLong("id")),
                new EngineName(row.getString("name")),
                kind(row),
                row.getObject("owner", UUID.class),
                new Quota(
                        row.getLong("max_documents"),
                        row.getLong("max_bytes"),
                        row.getInt("requests_per_minute")),
                row.getLong("version"));
    }

    private static EngineKind kind(ResultSet row) throws SQLException {
        if (row.getString("kind").equals("meta")) {
            var names = new ArrayList<EngineName>();
            for (String name : (String[]) row.getArray("sources").getArray()) {
                names.add(new EngineName(name));
            }
            return new EngineKind.Meta(names);
        }
        return new EngineKind.Default(language(row));
    }

    private static @Nullable EngineLanguage language(ResultSet row) throws SQLException {
        String code = row.getString("language");
        return code == null ? null : EngineLanguage.of(code).orElseThrow();
    }

    private List<EngineId> ids(String sql, @Nullable Object... values) {
        return database.query(sql, row -> new EngineId(row.getLong(1)), values);
    }

    private long one(String sql, @Nullable Object... values) {
        return database.query(sql, row -> row.getLong(1), values).getFirst();
    }
}
