package dev.sangja.search.schema;

import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.EngineStoreException;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas of all engines. Each method takes part in the transaction at hand. */
@ApplicationScoped
public class Schemas {
    private final AgroalDataSource database;
    private final Engines engines;
    private final SearchLimits limits;

    Schemas(AgroalDataSource database, Engines engines, SearchLimits limits) {
        this.database = database;
        this.engines = engines;
        this.limits = limits;
    }

    @Transactional
    public Schema of(EngineId engine) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT name, type FROM search_field WHERE engine = ? ORDER BY position")) {
            statement.setLong(1, engine.value());
            return read(statement);
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    /** As the API shows it: of a meta engine, the fields of all its sources; where types differ, the first source's. */
    @Transactional
    public Schema shown(Engine engine) {
        return switch (engine.kind()) {
            case EngineKind.Default _ -> of(engine.id());
            case EngineKind.Meta(List<EngineName> sources) ->
                    Schema.together(
                            sources.stream()
                                    .flatMap(source -> engines.find(source).stream())
                                    .map(source -> of(source.id()))
                                    .toList());
        };
    }

    private static Schema read(PreparedStatement statement) throws SQLException {
        var fields = new LinkedHashMap<FieldName, FieldType>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                fields.put(
                        new FieldName(rows.getString(1)),
                        FieldType.of(rows.getString(2)).orElseThrow());
            }
        }
        return new Schema(fields);
    }

    /**
     * Adds fields that documents brought; they are text. The caller holds the lock of the engine's documents.
     *
     * @return the schema with them
     * @throws ApiError 400 if there would be too many
     */
    @Transactional
    public Schema add(EngineId engine, Schema known, Set<FieldName> brought) {
        List<FieldName> added =
                brought.stream().filter(field -> known.type(field).isEmpty()).toList();
        if (added.isEmpty()) {
            return known;
        }
        var fields = new LinkedHashMap<FieldName, FieldType>();
        added.forEach(field -> fields.put(field, FieldType.TEXT));
        return change(engine, known, fields);
    }

    /**
     * Adds fields, and changes the types of others.
     *
     * @throws ApiError 400 if there would be too many fields
     */
    @Transactional
    public Schema change(EngineId engine, Schema known, Map<FieldName, FieldType> changes) {
        var fields = new LinkedHashMap<>(known.fields());
        fields.putAll(changes);
        if (fields.size() > limits.schemaFields()) {
            throw ApiError.badRequest(
                    "Schema must have at most %d fields, would have %d"
                            .formatted(limits.schemaFields(), fields.size()));
        }
        write(engine, changes);
        engines.changed(engine);
        return new Schema(fields);
    }

    private void write(EngineId engine, Map<FieldName, FieldType> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "INSERT INTO search_field (engine, name, type) VALUES (?, ?, ?) ON CONFLICT (engine, name)"
                                        + " DO UPDATE SET type = excluded.type")) {
            for (var change : changes.entrySet()) {
                statement.setLong(1, engine.value());
                statement.setString(2, change.getKey().value());
                statement.setString(3, change.getValue().code());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
