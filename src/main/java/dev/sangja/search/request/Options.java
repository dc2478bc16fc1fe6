package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.schema.Scalar;
import java.util.Set;
import java.util.function.BiConsumer;

/** A JSON object of options, and what may be wrong with it. */
public final class Options {
    private static final int SHOWN = 60;

    private final String title;
    private final JsonNode json;

    private Options(String title, JsonNode json) {
        this.title = title;
        this.json = json;
    }

    /**
     * The members of an object.
     *
     * @param title what errors call it: {@code Facets}
     * @throws ApiError 400 if it is no object
     */
    public static Options of(String title, JsonNode json) {
        if (!json.isObject()) {
            throw ApiError.badRequest("%s must be an object, got %s".formatted(title, shown(json)));
        }
        return new Options(title, json);
    }

    /** Refuses with 400 if it has another key. */
    public Options only(Set<String> keys) {
        json.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!keys.contains(key)) {
                                throw ApiError.badRequest(
                                        "%s contains invalid key: %s".formatted(title, cut(key)));
                            }
                        });
        return this;
    }

    public boolean has(String key) {
        return json.hasNonNull(key);
    }

    public JsonNode get(String key) {
        return json.path(key);
    }

    void forEach(BiConsumer<String, JsonNode> each) {
        json.properties().forEach(member -> each.accept(member.getKey(), member.getValue()));
    }

    /** A whole number within bounds. */
    public int integer(String key, int usual, int least, int most) {
        if (!has(key)) {
            return usual;
        }
        JsonNode value = json.get(key);
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw ApiError.badRequest(
                    "%s %s must be an integer between %d and %d, got %s"
                            .formatted(title, key, least, most, shown(value)));
        }
        return value.intValue();
    }

    /** A number within bounds. */
    double number(String key, double usual, double least, double most) {
        if (!has(key)) {
            return usual;
        }
        JsonNode value = json.get(key);
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(number >= least && number <= most)) {
            throw ApiError.badRequest(
                    "%s %s must be a number between %s and %s, got %s"
                            .formatted(title, key, plain(least), plain(most), shown(value)));
        }
        return number;
    }

    /** Any number that a 64-bit float has. */
    double number(String key) {
        JsonNode value = json.path(key);
        if (!value.isNumber() || !Scalar.Numeric.isLegal(value.decimalValue())) {
            throw ApiError.badRequest(
                    "%s %s must be a number that fits a 64-bit float, got %s"
                            .formatted(title, key, shown(value)));
        }
        return value.doubleValue();
    }

    public String text(String key) {
        JsonNode value = json.path(key);
        if (!value.isTextual()) {
            throw ApiError.badRequest(
                    "%s %s must be a string, got %s".formatted(title, key, shown(value)));
        }
        return value.textValue();
    }

    public boolean flag(String key, boolean usual) {
        if (!has(key)) {
            return usual;
        }
        if (!json.get(key).isBoolean()) {
            throw ApiError.badRequest(
                    "%s %s must be true or false, got %s"
                            .formatted(title, key, shown(json.get(key))));
        }
        return json.get(key).booleanValue();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** As an error shows it. */
    public static String shown(JsonNode json) {
        return json.isMissingNode() ? "nothing" : cut(json.toString());
    }

    public static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
