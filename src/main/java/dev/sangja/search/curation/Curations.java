package dev.sangja.search.curation;

import static dev.sangja.search.engine.EngineDatabase.texts;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.request.Options;
import dev.sangja.search.request.TextList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The curations of all engines, oldest first. Each method takes part in the transaction at hand. */
@ApplicationScoped
public class Curations {
    private static final Pattern ID = Pattern.compile("cur-[0-9a-f]{24}");
    private static final String CURATIONS =
            "SELECT id, queries, promoted, hidden FROM search_curation WHERE engine = ? ";

    private final EngineDatabase database;
    private final Engines engines;

    Curations(EngineDatabase database, Engines engines) {
        this.database = database;
        this.engines = engines;
    }

    @Transactional
    public List<Curation> of(EngineId engine) {
        return database.query(CURATIONS + "ORDER BY position", Curations::curation, engine.value());
    }

    List<Curation> page(EngineId engine, int offset, int size) {
        return database.query(
                CURATIONS + "ORDER BY position OFFSET ? LIMIT ?",
                Curations::curation,
                engine.value(),
                offset,
                size);
    }

    long count(EngineId engine) {
        return database.query(
                        "SELECT count(*) FROM search_curation WHERE engine = ?",
                        row -> row.getLong(1),
                        engine.value())
                .getFirst();
    }

    /** Refuses with 404 if the engine has none of that id. */
    @Transactional
    public Curation named(EngineId engine, String id) {
        if (!ID.matcher(id).matches()) {
            throw notFound(id);
        }
        return database
                .query(CURATIONS + "AND id = ?", Curations::curation, engine.value(), id)
                .stream()
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    /** Refuses with 400 if one of its queries is another curation's. */
    @Transactional
    public void add(EngineId engine, Curation curation) {
        requireFreeQueries(engine, curation);
        database.update(
                "INSERT INTO search_curation (engine, id, queries, promoted, hidden) VALUES (?, ?, ?, ?, ?)",
                engine.value(),
                curation.id(),
                array(curation.queries()),
                array(curation.promoted()),
                array(curation.hidden()));
        engines.changed(engine);
    }

    /** Refuses with 404 if the engine has none of that id, 400 if one of its queries is another curation's. */
    @Transactional
    public void replace(EngineId engine, Curation curation) {
        requireFreeQueries(engine, curation);
        int replaced =
                database.update(
                        "UPDATE search_curation SET queries = ?, promoted = ?, hidden = ? WHERE engine = ? AND id = ?",
                        array(curation.queries()),
                        array(curation.promoted()),
                        array(curation.hidden()),
                        engine.value(),
                        curation.id());
        changed(engine, curation.id(), replaced);
    }

    /** Refuses with 404 if the engine has none of that id. */
    @Transactional
    public void delete(EngineId engine, Curation curation) {
        int deleted =
                database.update(
                        "DELETE FROM search_curation WHERE engine = ? AND id = ?",
                        engine.value(),
                        curation.id());
        changed(engine, curation.id(), deleted);
    }

    private void requireFreeQueries(EngineId engine, Curation wanted) {
        engines.lock(engine);
        var queries = wanted.queries().stream().map(TextList::plain).collect(Collectors.toSet());
        for (Curation other : of(engine)) {
            for (String query : other.queries()) {
                if (!other.id().equals(wanted.id()) && queries.contains(TextList.plain(query))) {
                    throw ApiError.badRequest(
                            "Query '%s' belongs to the curation %s; change that one, or take the query out of it first"
                                    .formatted(Options.cut(query), other.id()));
                }
            }
        }
    }

    private void changed(EngineId engine, String id, int rows) {
        if (rows == 0) {
            throw notFound(id);
        }
        engines.changed(engine);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Curation curation(ResultSet row) throws SQLException {
        return new Curation(
                row.getString("id"),
                texts(row, "queries"),
                texts(row, "promoted"),
                texts(row, "hidden"));
    }

    private static ApiError notFound(String id) {
        return ApiError.notFound("Curation not found with id: " + Options.cut(id));
    }
}
