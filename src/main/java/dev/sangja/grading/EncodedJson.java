package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;

/** JSON as values of Python, in the form of {@link EncodedValues}: a whole number is an int, one with a point a float. */
final class EncodedJson {
    private EncodedJson() {}

    static ArrayNode of(JsonNode json) {
        return switch (json.getNodeType()) {
            case BOOLEAN -> tagged("bool").add(json);
            case STRING -> tagged("str").add(json);
            case NUMBER ->
                    json.isIntegralNumber()
                            ? tagged("int").add(json.bigIntegerValue().toString())
                            : tagged("float").add(Double.toHexString(json.doubleValue()));
            case ARRAY -> {
                var items = JsonNodeFactory.instance.arrayNode();
                json.forEach(item -> items.add(of(item)));
                yield tagged("list").add(items);
            }
            case OBJECT -> {
                var pairs = JsonNodeFactory.instance.arrayNode();
                json.properties()
                        .forEach(
                                pair ->
                                        pairs.addArray()
                                                .add(tagged("str").add(pair.getKey()))
                                                .add(of(pair.getValue())));
                yield tagged("dict").add(pairs);
            }
            case NULL -> tagged("none");
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("not read from JSON: " + json);
        };
    }

    /** Whether an encoded value has the type and the value of this JSON, all the way down. */
    static boolean isSame(JsonNode encoded, JsonNode json) {
        String kind = encoded.path(0).asText();
        JsonNode inside = encoded.path(1);
        return switch (json.getNodeType()) {
            case NULL -> kind.equals("none");
            case BOOLEAN -> kind.equals("bool") && inside.equals(json);
            case STRING -> kind.equals("str") && inside.equals(json);
            case NUMBER -> isSameNumber(kind, inside.asText(), json);
            case ARRAY -> kind.equals("list") && areSameItems(inside, json);
            case OBJECT -> kind.equals("dict") && areSamePairs(inside, json);
            case BINARY, MISSING, POJO -> false;
        };
    }

    private static boolean isSameNumber(String kind, String text, JsonNode json) {
        if (json.isIntegralNumber()) {
            return kind.equals("int") && new BigInteger(text).equals(json.bigIntegerValue());
        }
        return kind.equals("float")
                && text.contains("0x")
                && Double.parseDouble(text) == json.doubleValue();
    }

    private static boolean areSameItems(JsonNode items, JsonNode json) {
        if (items.size() != json.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!isSame(items.get(i), json.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSamePairs(JsonNode pairs, JsonNode json) {
        return pairs.size() == json.size()
                && pairs.valueStream().allMatch(pair -> isIn(pair.get(0), pair.get(1), json));
    }

    private static boolean isIn(JsonNode key, JsonNode value, JsonNode json) {
        String name = key.path(1).asText();
        return key.path(0).asText().equals("str")
                && json.has(name)
                && isSame(value, json.get(name));
    }

    private static ArrayNode tagged(String kind) {
        return JsonNodeFactory.instance.arrayNode().add(kind);
    }
}
