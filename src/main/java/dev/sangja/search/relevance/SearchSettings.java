package dev.sangja.search.relevance;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The search settings of all engines. Each method takes part in the transaction at hand. */
@ApplicationScoped
public class SearchSettings {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final EngineDatabase database;
    private final Engines engines;
    private final SearchLimits limits;

    SearchSettings(EngineDatabase database, Engines engines, SearchLimits limits) {
        this.database = database;
        this.engines = engines;
        this.limits = limits;
    }

    /** Settings of an engine whose fields are these. */
    @Transactional
    public Relevance of(EngineId engine, Schema schema) {
        return stored(engine).relevance(schema, limits);
    }

    /** As the API shows them. */
    @Transactional
    public ObjectNode shown(EngineId engine, Schema schema) {
        return stored(engine).shown(schema);
    }

    @Transactional
    StoredSettings stored(EngineId engine) {
        return new StoredSettings(json(engine));
    }

    private ObjectNode json(EngineId engine) {
        return database
                .query(
                        "SELECT settings FROM search_settings WHERE engine = ?",
                        row -> parse(row.getString(1)),
                        engine.value())
                .stream()
                .findFirst()
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /**
     * Replaces those that are given.
     *
     * @throws ApiError 400 if something is wrong with them
     */
    @Transactional
    public void put(EngineId engine, Schema schema, JsonNode given) {
        ObjectNode read = new SettingsReader(schema, limits).read(given);
        engines.lock(engine);
        ObjectNode settings = json(engine);
        settings.setAll(read);
        database.update(
                "INSERT INTO search_settings (engine, settings) VALUES (?, ?::json) ON CONFLICT (engine) DO UPDATE SET"
                        + " settings = excluded.settings",
                engine.value(),
                text(settings));
        engines.changed(engine);
    }

    @Transactional
    void reset(EngineId engine) {
        engines.lock(engine);
        database.update("DELETE FROM search_settings WHERE engine = ?", engine.value());
        engines.changed(engine);
    }

    private static String text(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON cannot be written", e);
        }
    }

    private static ObjectNode parse(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings are not JSON", e);
        }
    }
}
