package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads boosts. */
public final class BoostReader {
    private static final double MOST = 10;
    private static final Set<String> VALUE = Set.of("type", "value", "operation", "factor");
    private static final Set<String> FUNCTIONAL = Set.of("type", "function", "operation", "factor");
    private static final Set<String> PROXIMITY = Set.of("type", "function", "center", "factor");

    private final Fields fields;
    private final SearchLimits limits;

    public BoostReader(Schema schema, SearchLimits limits) {
        this.fields = new Fields(schema);
        this.limits = limits;
    }

    /** Refuses with 400 if something is wrong with them. */
    public Map<FieldName, List<Boost>> read(JsonNode json) {
        var boosts = new LinkedHashMap<FieldName, List<Boost>>();
        Options.of("Boosts", json)
                .forEach(
                        (name, value) -> {
                            Fields.Typed field = fields.named("Boosts", name);
                            boosts.put(field.name(), ofField(field, value));
                        });
        int count = boosts.values().stream().mapToInt(List::size).sum();
        if (count > limits.boosts()) {
            throw ApiError.badRequest(
                    "Boosts must not be more than %d, got %d".formatted(limits.boosts(), count));
        }
        return boosts;
    }

    private List<Boost> ofField(Fields.Typed field, JsonNode json) {
        if (!json.isArray()) {
            return List.of(boost(field, json));
        }
        var boosts = new ArrayList<Boost>();
        json.forEach(one -> boosts.add(boost(field, one)));
        return boosts;
    }

    private Boost boost(Fields.Typed field, JsonNode json) {
        String title = "Boost of '%s'".formatted(field.name());
        Options options = Options.of(title, json);
        String type = options.text("type");
        return switch (type) {
            case "value" -> value(field, title, options.only(VALUE));
            case "functional" -> functional(field, title, options.only(FUNCTIONAL));
            case "proximity", "recency" -> proximity(field, title, options.only(PROXIMITY));
            default ->
                    throw ApiError.badRequest(
                            "%s type must be one of value, functional, proximity, got '%s'"
                                    .formatted(title, Options.cut(type)));
        };
    }

    private Boost value(Fields.Typed field, String title, Options options) {
        fields.named(
                "Boost of type value",
                field.name().value(),
                FieldType.TEXT,
                FieldType.NUMBER,
                FieldType.DATE);
        JsonNode json = options.get("value");
        var values = new ArrayList<Scalar>();
        if (json.isArray()) {
            json.forEach(element -> values.add(Values.scalar(title + " value", element)));
        } else {
            values.add(Values.scalar(title + " value", json));
        }
        if (values.isEmpty() || values.size() > limits.filterValues()) {
            throw ApiError.badRequest(
                    "%s value must have 1 to %d values".formatted(title, limits.filterValues()));
        }
        values.forEach(value -> requireType(field, title + " value", value));
        return new Boost.Value(values, operation(title, options), factor(options));
    }

    private static void requireType(Fields.Typed field, String title, Scalar value) {
        switch (field.type()) {
            case NUMBER -> Values.number(title, value);
            case DATE -> Values.date(title, value);
            case TEXT, GEOLOCATION -> {}
        }
    }

    private Boost functional(Fields.Typed field, String title, Options options) {
        fields.named("Boost of type functional", field.name().value(), FieldType.NUMBER);
        return new Boost.Functional(
                choice(title, options, "function", Boost.Function.class),
                operation(title, options),
                factor(options));
    }

    private Boost proximity(Fields.Typed field, String title, Options options) {
        Boost.Decay function = choice(title, options, "function", Boost.Decay.class);
        double factor = factor(options);
        JsonNode center = options.get("center");
        String what = title + " center";
        return switch (field.type()) {
            case TEXT ->
                    throw ApiError.badRequest(
                            "Boost of type proximity cannot be used on the field '%s' of type text; it needs one of type number, date or geolocation"
                                    .formatted(field.name()));
            case NUMBER ->
                    new Boost.NumberProximity(
                            function, Values.number(what, Values.scalar(what, center)), factor);
            case GEOLOCATION ->
                    new Boost.GeoProximity(function, Values.place(what, center), factor);
            case DATE -> {
                Scalar date = Values.scalar(what, center);
                yield new Boost.Recency(
                        function,
                        date.asText().equals("now")
                                ? Optional.empty()
                                : Optional.of(Values.date(what, date)),
                        factor);
            }
        };
    }

    private static double factor(Options options) {
        return options.number("factor", 1, 0, MOST);
    }

    private static Boost.Operation operation(String title, Options options) {
        return options.has("operation")
                ? choice(title, options, "operation", Boost.Operation.class)
                : Boost.Operation.ADD;
    }

    private static <E extends Enum<E>> E choice(
            String title, Options options, String key, Class<E> choices) {
        String text = options.text(key);
        var names = new ArrayList<String>();
        for (E choice : choices.getEnumConstants()) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return choice;
            }
            names.add(name);
        }
        throw ApiError.badRequest(
                "%s %s must be one of %s, got '%s'"
                        .formatted(title, key, String.join(", ", names), Options.cut(text)));
    }
}
