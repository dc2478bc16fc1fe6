package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads orders. */
final class SortReader {
    private static final String TITLE = "Sort";
    private static final Set<String> DISTANCE = Set.of("center", "order", "mode");
    private static final Set<String> MODES = Set.of("min", "max", "avg", "median");

    private final Fields fields;
    private final SearchLimits limits;

    SortReader(Schema schema, SearchLimits limits) {
        this.fields = new Fields(schema);
        this.limits = limits;
    }

    List<Sort> read(JsonNode json) {
        var orders = new ArrayList<Sort>();
        if (json.isArray()) {
            json.forEach(
                    one ->
                            Options.of(TITLE, one)
                                    .forEach((key, value) -> orders.add(order(key, value))));
        } else {
            Options.of(TITLE, json).forEach((key, value) -> orders.add(order(key, value)));
        }
        if (orders.size() > limits.sortFields()) {
            throw ApiError.badRequest(
                    "Sort must not have more than %d fields, got %d"
                            .formatted(limits.sortFields(), orders.size()));
        }
        return orders;
    }

    private Sort order(String name, JsonNode json) {
        if (name.equals("_score")) {
            return new Sort.ByScore(direction(json));
        }
        Fields.Typed field = fields.named(TITLE, name);
        if (field.type() != FieldType.GEOLOCATION) {
            return new Sort.ByField(field.name(), direction(json));
        }
        Options options =
                Options.of("Sort by the geolocation field '%s'".formatted(name), json)
                        .only(DISTANCE);
        return new Sort.ByDistance(
                field.name(),
                Values.place("Sort center of '%s'".formatted(name), options.get("center")),
                options.has("order") ? direction(options.get("order")) : Sort.Direction.ASC,
                mode(options));
    }

    private static Sort.Mode mode(Options options) {
        if (!options.has("mode")) {
            return Sort.Mode.MIN;
        }
        String mode = options.text("mode");
        if (!MODES.contains(mode)) {
            throw ApiError.badRequest(
                    "Sort mode must be one of min, max, avg, median, got '%s'"
                            .formatted(Options.cut(mode)));
        }
        return Sort.Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    private static Sort.Direction direction(JsonNode json) {
        return switch (json.isTextual() ? json.textValue() : "") {
            case "asc" -> Sort.Direction.ASC;
            case "desc" -> Sort.Direction.DESC;
            default ->
                    throw ApiError.badRequest(
                            "Sort order must be 'asc' or 'desc', got %s"
                                    .formatted(Options.shown(json)));
        };
    }
}
