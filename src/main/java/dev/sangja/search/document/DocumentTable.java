package dev.sangja.search.document;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineStoreException;
import dev.sangja.search.error.ApiError;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of documents. Each method takes part in the transaction at hand. */
@ApplicationScoped
class DocumentTable {
    private final AgroalDataSource database;

    DocumentTable(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What an engine holds.
     *
     * @param sequence number of its last change
     */
    record Held(long sequence, long documents, long bytes) {
        Held plus(long more, long moreBytes) {
            return new Held(sequence, documents + more, bytes + moreBytes);
        }

        Held after(int newChanges) {
            return new Held(sequence + newChanges, documents, bytes);
        }
    }

    /**
     * Until the end of the transaction nobody else changes documents of this engine: numbers are given in the order in
     * which they become visible, so who has read up to one has missed nothing before it.
     */
    Held lock(EngineId engine) {
        String sql =
                "SELECT change_seq, documents, bytes FROM search_engine WHERE id = ? AND deleted_at IS NULL FOR UPDATE";
        return query(
                        sql,
                        statement -> statement.setLong(1, engine.value()),
                        row -> new Held(row.getLong(1), row.getLong(2), row.getLong(3)))
                .stream()
                .findFirst()
                .orElseThrow(() -> ApiError.notFound("Could not find engine."));
    }

    void hold(EngineId engine, Held now) {
        update(
                "UPDATE search_engine SET change_seq = ?, documents = ?, bytes = ? WHERE id = ?",
                (connection, statement) -> {
                    statement.setLong(1, now.sequence());
                    statement.setLong(2, now.documents());
                    statement.setLong(3, now.bytes());
                    statement.setLong(4, engine.value());
                });
    }

    /** Bytes of those that are there. */
    Map<DocumentId, Integer> sizes(EngineId engine, Collection<DocumentId> ids) {
        var sizes = new LinkedHashMap<DocumentId, Integer>();
        byIds(
                "SELECT id, bytes FROM search_document WHERE engine = ? AND id = ANY (?) AND body IS NOT NULL",
                engine,
                ids,
                row -> sizes.put(new DocumentId(row.getString(1)), row.getInt(2)));
        return sizes;
    }

    /** Those that are there and whose last change is the known one. */
    List<DocumentId> unchanged(EngineId engine, Map<DocumentId, Long> sequences) {
        var unchanged = new ArrayList<DocumentId>();
        byIds(
                "SELECT id, seq FROM search_document WHERE engine = ? AND id = ANY (?) AND body IS NOT NULL",
                engine,
                sequences.keySet(),
                row -> {
                    var id = new DocumentId(row.getString(1));
                    return Long.valueOf(row.getLong(2)).equals(sequences.get(id))
                            && unchanged.add(id);
                });
        return unchanged;
    }

    Map<DocumentId, Document> read(EngineId engine, Collection<DocumentId> ids) {
        var found = new LinkedHashMap<DocumentId, Document>();
        byIds(
                "SELECT id, body::text FROM search_document WHERE engine = ? AND id = ANY (?) AND body IS NOT NULL",
                engine,
                ids,
                row -> {
                    var id = new DocumentId(row.getString(1));
                    return found.put(id, DocumentJson.read(id, row.getString(2)));
                });
        return found;
    }

    private <T> void byIds(
            String sql, EngineId engine, Collection<DocumentId> ids, Reader<T> reader) {
        String[] texts = ids.stream().map(DocumentId::value).toArray(String[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, engine.value());
            statement.setArray(2, connection.createArrayOf("text", texts));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    /** @param sequence number of the last change before these */
    void write(EngineId engine, long sequence, Collection<DocumentReader.Read.Good> documents) {
        String sql =
                "INSERT INTO search_document (engine, id, seq, born, body, bytes) SELECT ?, d.id, ? + d.place, ? + d.place,"
                        + " d.body::jsonb, d.bytes FROM unnest(?::text[], ?::text[], ?::int[]) WITH ORDINALITY AS d (id, body,"
                        + " bytes, place) ON CONFLICT (engine, id) DO UPDATE SET seq = excluded.seq, body = excluded.body,"
                        + " bytes = excluded.bytes, changed_at = now(), born = CASE WHEN search_document.body IS NULL THEN"
                        + " excluded.born ELSE search_document.born END";
        update(
                sql,
                (connection, statement) -> {
                    statement.setLong(1, engine.value());
                    statement.setLong(2, sequence);
                    statement.setLong(3, sequence);
                    statement.setArray(
                            4, texts(connection, documents, good -> good.document().id().value()));
                    statement.setArray(
                            5, texts(connection, documents, DocumentReader.Read.Good::json));
                    Object[] sizes =
                            documents.stream().map(DocumentReader.Read.Good::bytes).toArray();
                    statement.setArray(6, connection.createArrayOf("int4", sizes));
                });
    }

    private static Array texts(
            Connection connection,
            Collection<DocumentReader.Read.Good> documents,
            Function<DocumentReader.Read.Good, String> text)
            throws SQLException {
        return connection.createArrayOf("text", documents.stream().map(text).toArray());
    }

    /** @param sequence number of the last change before these */
    void delete(EngineId engine, long sequence, Collection<DocumentId> ids) {
        update(
                "UPDATE search_document SET body = NULL, bytes = 0, seq = ? + d.place, changed_at = now() FROM"
                        + " unnest(?::text[]) WITH ORDINALITY AS d (id, place) WHERE engine = ? AND search_document.id = d.id",
                (connection, statement) -> {
                    statement.setLong(1, sequence);
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", ids.stream().map(DocumentId::value).toArray()));
                    statement.setLong(3, engine.value());
                });
    }

    List<Document> page(EngineId engine, int offset, int size) {
        return query(
                "SELECT id, body::text FROM search_document WHERE engine = ? AND body IS NOT NULL ORDER BY born OFFSET ?"
                        + " LIMIT ?",
                statement -> {
                    statement.setLong(1, engine.value());
                    statement.setInt(2, offset);
                    statement.setInt(3, size);
                },
                DocumentTable::document);
    }

    List<Documents.Born> after(EngineId engine, long after, int size) {
        return query(
                "SELECT id, body::text, born FROM search_document WHERE engine = ? AND body IS NOT NULL AND born > ? ORDER"
                        + " BY born LIMIT ?",
                statement -> {
                    statement.setLong(1, engine.value());
                    statement.setLong(2, after);
                    statement.setInt(3, size);
                },
                row -> new Documents.Born(row.getLong(3), document(row)));
    }

    private static Document document(ResultSet row) throws SQLException {
        return DocumentJson.read(new DocumentId(row.getString(1)), row.getString(2));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Filler {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private interface ConnectedFiller {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private <T> List<T> query(String sql, Filler filler, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filler.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    private void update(String sql, ConnectedFiller filler) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filler.fill(connection, statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
