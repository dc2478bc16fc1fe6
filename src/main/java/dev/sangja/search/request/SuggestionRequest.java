package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a text that is being typed may become.
 *
 * @param fields of type text; all of them where none is named
 * @param size 1 to 20
 */
public record SuggestionRequest(String query, List<FieldName> fields, int size) {
    private static final int USUAL = 10;

    public SuggestionRequest {
        fields = List.copyOf(fields);
    }

    /** Refuses with 400 if something is wrong with it. */
    public static SuggestionRequest read(JsonNode json, Schema schema, SearchLimits limits) {
        Options options = Options.of("Options", json).only(Set.of("query", "types", "size"));
        return new SuggestionRequest(
                SearchRequests.query(options, limits),
                options.has("types") ? fields(options.get("types"), schema) : texts(schema),
                options.integer(
                        "size", Math.min(USUAL, limits.suggestions()), 1, limits.suggestions()));
    }

    private static List<FieldName> fields(JsonNode json, Schema schema) {
        Options types = Options.of("Types", json).only(Set.of("documents"));
        if (!types.has("documents")) {
            return texts(schema);
        }
        Options documents =
                Options.of("Types documents", types.get("documents")).only(Set.of("fields"));
        if (!documents.has("fields")) {
            return texts(schema);
        }
        JsonNode names = documents.get("fields");
        if (!names.isArray() || names.isEmpty()) {
            throw ApiError.badRequest(
                    "Types documents fields must be an array of names of text fields, got %s"
                            .formatted(Options.shown(names)));
        }
        var fields = new ArrayList<FieldName>();
        names.forEach(
                name ->
                        fields.add(
                                new Fields(schema)
                                        .named(
                                                "Types documents fields",
                                                name.asText(),
                                                FieldType.TEXT)
                                        .name()));
        return fields;
    }

    private static List<FieldName> texts(Schema schema) {
        return schema.fields().keySet().stream()
                .filter(field -> schema.fields().get(field) == FieldType.TEXT)
                .toList();
    }
}
