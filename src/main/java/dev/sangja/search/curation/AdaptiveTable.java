package dev.sangja.search.curation;

import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How engines would suggest curations. Each method takes part in the transaction at hand. */
@ApplicationScoped
class AdaptiveTable {
    private final EngineDatabase database;

    AdaptiveTable(EngineDatabase database) {
        this.database = database;
    }

    AdaptiveSettings of(EngineId engine) {
        return database
                .query(
                        "SELECT enabled, mode, timeframe, max_size, min_clicks, unit, frequency FROM search_adaptive WHERE engine = ?",
                        AdaptiveTable::settings,
                        engine.value())
                .stream()
                .findFirst()
                .orElse(AdaptiveSettings.DEFAULT);
    }

    void put(EngineId engine, AdaptiveSettings settings) {
        database.update(
                "INSERT INTO search_adaptive (engine, enabled, mode, timeframe, max_size, min_clicks, unit, frequency)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (engine) DO UPDATE SET enabled = excluded.enabled,"
                        + " mode = excluded.mode, timeframe = excluded.timeframe, max_size = excluded.max_size, min_clicks"
                        + " = excluded.min_clicks, unit = excluded.unit, frequency = excluded.frequency",
                engine.value(),
                settings.enabled(),
                settings.mode(),
                settings.timeframe(),
                settings.maxSize(),
                settings.minClicks(),
                settings.unit(),
                settings.frequency());
    }

    private static AdaptiveSettings settings(ResultSet row) throws SQLException {
        return new AdaptiveSettings(
                row.getBoolean("enabled"),
                row.getString("mode"),
                row.getInt("timeframe"),
                row.getInt("max_size"),
                row.getInt("min_clicks"),
                row.getString("unit"),
                row.getInt("frequency"));
    }
}
