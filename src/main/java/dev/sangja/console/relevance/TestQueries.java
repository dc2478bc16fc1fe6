package dev.sangja.console.relevance;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The test queries of all engines, oldest first. */
@ApplicationScoped
class TestQueries {
    /** Each is searched twice for each preview. */
    static final int MOST = 20;

    private final EngineDatabase database;

    TestQueries(EngineDatabase database) {
        this.database = database;
    }

    /**
     * What a search must find.
     *
     * @param among how many of the first results may stand before or be it
     */
    record TestQuery(String query, String document, int among) {}

    @Transactional
    List<TestQuery> of(EngineId engine) {
        return database.query(
                "SELECT query, document, among FROM search_test_query WHERE engine = ? ORDER BY position LIMIT "
                        + MOST,
                row -> new TestQuery(row.getString(1), row.getString(2), row.getInt(3)),
                engine.value());
    }

    /** Adds one, or changes how near to the top it must be; does nothing where there are too many. */
    @Transactional
    boolean put(EngineId engine, TestQuery wanted) {
        return database.update(
                        "INSERT INTO search_test_query (engine, query, document, among) SELECT ?, ?, ?, ?"
                                + " WHERE (SELECT count(*) FROM search_test_query WHERE engine = ?) < "
                                + MOST
                                + " ON CONFLICT (engine, query, document) DO UPDATE SET among = excluded.among",
                        engine.value(),
                        wanted.query(),
                        wanted.document(),
                        wanted.among(),
                        engine.value())
                > 0;
    }

    @Transactional
    void remove(EngineId engine, String query, String document) {
        database.update(
                "DELETE FROM search_test_query WHERE engine = ? AND query = ? AND document = ?",
                engine.value(),
                query,
                document);
    }
}
