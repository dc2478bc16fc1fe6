package dev.sangja.search.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents as we keep them: one JSON object of their fields, without the id. Not for what strangers send. */
public final class DocumentJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DocumentJson() {}

    public static String write(Document document) {
        return write(document, false);
    }

    /** As one document is put in. */
    public static String writeWithId(Document document) {
        return write(document, true);
    }

    private static String write(Document document, boolean withId) {
        var text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (withId) {
                json.writeStringField("id", document.id().value());
            }
            for (var field : document.fields().entrySet()) {
                json.writeFieldName(field.getKey().value());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, FieldValue value) throws IOException {
        if (value.array()) {
            json.writeStartArray();
            for (Scalar scalar : value.scalars()) {
                write(json, scalar);
            }
            json.writeEndArray();
        } else if (value.scalars().isEmpty()) {
            json.writeNull();
        } else {
            write(json, value.scalars().getFirst());
        }
    }

    private static void write(JsonGenerator json, Scalar scalar) throws IOException {
        switch (scalar) {
            case Scalar.Text(String text) -> json.writeString(text);
            case Scalar.Numeric(BigDecimal number) -> json.writeNumber(number);
        }
    }

    /**
     * The document of a text.
     *
     * @param text as {@link #write} or the database wrote it
     */
    public static Document read(DocumentId id, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            Map<FieldName, FieldValue> fields = new LinkedHashMap<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var field = FieldName.known(json.currentName());
                fields.put(field, value(json, json.nextToken()));
            }
            return new Document(id, fields);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document cannot be read: " + id, e);
        }
    }

    private static FieldValue value(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return FieldValue.NULL;
        }
        if (token != JsonToken.START_ARRAY) {
            return FieldValue.of(scalar(json, token));
        }
        var scalars = new ArrayList<Scalar>();
        for (JsonToken next = json.nextToken();
                next != JsonToken.END_ARRAY;
                next = json.nextToken()) {
            scalars.add(scalar(json, next));
        }
        return new FieldValue(scalars, true);
    }

    private static Scalar scalar(JsonParser json, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_STRING
                ? new Scalar.Text(json.getText())
                : new Scalar.Numeric(json.getDecimalValue());
    }
}
