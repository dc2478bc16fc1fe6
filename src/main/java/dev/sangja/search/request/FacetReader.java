package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Reads facets. */
final class FacetReader {
    private static final Set<String> VALUE = Set.of("type", "name", "size", "sort");
    private static final Set<String> RANGE = Set.of("type", "name", "ranges");
    private static final Set<String> DISTANCE = Set.of("type", "name", "ranges", "center", "unit");
    private static final Set<String> ROW = Set.of("from", "to", "name");
    private static final int USUAL = 10;

    private final Fields fields;
    private final SearchLimits limits;

    FacetReader(Schema schema, SearchLimits limits) {
        this.fields = new Fields(schema);
        this.limits = limits;
    }

    Map<FieldName, List<Facet>> read(JsonNode json) {
        var facets = new TreeMap<FieldName, List<Facet>>();
        Options.of("Facets", json)
                .forEach(
                        (name, value) -> {
                            Fields.Typed field = fields.named("Facets", name);
                            facets.put(field.name(), ofField(field, value));
                        });
        int count = facets.values().stream().mapToInt(List::size).sum();
        if (count > limits.facets()) {
            throw ApiError.badRequest(
                    "Facets must not be more than %d, got %d".formatted(limits.facets(), count));
        }
        return facets;
    }

    private List<Facet> ofField(Fields.Typed field, JsonNode json) {
        if (!json.isArray()) {
            return List.of(facet(field, json));
        }
        var facets = new ArrayList<Facet>();
        json.forEach(one -> facets.add(facet(field, one)));
        return facets;
    }

    private Facet facet(Fields.Typed field, JsonNode json) {
        String title = "Facet of '%s'".formatted(field.name());
        Options options = Options.of(title, json);
        String type = options.has("type") ? options.text("type") : "value";
        return switch (type) {
            case "value" -> values(field, title, options.only(VALUE));
            case "range" -> ranges(field, title, options);
            default ->
                    throw ApiError.badRequest(
                            "%s type must be 'value' or 'range', got '%s'"
                                    .formatted(title, Options.cut(type)));
        };
    }

    private Facet values(Fields.Typed field, String title, Options options) {
        fields.named(
                "Facet of type value",
                field.name().value(),
                FieldType.TEXT,
                FieldType.NUMBER,
                FieldType.DATE);
        return new Facet.Values(
                name(options),
                options.integer("size", USUAL, 1, limits.facetValues()),
                options.has("sort") ? order(title, options.get("sort")) : Facet.Order.COUNT_DESC);
    }

    private static Facet.Order order(String title, JsonNode json) {
        Options sort = Options.of(title + " sort", json).only(Set.of("count", "value"));
        if (sort.has("count") == sort.has("value")) {
            throw ApiError.badRequest(title + " sort must have either count or value");
        }
        String key = sort.has("count") ? "count" : "value";
        return switch (key + " " + sort.text(key)) {
            case "count asc" -> Facet.Order.COUNT_ASC;
            case "count desc" -> Facet.Order.COUNT_DESC;
            case "value asc" -> Facet.Order.VALUE_ASC;
            case "value desc" -> Facet.Order.VALUE_DESC;
            default ->
                    throw ApiError.badRequest(
                            "%s sort must be 'asc' or 'desc', got '%s'"
                                    .formatted(title, Options.cut(sort.text(key))));
        };
    }

    private Facet ranges(Fields.Typed field, String title, Options options) {
        return switch (field.type()) {
            case TEXT ->
                    throw ApiError.badRequest(
                            "%s cannot be of type range: the field is text; it needs one of type number, date or geolocation"
                                    .formatted(title));
            case NUMBER ->
                    new Facet.NumberRanges(name(options.only(RANGE)), numbers(title, options));
            case DATE -> new Facet.DateRanges(name(options.only(RANGE)), dates(title, options));
            case GEOLOCATION ->
                    new Facet.DistanceRanges(
                            name(options.only(DISTANCE)),
                            Values.place(title + " center", options.get("center")),
                            Units.read(title, options),
                            numbers(title, options));
        };
    }

    private List<Options> rows(String title, Options options) {
        JsonNode ranges = options.get("ranges");
        if (!ranges.isArray() || ranges.isEmpty() || ranges.size() > limits.facetValues()) {
            throw ApiError.badRequest(
                    "%s ranges must be an array of 1 to %d ranges, got %s"
                            .formatted(title, limits.facetValues(), Options.shown(ranges)));
        }
        var rows = new ArrayList<Options>();
        ranges.forEach(row -> rows.add(Options.of(title + " range", row).only(ROW)));
        rows.forEach(row -> FilterReader.requireEnd(title + " range", row));
        return rows;
    }

    private List<Facet.NumberRange> numbers(String title, Options options) {
        return rows(title, options).stream()
                .map(
                        row ->
                                new Facet.NumberRange(
                                        name(row), end(title, row, "from"), end(title, row, "to")))
                .toList();
    }

    private static OptionalDouble end(String title, Options row, String key) {
        String what = title + " range " + key;
        return row.has(key)
                ? OptionalDouble.of(Values.number(what, Values.scalar(what, row.get(key))))
                : OptionalDouble.empty();
    }

    private List<Facet.DateRange> dates(String title, Options options) {
        return rows(title, options).stream()
                .map(
                        row ->
                                new Facet.DateRange(
                                        name(row),
                                        date(title, row, "from"),
                                        date(title, row, "to")))
                .toList();
    }

    private static Optional<Instant> date(String title, Options row, String key) {
        String what = title + " range " + key;
        return row.has(key)
                ? Optional.of(Values.date(what, Values.scalar(what, row.get(key))))
                : Optional.empty();
    }

    private static Optional<String> name(Options options) {
        return options.has("name") ? Optional.of(options.text("name")) : Optional.empty();
    }
}
