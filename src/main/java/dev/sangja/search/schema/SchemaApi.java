package dev.sangja.search.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas over HTTP. */
@Path("/api/as/v1/engines/{engine}/schema")
class SchemaApi {
    private final Engines engines;
    private final Schemas schemas;
    private final int nameCharacters;

    SchemaApi(Engines engines, Schemas schemas, SearchLimits limits) {
        this.engines = engines;
        this.schemas = schemas;
        this.nameCharacters = limits.fieldNameCharacters();
    }

    @GET
    @Transactional
    @Needs(Right.READ)
    public ObjectNode show(String engine) {
        return json(schemas.shown(engines.named(engine)));
    }

    @POST
    @Transactional
    @Needs(Right.WRITE)
    public ObjectNode change(String engine, byte @Nullable [] body) {
        Engine found = engines.named(engine);
        if (found.kind() instanceof EngineKind.Meta) {
            throw ApiError.badRequest(
                    "Engine '%s' is a meta engine; its schema is that of its source engines"
                            .formatted(engine));
        }
        Map<FieldName, FieldType> changes = read(JsonBody.require(body));
        engines.lock(found.id());
        Schema before = schemas.of(found.id());
        return json(changes.isEmpty() ? before : schemas.change(found.id(), before, changes));
    }

    private Map<FieldName, FieldType> read(JsonNode json) {
        if (!json.isObject()) {
            throw ApiError.badRequest("Schema must be an object of field names and types");
        }
        var errors = new ArrayList<String>();
        var changes = new LinkedHashMap<FieldName, FieldType>();
        json.properties()
                .forEach(member -> read(member.getKey(), member.getValue(), changes, errors));
        if (!errors.isEmpty()) {
            throw new ApiError(400, List.copyOf(errors));
        }
        return changes;
    }

    private void read(
            String name, JsonNode type, Map<FieldName, FieldType> changes, List<String> errors) {
        var field = FieldName.of(name, nameCharacters);
        var known = FieldType.of(type.isTextual() ? type.asText() : "");
        if (field.isPresent() && field.get().equals(FieldName.ID)) {
            errors.add("Invalid field name: 'id' is the key of documents and cannot be changed");
        } else if (field.isEmpty()) {
            errors.add(FieldName.problem(name, nameCharacters));
        }
        if (known.isEmpty()) {
            errors.add(
                    "Invalid field type: the type of '%s' must be text, number, date or geolocation, got %s"
                            .formatted(name, type));
        }
        if (field.isPresent() && known.isPresent()) {
            changes.put(field.get(), known.get());
        }
    }

    private static ObjectNode json(Schema schema) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        schema.fields().forEach((field, type) -> json.put(field.value(), type.code()));
        return json;
    }
}
