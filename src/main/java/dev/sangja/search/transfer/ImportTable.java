package dev.sangja.search.transfer;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineStoreException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of imports. Each method takes part in the transaction at hand. */
@ApplicationScoped
class ImportTable {
    private final AgroalDataSource database;

    ImportTable(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Progress> find(EngineId engine, ImportName name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT lines, accepted, rejected, finished FROM search_import WHERE engine = ? AND name ="
                                        + " ?")) {
            statement.setLong(1, engine.value());
            statement.setString(2, name.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Progress(
                                        name,
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getBoolean(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }

    /**
     * Moves an import on.
     *
     * @param before what was known when the lines were read
     * @return whether nobody else has moved it on since
     */
    boolean move(EngineId engine, Progress before, Progress now) {
        String sql =
                "INSERT INTO search_import (engine, name, lines, accepted, rejected, finished) VALUES (?, ?, ?, ?, ?, ?) ON"
                        + " CONFLICT (engine, name) DO UPDATE SET lines = excluded.lines, accepted = excluded.accepted,"
                        + " rejected = excluded.rejected, finished = excluded.finished, changed_at = now() WHERE"
                        + " search_import.lines = ? AND NOT search_import.finished";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, engine.value());
            statement.setString(2, now.name().value());
            statement.setLong(3, now.lines());
            statement.setLong(4, now.accepted());
            statement.setLong(5, now.rejected());
            statement.setBoolean(6, now.finished());
            statement.setLong(7, before.lines());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new EngineStoreException(e);
        }
    }
}
