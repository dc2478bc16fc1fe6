package dev.sangja.console.relevance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Search settings that were saved, newest first. */
@ApplicationScoped
class Versions {
    private static final int SHOWN = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROWS =
            "SELECT id, at, author, settings FROM search_settings_version WHERE engine = ? ";

    private final EngineDatabase database;

    Versions(EngineDatabase database) {
        this.database = database;
    }

    /**
     * Settings as they were saved.
     *
     * @param author "" for the API
     */
    record Version(long id, Instant at, String author, ObjectNode settings) {}

    @Transactional
    List<Version> of(EngineId engine) {
        return rows("ORDER BY id DESC LIMIT " + SHOWN, engine.value());
    }

    @Transactional
    Optional<Version> find(EngineId engine, long id) {
        return rows("AND id = ?", engine.value(), id).stream().findFirst();
    }

    private List<Version> rows(String rest, Object... values) {
        return database.query(
                ROWS + rest,
                row ->
                        new Version(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("author"),
                                parse(row.getString("settings"))),
                values);
    }

    /** Keeps settings, unless they are those that were kept last. */
    @Transactional
    void keep(EngineId engine, String author, ObjectNode settings) {
        List<Version> last = rows("ORDER BY id DESC LIMIT 1", engine.value());
        if (last.isEmpty() || !last.getFirst().settings().toString().equals(settings.toString())) {
            database.update(
                    "INSERT INTO search_settings_version (engine, at, author, settings) VALUES (?, ?, ?, ?::json)",
                    engine.value(),
                    Instant.now().atOffset(ZoneOffset.UTC),
                    author,
                    settings.toString());
        }
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored version is not JSON", e);
        }
    }
}
