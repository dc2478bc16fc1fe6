package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.schema.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * A boost as somebody typed it; what its type lacks is "".
 *
 * @param type value, functional, proximity, or recency for a proximity of dates
 * @param value one on each line
 * @param center a number, a place, a moment or "now"
 */
record BoostRow(
        String field,
        String type,
        String value,
        String function,
        String operation,
        String factor,
        String center) {
    static final String VALUE = "value";
    static final String FUNCTIONAL = "functional";
    static final String PROXIMITY = "proximity";
    static final String RECENCY = "recency";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A new one, which does something as soon as it is completed. */
    static BoostRow fresh(String field, String type) {
        String function =
                switch (type) {
                    case FUNCTIONAL -> "logarithmic";
                    case PROXIMITY, RECENCY -> "gaussian";
                    default -> "";
                };
        return new BoostRow(
                field, type, "", function, "add", "1", type.equals(RECENCY) ? "now" : "");
    }

    /** The types that a field can have. */
    static List<String> typesOf(FieldType type) {
        return switch (type) {
            case TEXT -> List.of(VALUE);
            case NUMBER -> List.of(FUNCTIONAL, PROXIMITY, VALUE);
            case DATE -> List.of(RECENCY, VALUE);
            case GEOLOCATION -> List.of(PROXIMITY);
        };
    }

    static BoostRow of(String field, JsonNode json, FieldType of) {
        var values = new ArrayList<String>();
        JsonNode value = json.path("value");
        if (value.isArray()) {
            value.forEach(each -> values.add(each.asText()));
        } else if (!value.isMissingNode()) {
            values.add(value.asText());
        }
        String type = json.path("type").asText();
        boolean ofDate = type.equals(PROXIMITY) && of == FieldType.DATE;
        return new BoostRow(
                field,
                ofDate ? RECENCY : type,
                String.join("\n", values),
                json.path("function").asText(),
                json.path("operation").asText("add"),
                json.path("factor").asText("1"),
                json.path("center").isArray()
                        ? json.path("center").path(1).asText()
                                + ","
                                + json.path("center").path(0).asText()
                        : json.path("center").asText());
    }

    List<String> values() {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    ObjectNode json() {
        ObjectNode json = JSON.objectNode().put("type", type);
        switch (type) {
            case VALUE -> {
                ArrayNode all = json.putArray("value");
                values().forEach(all::add);
                json.put("operation", operation);
            }
            case FUNCTIONAL -> json.put("function", function).put("operation", operation);
            case PROXIMITY, RECENCY -> json.put("function", function).put("center", center.strip());
            default -> {}
        }
        Typed.number(factor).ifPresent(number -> json.put("factor", number));
        return json;
    }

    /** Whether it is complete: one that was just added does nothing yet. */
    boolean isComplete() {
        return switch (type) {
            case VALUE -> !values().isEmpty();
            case PROXIMITY -> !center.isBlank();
            default -> true;
        };
    }
}
