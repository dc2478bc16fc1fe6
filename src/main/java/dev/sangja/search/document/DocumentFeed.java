package dev.sangja.search.document;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What has happened to the documents of an engine, in the order of its sequence. For copies that follow. */
@ApplicationScoped
public class DocumentFeed {
    private final AgroalDataSource database;

    DocumentFeed(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The next changes, no two of the same document: only what a document is now is told. Whoever has applied them is as
     * far as the last.
     *
     * @param after the number up to which changes are known
     */
    public List<DocumentChange> after(EngineId engine, long after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT id, seq, body::text FROM search_document WHERE engine = ? AND seq > ? ORDER BY seq"
                                        + " LIMIT ?")) {
            statement.setLong(1, engine.value());
            statement.setLong(2, after);
            statement.setInt(3, most);
            return read(statement);
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    private static List<DocumentChange> read(PreparedStatement statement) throws SQLException {
        var changes = new ArrayList<DocumentChange>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                changes.add(
                        new DocumentChange(
                                new DocumentId(rows.getString(1)),
                                rows.getLong(2),
                                rows.getString(3)));
            }
        }
        return changes;
    }
}
