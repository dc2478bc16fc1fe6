package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads filters. */
final class FilterReader {
    private static final String TITLE = "Filters";
    private static final Set<String> GEO = Set.of("center", "unit", "distance", "from", "to");
    private static final Set<String> RANGE = Set.of("from", "to");

    private final Fields fields;
    private final SearchLimits limits;
    private int conditions;

    FilterReader(Schema schema, SearchLimits limits) {
        this.fields = new Fields(schema);
        this.limits = limits;
    }

    Filter read(JsonNode json) {
        return object(json, 0);
    }

    /** Several keys of one object must all hold. */
    private Filter object(JsonNode json, int depth) {
        var all = new ArrayList<Filter>();
        Options.of(TITLE, json).forEach((key, value) -> all.add(member(key, value, depth)));
        return all.size() == 1 ? all.getFirst() : new Filter.All(all);
    }

    private Filter member(String key, JsonNode value, int depth) {
        return switch (key) {
            case "all" -> new Filter.All(group(key, value, depth + 1));
            case "any" -> new Filter.Any(group(key, value, depth + 1));
            case "none" -> new Filter.None(group(key, value, depth + 1));
            default -> condition(key, value);
        };
    }

    private List<Filter> group(String key, JsonNode json, int depth) {
        if (depth > limits.filterDepth()) {
            throw ApiError.badRequest(
                    "Filters must not be nested deeper than %d groups"
                            .formatted(limits.filterDepth()));
        }
        if (json.isObject()) {
            return json.isEmpty() ? List.of() : List.of(object(json, depth));
        }
        if (!json.isArray()) {
            throw ApiError.badRequest(
                    "Filters %s must be an array of filters, got %s"
                            .formatted(key, Options.shown(json)));
        }
        requireFew(json.size());
        var members = new ArrayList<Filter>();
        json.forEach(member -> members.add(object(member, depth)));
        return members;
    }

    private void requireFew(int size) {
        if (size > limits.filterValues()) {
            throw ApiError.badRequest(
                    "Filters must not have more than %d items in an array, got %d"
                            .formatted(limits.filterValues(), size));
        }
    }

    private Filter condition(String name, JsonNode json) {
        if (++conditions > limits.filters()) {
            throw ApiError.badRequest(
                    "Filters must not have more than %d conditions on fields"
                            .formatted(limits.filters()));
        }
        if (name.equals("_engine")) {
            return new Filter.Engines(engines(json));
        }
        Fields.Typed field = fields.named(TITLE, name);
        return json.isObject() ? range(field, json) : values(field, scalars(name, json));
    }

    private List<EngineName> engines(JsonNode json) {
        return scalars("_engine", json).stream()
                .flatMap(name -> EngineName.of(name.asText()).stream())
                .toList();
    }

    private List<Scalar> scalars(String name, JsonNode json) {
        String title = "Filters value of '%s'".formatted(name);
        if (!json.isArray()) {
            return List.of(Values.scalar(title, json));
        }
        requireFew(json.size());
        if (json.isEmpty()) {
            throw ApiError.badRequest(title + " must not be an empty array");
        }
        var scalars = new ArrayList<Scalar>();
        json.forEach(element -> scalars.add(Values.scalar(title, element)));
        return scalars;
    }

    private static Filter values(Fields.Typed field, List<Scalar> scalars) {
        String title = "Filters value of '%s'".formatted(field.name());
        return switch (field.type()) {
            case TEXT ->
                    new Filter.Texts(field.name(), scalars.stream().map(Scalar::asText).toList());
            case NUMBER ->
                    new Filter.Numbers(
                            field.name(),
                            scalars.stream().map(scalar -> Values.number(title, scalar)).toList());
            case DATE ->
                    new Filter.Dates(
                            field.name(),
                            scalars.stream().map(scalar -> Values.date(title, scalar)).toList());
            case GEOLOCATION ->
                    throw ApiError.badRequest(
                            "Filters on the geolocation field '%s' must have a center and a distance"
                                    .formatted(field.name()));
        };
    }

    private static Filter range(Fields.Typed field, JsonNode json) {
        String title = "Filters range of '%s'".formatted(field.name());
        Options options = Options.of(title, json);
        return switch (field.type()) {
            case TEXT ->
                    throw ApiError.badRequest(
                            "Filters on the text field '%s' cannot be a range; make it a number or a date in the schema, or filter by values"
                                    .formatted(field.name()));
            case NUMBER -> numbers(field, title, options);
            case DATE -> dates(field, title, options);
            case GEOLOCATION -> distance(field, title, options);
        };
    }

    private static Filter numbers(Fields.Typed field, String title, Options options) {
        requireEnd(title, options.only(RANGE));
        return new Filter.NumberRange(
                field.name(), number(title, options, "from"), number(title, options, "to"));
    }

    private static OptionalDouble number(String title, Options options, String key) {
        return options.has(key)
                ? OptionalDouble.of(
                        Values.number(
                                title + " " + key,
                                Values.scalar(title + " " + key, options.get(key))))
                : OptionalDouble.empty();
    }

    private static Filter dates(Fields.Typed field, String title, Options options) {
        requireEnd(title, options.only(RANGE));
        return new Filter.DateRange(
                field.name(), date(title, options, "from"), date(title, options, "to"));
    }

    private static Optional<Instant> date(String title, Options options, String key) {
        return options.has(key)
                ? Optional.of(
                        Values.date(
                                title + " " + key,
                                Values.scalar(title + " " + key, options.get(key))))
                : Optional.empty();
    }

    static void requireEnd(String title, Options options) {
        if (!options.has("from") && !options.has("to")) {
            throw ApiError.badRequest(title + " must have from, to, or both");
        }
    }

    private static Filter distance(Fields.Typed field, String title, Options options) {
        options.only(GEO);
        double metres = Units.metres(title, options);
        var center = Values.place(title + " center", options.get("center"));
        if (options.has("distance")) {
            if (options.has("from") || options.has("to")) {
                throw ApiError.badRequest(title + " must have either distance, or from and to");
            }
            return new Filter.Distance(
                    field.name(),
                    center,
                    0,
                    OptionalDouble.of(length(title, options, "distance") * metres));
        }
        requireEnd(title, options);
        return new Filter.Distance(
                field.name(),
                center,
                options.has("from") ? length(title, options, "from") * metres : 0,
                options.has("to")
                        ? OptionalDouble.of(length(title, options, "to") * metres)
                        : OptionalDouble.empty());
    }

    private static double length(String title, Options options, String key) {
        double length = options.number(key);
        if (length < 0) {
            throw ApiError.badRequest(
                    "%s %s must not be negative, got %s".formatted(title, key, length));
        }
        return length;
    }
}
