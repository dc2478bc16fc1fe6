package dev.sangja.search.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.BoostReader;
import dev.sangja.search.request.ShownFields;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Settings as they were put in; a key that was not has its default. */
final class StoredSettings {
    static final String SEARCH_FIELDS = "search_fields";
    static final String RESULT_FIELDS = "result_fields";
    static final String BOOSTS = "boosts";
    static final String PRECISION = "precision";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode json;

    StoredSettings(ObjectNode json) {
        this.json = json;
    }

    /** As the API shows them: unchanged, or what counts for the schema where nothing was put in. */
    ObjectNode shown(Schema schema) {
        ObjectNode shown = JSON.objectNode();
        shown.set(SEARCH_FIELDS, json.has(SEARCH_FIELDS) ? json.get(SEARCH_FIELDS) : texts(schema));
        shown.set(RESULT_FIELDS, json.has(RESULT_FIELDS) ? json.get(RESULT_FIELDS) : all(schema));
        shown.set(BOOSTS, json.has(BOOSTS) ? json.get(BOOSTS) : JSON.objectNode());
        return shown.put(PRECISION, precision()).put("precision_enabled", true);
    }

    private static ObjectNode texts(Schema schema) {
        ObjectNode fields = JSON.objectNode();
        schema.fields()
                .forEach(
                        (field, type) -> {
                            if (type == FieldType.TEXT) {
                                fields.putObject(field.value()).put("weight", 1);
                            }
                        });
        fields.putObject(FieldName.ID.value()).put("weight", 1);
        return fields;
    }

    private static ObjectNode all(Schema schema) {
        ObjectNode fields = JSON.objectNode();
        schema.fields().keySet().forEach(field -> fields.putObject(field.value()).putObject("raw"));
        fields.putObject(FieldName.ID.value()).putObject("raw");
        return fields;
    }

    private int precision() {
        return json.path(PRECISION).asInt(RelevanceSettings.DEFAULT.precision());
    }

    /** What of them a search can use, now that the types of fields may have changed. */
    Relevance relevance(Schema schema, SearchLimits limits) {
        var fields = new ShownFields(schema, limits);
        var boosts = new BoostReader(schema, limits);
        var warnings = new ArrayList<String>();
        var settings =
                new RelevanceSettings(
                        usable(SEARCH_FIELDS, fields::searched, warnings),
                        usable(RESULT_FIELDS, fields::results, warnings),
                        usable(BOOSTS, boosts::read, warnings),
                        precision());
        return new Relevance(settings, warnings);
    }

    private <T> Map<FieldName, T> usable(
            String key, Function<JsonNode, Map<FieldName, T>> reader, List<String> warnings) {
        var usable = new LinkedHashMap<FieldName, T>();
        for (var member : json.path(key).properties()) {
            try {
                usable.putAll(
                        reader.apply(JSON.objectNode().set(member.getKey(), member.getValue())));
            } catch (ApiError e) {
                e.errors()
                        .forEach(
                                error ->
                                        warnings.add(
                                                "Search settings are used without one: " + error));
            }
        }
        return usable;
    }
}
