package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads which fields are searched, and which are shown. */
public final class ShownFields {
    private static final int LEAST = 20;
    private static final int MOST_RAW = 100_000;
    private static final int USUAL_SNIPPET = 100;
    private static final double MOST_WEIGHT = 10;

    private final Fields fields;
    private final SearchLimits limits;

    public ShownFields(Schema schema, SearchLimits limits) {
        this.limits = limits;
        this.fields = new Fields(schema);
    }

    /** Refuses with 400 if something is wrong with them. */
    public Map<FieldName, ResultField> results(JsonNode json) {
        var shown = new LinkedHashMap<FieldName, ResultField>();
        Options.of("Result fields", json)
                .forEach(
                        (name, value) -> {
                            Fields.Typed field = fields.named("Result fields", name);
                            shown.put(field.name(), result(field, value));
                        });
        return shown;
    }

    private ResultField result(Fields.Typed field, JsonNode json) {
        String title = "Result field '%s'".formatted(field.name());
        Options options = Options.of(title, json).only(Set.of("raw", "snippet"));
        if (!options.has("raw") && !options.has("snippet")) {
            throw ApiError.badRequest(title + " must have raw, snippet, or both");
        }
        return new ResultField(
                options.has("raw")
                        ? Optional.of(raw(field, title, options.get("raw")))
                        : Optional.empty(),
                options.has("snippet")
                        ? Optional.of(snippet(field, title, options.get("snippet")))
                        : Optional.empty());
    }

    private static ResultField.Raw raw(Fields.Typed field, String title, JsonNode json) {
        Options options = Options.of(title + " raw", json).only(Set.of("size"));
        if (!options.has("size")) {
            return new ResultField.Raw(OptionalInt.empty());
        }
        if (field.type() != FieldType.TEXT) {
            throw ApiError.badRequest(
                    "%s raw size is for text; the field is of type %s"
                            .formatted(title, field.type().code()));
        }
        return new ResultField.Raw(OptionalInt.of(options.integer("size", LEAST, LEAST, MOST_RAW)));
    }

    private ResultField.Snippet snippet(Fields.Typed field, String title, JsonNode json) {
        if (field.type() != FieldType.TEXT) {
            throw ApiError.badRequest(
                    "%s snippet is for text; the field is of type %s"
                            .formatted(title, field.type().code()));
        }
        Options options = Options.of(title + " snippet", json).only(Set.of("size", "fallback"));
        return new ResultField.Snippet(
                options.integer(
                        "size",
                        Math.min(USUAL_SNIPPET, limits.snippetCharacters()),
                        LEAST,
                        limits.snippetCharacters()),
                options.flag("fallback", false));
    }

    /**
     * Weights by field; 1 where none is given.
     *
     * @throws ApiError 400 if something is wrong with them
     */
    public Map<FieldName, Double> searched(JsonNode json) {
        var weights = new LinkedHashMap<FieldName, Double>();
        Options.of("Search fields", json)
                .forEach(
                        (name, value) -> {
                            Fields.Typed field =
                                    fields.named("Search fields", name, FieldType.TEXT);
                            Options options =
                                    Options.of("Search field '%s'".formatted(name), value)
                                            .only(Set.of("weight"));
                            weights.put(field.name(), options.number("weight", 1, 0, MOST_WEIGHT));
                        });
        return weights;
    }
}
