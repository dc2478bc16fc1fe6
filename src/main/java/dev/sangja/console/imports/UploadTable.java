package dev.sangja.console.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.console.imports.Upload.State;
import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of uploads and their parts. Each method takes part in the transaction at hand. */
@ApplicationScoped
class UploadTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String COLUMNS =
            "SELECT id, file_name, plan::text AS plan, state, problem, restored, removed, kept, created_at FROM"
                    + " console_upload";

    private final EngineDatabase database;

    UploadTable(EngineDatabase database) {
        this.database = database;
    }

    void insert(UUID id, EngineId engine, String fileName, Plan plan) {
        database.update(
                "INSERT INTO console_upload (id, engine, file_name, plan, state) VALUES (?, ?, ?, ?::jsonb, 'offered')",
                id,
                engine.value(),
                fileName,
                text(plan));
    }

    void part(UUID id, int number, byte[] body) {
        database.update(
                "INSERT INTO console_upload_part (upload, number, body) VALUES (?, ?, ?)",
                id,
                number,
                body);
    }

    Optional<byte[]> part(UUID id, int number) {
        return database
                .query(
                        "SELECT body FROM console_upload_part WHERE upload = ? AND number = ?",
                        row -> row.getBytes(1),
                        id,
                        number)
                .stream()
                .findFirst();
    }

    void deleteParts(UUID id) {
        database.update("DELETE FROM console_upload_part WHERE upload = ?", id);
    }

    Optional<Upload> find(EngineId engine, UUID id) {
        return database
                .query(
                        COLUMNS + " WHERE engine = ? AND id = ?",
                        UploadTable::upload,
                        engine.value(),
                        id)
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<Upload> last(EngineId engine, int most) {
        return database.query(
                COLUMNS + " WHERE engine = ? ORDER BY created_at DESC LIMIT ?",
                UploadTable::upload,
                engine.value(),
                most);
    }

    /** Moves it from one state to another; tells whether it was in the first. */
    boolean move(UUID id, State from, State to, String problem) {
        return database.update(
                        "UPDATE console_upload SET state = ?, problem = ?, beat = now() WHERE id = ? AND state = ?",
                        to.code(),
                        problem,
                        id,
                        from.code())
                == 1;
    }

    void plan(UUID id, Plan plan) {
        database.update("UPDATE console_upload SET plan = ?::jsonb WHERE id = ?", text(plan), id);
    }

    void beat(UUID id) {
        database.update("UPDATE console_upload SET beat = now() WHERE id = ?", id);
    }

    void undone(UUID id, long restored, long removed, long kept) {
        database.update(
                "UPDATE console_upload SET restored = restored + ?, removed = removed + ?, kept = kept + ?, beat = now()"
                        + " WHERE id = ?",
                restored,
                removed,
                kept,
                id);
    }

    /** Work that nobody has seen to for a while. */
    record Left(UUID id, String engine) {}

    /** Takes one over; empty if there is none. */
    Optional<Left> takeLeft(Duration silence) {
        return database
                .query(
                        "UPDATE console_upload u SET beat = now() FROM search_engine e WHERE u.id = (SELECT id FROM"
                                + " console_upload WHERE state IN ('running', 'undoing') AND beat < now() - ? *"
                                + " interval '1 millisecond' ORDER BY beat LIMIT 1 FOR UPDATE SKIP LOCKED) AND e.id = u.engine AND"
                                + " e.deleted_at IS NULL RETURNING u.id, e.name",
                        row -> new Left(row.getObject(1, UUID.class), row.getString(2)),
                        silence.toMillis())
                .stream()
                .findFirst();
    }

    /** Forgets old ones, and what they would undo. */
    void forget(Duration age) {
        database.update(
                "WITH old AS (DELETE FROM console_upload WHERE state NOT IN ('running', 'undoing') AND created_at < now() -"
                        + " ? * interval '1 millisecond' RETURNING engine, id) DELETE FROM search_import_before b USING old"
                        + " WHERE b.engine = old.engine AND b.name = old.id::text",
                age.toMillis());
    }

    void delete(UUID id) {
        database.update("DELETE FROM console_upload WHERE id = ? AND state = 'offered'", id);
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                plan(row.getString("plan")),
                State.of(row.getString("state")),
                row.getString("problem"),
                row.getLong("restored"),
                row.getLong("removed"),
                row.getLong("kept"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String text(Plan plan) {
        try {
            return JSON.writeValueAsString(plan).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan can be written", e);
        }
    }

    private static Plan plan(String text) {
        try {
            return JSON.readValue(text, Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored plan cannot be read", e);
        }
    }
}
