package dev.sangja.search.synonym;

import static dev.sangja.search.engine.EngineDatabase.texts;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.Options;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sets of synonyms of all engines, oldest first. Each method takes part in the transaction at hand. */
@ApplicationScoped
public class Synonyms {
    private static final Pattern ID = Pattern.compile("syn-[0-9a-f]{24}");
    private static final String SETS =
            "SELECT id, words, finds FROM search_synonym WHERE engine = ? ";

    private final EngineDatabase database;
    private final Engines engines;
    private final SearchLimits limits;

    Synonyms(EngineDatabase database, Engines engines, SearchLimits limits) {
        this.database = database;
        this.engines = engines;
        this.limits = limits;
    }

    @Transactional
    public List<SynonymSet> of(EngineId engine) {
        return database.query(SETS + "ORDER BY position", Synonyms::set, engine.value());
    }

    List<SynonymSet> page(EngineId engine, int offset, int size) {
        return database.query(
                SETS + "ORDER BY position OFFSET ? LIMIT ?",
                Synonyms::set,
                engine.value(),
                offset,
                size);
    }

    long count(EngineId engine) {
        return database.query(
                        "SELECT count(*) FROM search_synonym WHERE engine = ?",
                        row -> row.getLong(1),
                        engine.value())
                .getFirst();
    }

    /** Refuses with 404 if the engine has none of that id. */
    @Transactional
    public SynonymSet named(EngineId engine, String id) {
        if (!ID.matcher(id).matches()) {
            throw notFound(id);
        }
        return database.query(SETS + "AND id = ?", Synonyms::set, engine.value(), id).stream()
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    /** Refuses with 400 if the engine would have too many. */
    @Transactional
    public void add(EngineId engine, SynonymSet set) {
        engines.lock(engine);
        if (count(engine) >= limits.synonymSets()) {
            throw ApiError.badRequest(
                    "Synonym sets must not be more than %d for one engine; join some of them or delete some"
                            .formatted(limits.synonymSets()));
        }
        database.update(
                "INSERT INTO search_synonym (engine, id, words, finds) VALUES (?, ?, ?, ?::text[])",
                engine.value(),
                set.id(),
                words(set),
                finds(set));
        engines.changed(engine);
    }

    /** Refuses with 404 if the engine has none of that id. */
    @Transactional
    public void replace(EngineId engine, SynonymSet set) {
        int replaced =
                database.update(
                        "UPDATE search_synonym SET words = ?, finds = ?::text[] WHERE engine = ? AND id = ?",
                        words(set),
                        finds(set),
                        engine.value(),
                        set.id());
        changed(engine, set.id(), replaced);
    }

    /** Refuses with 404 if the engine has none of that id. */
    @Transactional
    public void delete(EngineId engine, SynonymSet set) {
        int deleted =
                database.update(
                        "DELETE FROM search_synonym WHERE engine = ? AND id = ?",
                        engine.value(),
                        set.id());
        changed(engine, set.id(), deleted);
    }

    private void changed(EngineId engine, String id, int rows) {
        if (rows == 0) {
            throw notFound(id);
        }
        engines.changed(engine);
    }

    private static String[] words(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay(_, var words) -> array(words);
            case SynonymSet.OneWay(_, var from, _) -> array(from);
        };
    }

    private static String @Nullable [] finds(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay _ -> null;
            case SynonymSet.OneWay(_, _, var to) -> array(to);
        };
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static SynonymSet set(ResultSet row) throws SQLException {
        String id = row.getString("id");
        List<String> words = texts(row, "words");
        List<String> finds = texts(row, "finds");
        return finds.isEmpty()
                ? new SynonymSet.TwoWay(id, words)
                : new SynonymSet.OneWay(id, words, finds);
    }

    private static ApiError notFound(String id) {
        return ApiError.notFound("Synonym set not found with id: " + Options.cut(id));
    }
}
