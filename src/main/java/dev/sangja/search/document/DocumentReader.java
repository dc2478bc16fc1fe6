package dev.sangja.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a document that a stranger sent, and says all that is wrong with it. */
public final class DocumentReader {
    private static final int SHOWN = 60;

    private final JsonNode json;
    private final SearchLimits limits;
    private final List<String> errors = new ArrayList<>();
    private final Map<FieldName, FieldValue> fields = new LinkedHashMap<>();

    private DocumentReader(JsonNode json, SearchLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** How a document was read. */
    public sealed interface Read {
        /**
         * It can be put in.
         *
         * @param json as it is stored
         */
        record Good(Document document, String json, int bytes) implements Read {}

        /**
         * Something is wrong with it.
         *
         * @param id as it was sent; empty if none was
         */
        record Bad(Optional<String> id, List<String> errors) implements Read {}
    }

    /** A document that is put in whole; one without an id is given one. */
    public static Read whole(JsonNode json, SearchLimits limits) {
        return new DocumentReader(json, limits).read(false);
    }

    /** Fields that are to change in a document that is there. */
    public static Read part(JsonNode json, SearchLimits limits) {
        return new DocumentReader(json, limits).read(true);
    }

    private Read read(boolean part) {
        if (!json.isObject()) {
            return new Read.Bad(
                    Optional.empty(), List.of("Document must be an object, got " + kind(json)));
        }
        Optional<DocumentId> id = id(part);
        json.properties().stream()
                .filter(member -> !member.getKey().equals("id"))
                .forEach(member -> field(member.getKey(), member.getValue()));
        if (errors.isEmpty() && id.isPresent()) {
            return checked(new Document(id.get(), fields), limits);
        }
        return new Read.Bad(Optional.ofNullable(json.get("id")).map(JsonNode::asText), errors);
    }

    /** A document that was put in before, and so is good. */
    public static Read.Good kept(Document document) {
        String text = DocumentJson.write(document);
        return new Read.Good(document, text, text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Whether a document is small enough. */
    static Read checked(Document document, SearchLimits limits) {
        String text = DocumentJson.write(document);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= limits.documentBytes()
                ? new Read.Good(document, text, bytes)
                : new Read.Bad(
                        Optional.of(document.id().value()),
                        List.of(
                                "Document must be at most %d bytes as JSON, has %d"
                                        .formatted(limits.documentBytes(), bytes)));
    }

    private Optional<DocumentId> id(boolean part) {
        JsonNode id = json.path("id");
        if (id.isMissingNode() || id.isNull()) {
            if (part) {
                errors.add("Missing required key 'id'");
                return Optional.empty();
            }
            return Optional.of(
                    new DocumentId("doc-" + UUID.randomUUID().toString().replace("-", "")));
        }
        if (!id.isTextual() && !id.isNumber()) {
            errors.add("Invalid field type: id must be a string or a number, got " + kind(id));
            return Optional.empty();
        }
        return text("id", id).filter(this::isLegalId).map(DocumentId::new);
    }

    private boolean isLegalId(String id) {
        if (id.isEmpty() || id.length() > limits.idCharacters()) {
            errors.add(
                    "Invalid field value: id must have 1 to %d characters, has %d"
                            .formatted(limits.idCharacters(), id.length()));
            return false;
        }
        return true;
    }

    private void field(String name, JsonNode value) {
        Optional<FieldName> field = FieldName.of(name, limits.fieldNameCharacters());
        if (field.isEmpty()) {
            errors.add(FieldName.problem(name, limits.fieldNameCharacters()));
            return;
        }
        if (value.isArray()) {
            var scalars = new ArrayList<Scalar>();
            value.forEach(element -> element(name, element, scalars));
            fields.put(field.get(), new FieldValue(scalars, true));
        } else if (value.isNull()) {
            fields.put(field.get(), FieldValue.NULL);
        } else {
            scalar(name, value).ifPresent(scalar -> fields.put(field.get(), FieldValue.of(scalar)));
        }
    }

    private void element(String name, JsonNode element, List<Scalar> scalars) {
        if (element.isContainerNode()) {
            errors.add(
                    "Invalid field value: %s must not have %s in its array; documents are flat"
                            .formatted(name, kind(element)));
        } else if (!element.isNull()) {
            scalar(name, element).ifPresent(scalars::add);
        }
    }

    private Optional<Scalar> scalar(String name, JsonNode value) {
        if (value.isObject()) {
            errors.add(
                    "Invalid field value: %s must be a string, a number, or an array of them, got an object; documents are flat"
                            .formatted(name));
            return Optional.empty();
        }
        if (value.isNumber()) {
            return number(name, value);
        }
        return text(name, value).map(Scalar.Text::new);
    }

    private Optional<Scalar> number(String name, JsonNode value) {
        if (!Scalar.Numeric.isLegal(value.decimalValue())) {
            errors.add(
                    "Invalid field value: the number in %s must fit a 64-bit float"
                            .formatted(name));
            return Optional.empty();
        }
        return Optional.of(new Scalar.Numeric(value.decimalValue()));
    }

    /** Of a string, a number or a boolean. */
    private Optional<String> text(String name, JsonNode value) {
        String text =
                value.isNumber() && Scalar.Numeric.isLegal(value.decimalValue())
                        ? new Scalar.Numeric(value.decimalValue()).asText()
                        : value.asText();
        if (text.indexOf('\0') >= 0) {
            errors.add(
                    "Invalid field value: %s must not have the character U+0000".formatted(name));
            return Optional.empty();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            errors.add(
                    "Invalid field value: %s must not have half of a surrogate pair"
                            .formatted(name));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String kind(JsonNode json) {
        String text = json.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
