package dev.sangja.search.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;

/** The language settings of all engines. Each method takes part in the transaction at hand. */
@ApplicationScoped
public class Languages {
    private final EngineDatabase database;
    private final Engines engines;

    Languages(EngineDatabase database, Engines engines) {
        this.database = database;
        this.engines = engines;
    }

    /** The default ones where none were given. */
    @Transactional
    public LanguageSettings of(EngineId engine) {
        return database
                .query(
                        "SELECT settings FROM search_language WHERE engine = ?",
                        row -> stored(row.getString(1)),
                        engine.value())
                .stream()
                .findFirst()
                .orElse(LanguageSettings.DEFAULT);
    }

    private static LanguageSettings stored(String text) {
        return LanguageReader.read(JsonBody.require(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    /**
     * Replaces all of them; the index follows by itself.
     *
     * @throws ApiError 400 if something is wrong with them, or the engine has no texts of its own
     */
    @Transactional
    LanguageSettings put(Engine engine, JsonNode given) {
        if (!(engine.kind() instanceof EngineKind.Default(var language))) {
            throw ApiError.badRequest(
                    "Engine '%s' is a meta engine; its source engines have language settings"
                            .formatted(engine.name()));
        }
        boolean korean = language != null && language.code().equals("ko");
        LanguageSettings settings = LanguageReader.read(given, korean);
        engines.lock(engine.id());
        database.update(
                "INSERT INTO search_language (engine, settings) VALUES (?, ?::json) ON CONFLICT (engine) DO UPDATE SET"
                        + " settings = excluded.settings",
                engine.id().value(),
                LanguageReader.write(settings).toString());
        engines.changed(engine.id());
        return settings;
    }
}
