package dev.sangja.console.schema;

import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.query.SchemaConflict;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas as the console changes them. */
@ApplicationScoped
class EngineSchemas {
    private final Engines engines;
    private final Schemas schemas;
    private final EngineViews views;
    private final EngineSearches searches;

    EngineSchemas(Engines engines, Schemas schemas, EngineViews views, EngineSearches searches) {
        this.engines = engines;
        this.schemas = schemas;
        this.views = views;
        this.searches = searches;
    }

    @Transactional
    Schema of(Engine engine) {
        return schemas.of(engine.id());
    }

    /**
     * Adds a field.
     *
     * @return whether it was not there
     * @throws ApiError 400 if there would be too many
     */
    @Transactional
    boolean add(Engine engine, FieldName field, FieldType type) {
        engines.lock(engine.id());
        Schema now = schemas.of(engine.id());
        boolean added = now.type(field).isEmpty();
        if (added) {
            schemas.change(engine.id(), now, Map.of(field, type));
        }
        return added;
    }

    /** Changes a type; tells whether it was what it is said to have been. */
    @Transactional
    boolean change(Engine engine, FieldName field, FieldType was, FieldType type) {
        engines.lock(engine.id());
        Schema now = schemas.of(engine.id());
        boolean same = now.fields().get(field) == was;
        if (same) {
            schemas.change(engine.id(), now, Map.of(field, type));
        }
        return same;
    }

    /** What would not convert if fields had these types; empty if the index cannot be asked now. */
    Optional<List<SchemaConflict>> conflicts(Engine engine, Schema schema) {
        try {
            return Optional.of(searches.conflicts(views.named(engine.name().value()), schema));
        } catch (ApiError _) {
            return Optional.empty();
        }
    }
}
