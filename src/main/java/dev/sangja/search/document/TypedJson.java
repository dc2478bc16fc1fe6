package dev.sangja.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import java.util.List;

/** Values as the API gives them back: by the type that their field has now. What does not convert is null. */
public final class TypedJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TypedJson() {}

    /** The fields of the schema in its order, absent ones as null; then the id. */
    public static ObjectNode document(Document document, Schema schema) {
        ObjectNode json = JSON.objectNode();
        schema.fields()
                .forEach(
                        (field, type) ->
                                json.set(field.value(), value(document.value(field), type)));
        return json.put("id", document.id().value());
    }

    public static JsonNode value(FieldValue value, FieldType type) {
        if (type == FieldType.GEOLOCATION) {
            return place(value);
        }
        if (value.array()) {
            ArrayNode array = JSON.arrayNode();
            value.scalars().stream()
                    .map(scalar -> scalar(scalar, type))
                    .filter(json -> !json.isNull())
                    .forEach(array::add);
            return array;
        }
        return value.scalars().isEmpty()
                ? JSON.nullNode()
                : scalar(value.scalars().getFirst(), type);
    }

    private static JsonNode scalar(Scalar scalar, FieldType type) {
        return switch (type) {
            case TEXT -> JSON.textNode(scalar.asText());
            case NUMBER -> {
                var number = Conversion.number(scalar);
                yield number.isPresent() ? JSON.numberNode(number.getAsDouble()) : JSON.nullNode();
            }
            case DATE ->
                    Conversion.date(scalar).isPresent()
                            ? JSON.textNode(scalar.asText())
                            : JSON.nullNode();
            case GEOLOCATION -> throw new IllegalArgumentException("a place is more than a scalar");
        };
    }

    /** As it was sent, where it is a place at all. */
    private static JsonNode place(FieldValue value) {
        if (Places.of(value).isEmpty()) {
            return JSON.nullNode();
        }
        List<JsonNode> sent =
                value.scalars().stream()
                        .<JsonNode>map(
                                scalar ->
                                        switch (scalar) {
                                            case Scalar.Text(String text) -> JSON.textNode(text);
                                            case Scalar.Numeric(var number) ->
                                                    JSON.numberNode(number.doubleValue());
                                        })
                        .toList();
        return value.array() ? JSON.arrayNode().addAll(sent) : sent.getFirst();
    }
}
