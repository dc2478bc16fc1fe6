package dev.sangja.search.document;

import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/** Takes out of the database what nobody needs any more, a little at a time. */
@ApplicationScoped
class Forgetting {
    private static final int AT_A_TIME = 5_000;

    private final AgroalDataSource database;

    Forgetting(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The rows of documents that were deleted longer ago than that. A copy that is not as far as the last of them begins
     * anew.
     */
    void deletedDocuments(Duration age) {
        String sql =
                "WITH old AS (DELETE FROM search_document WHERE (engine, id) IN (SELECT engine, id FROM search_document WHERE"
                        + " body IS NULL AND changed_at < now() - make_interval(secs => ?) ORDER BY changed_at LIMIT ?) AND"
                        + " body IS NULL RETURNING engine, seq), last AS (SELECT engine, max(seq) AS seq, count(*) AS rows FROM"
                        + " old GROUP BY engine) UPDATE search_engine SET purged_seq = GREATEST(purged_seq, last.seq) FROM last"
                        + " WHERE search_engine.id = last.engine";
        repeat(sql, age.toSeconds(), AT_A_TIME);
    }

    /** The documents of deleted engines, and then the engines. */
    void deletedEngines() {
        repeat(
                "DELETE FROM search_document WHERE (engine, id) IN (SELECT d.engine, d.id FROM search_engine e JOIN"
                        + " search_document d ON d.engine = e.id WHERE e.deleted_at IS NOT NULL LIMIT ?)",
                AT_A_TIME);
        repeat(
                "DELETE FROM search_engine WHERE id IN (SELECT id FROM search_engine e WHERE deleted_at IS NOT NULL AND NOT"
                        + " EXISTS (SELECT FROM search_document d WHERE d.engine = e.id) LIMIT ?)",
                AT_A_TIME);
    }

    /** Until nothing is left to do; each time in a transaction of its own. */
    private void repeat(String sql, Object... values) {
        int rows;
        do {
            rows = QuarkusTransaction.requiringNew().call(() -> update(sql, values));
        } while (rows > 0);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
