package dev.sangja.search.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.BoostReader;
import dev.sangja.search.request.Options;
import dev.sangja.search.request.ShownFields;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what is put into settings, and says all that is wrong with it at a time. */
final class SettingsReader {
    private static final int MOST_PRECISION = 11;

    private final Map<String, Consumer<JsonNode>> checks = new LinkedHashMap<>();

    SettingsReader(Schema schema, SearchLimits limits) {
        var fields = new ShownFields(schema, limits);
        var boosts = new BoostReader(schema, limits);
        checks.put(StoredSettings.SEARCH_FIELDS, fields::searched);
        checks.put(StoredSettings.RESULT_FIELDS, fields::results);
        checks.put(StoredSettings.BOOSTS, boosts::read);
        checks.put(StoredSettings.PRECISION, SettingsReader::precision);
    }

    /**
     * The keys that it has, as they are. {@code precision_enabled} may come back from a client, and says nothing.
     *
     * @throws ApiError 400 if something is wrong with it
     */
    ObjectNode read(JsonNode json) {
        Options options =
                Options.of("Options", json)
                        .only(
                                Set.of(
                                        StoredSettings.SEARCH_FIELDS,
                                        StoredSettings.RESULT_FIELDS,
                                        StoredSettings.BOOSTS,
                                        StoredSettings.PRECISION,
                                        "precision_enabled"));
        var errors = new ArrayList<String>();
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        checks.forEach(
                (key, check) -> {
                    if (options.has(key)) {
                        errors.addAll(errors(check, options.get(key)));
                        read.set(key, options.get(key));
                    }
                });
        if (!errors.isEmpty()) {
            throw new ApiError(400, errors);
        }
        return read;
    }

    private static List<String> errors(Consumer<JsonNode> check, JsonNode value) {
        try {
            check.accept(value);
            return List.of();
        } catch (ApiError e) {
            return e.errors();
        }
    }

    private static void precision(JsonNode json) {
        if (!json.canConvertToInt()
                || !json.isIntegralNumber()
                || json.intValue() < 1
                || json.intValue() > MOST_PRECISION) {
            throw ApiError.badRequest("Precision must be an integer between 1 and 11");
        }
    }
}
