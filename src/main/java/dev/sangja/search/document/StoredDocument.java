package dev.sangja.search.document;

import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept, of which only what is asked for is read: who shows it wants most of its texts as they are written,
 * and to read them, build them and write them again takes longer than to find them. For one thread.
 */
public final class StoredDocument {
    private final DocumentId id;
    private final String json;
    private final Map<String, Slice> members = new HashMap<>(64);
    private @Nullable Document document;

    /** @param json as {@link DocumentJson#write} or the database wrote it */
    public StoredDocument(DocumentId id, String json) {
        this.id = id;
        this.json = json;
        findMembers();
    }

    /**
     * Where a value stands.
     *
     * @param texts whether it is a string, or an array of strings alone
     * @param spaced whether there are spaces between its elements
     */
    private record Slice(int start, int end, boolean texts, boolean spaced) {}

    public DocumentId id() {
        return id;
    }

    /** All of it. */
    public Document document() {
        if (document == null) {
            document = DocumentJson.read(id, json);
        }
        return document;
    }

    /** The string or the array of strings of a field, as JSON; empty where it has anything else, or nothing. */
    public Optional<String> texts(FieldName field) {
        Slice slice = members.get(field.value());
        if (slice == null || !slice.texts) {
            return Optional.empty();
        }
        return Optional.of(
                slice.spaced ? withoutSpaces(slice) : json.substring(slice.start, slice.end));
    }

    /** The database puts a space behind each comma. */
    private String withoutSpaces(Slice array) {
        var text = new StringBuilder(array.end - array.start);
        int at = array.start;
        while (at < array.end) {
            int end = json.charAt(at) == '"' ? endOfString(at) : at + 1;
            if (json.charAt(at) != ' ') {
                text.append(json, at, end);
            }
            at = end;
        }
        return text.toString();
    }

    /** The value of a field; {@link FieldValue#NULL} where the document has none. */
    public FieldValue value(FieldName field) {
        Slice slice = members.get(field.value());
        if (slice == null) {
            return FieldValue.NULL;
        }
        int escape = json.indexOf('\\', slice.start);
        if (escape >= 0 && escape < slice.end) {
            return document().value(field);
        }
        return switch (json.charAt(slice.start)) {
            case 'n' -> FieldValue.NULL;
            case '[' -> new FieldValue(scalars(slice.start + 1, slice.end - 1), true);
            default -> FieldValue.of(scalar(slice.start, slice.end));
        };
    }

    private List<Scalar> scalars(int start, int end) {
        var scalars = new ArrayList<Scalar>();
        int at = start;
        while (at < end) {
            char first = json.charAt(at);
            if (first == ',' || first == ' ') {
                at++;
            } else {
                int behind = first == '"' ? endOfString(at) : endOfPlain(at);
                scalars.add(scalar(at, behind));
                at = behind;
            }
        }
        return scalars;
    }

    /** Without a backslash. */
    private Scalar scalar(int start, int end) {
        return json.charAt(start) == '"'
                ? new Scalar.Text(json.substring(start + 1, end - 1))
                : new Scalar.Numeric(new BigDecimal(json.substring(start, end)));
    }

    private void findMembers() {
        int at = json.indexOf('"');
        while (at > 0) {
            int endOfName = endOfString(at);
            String name = json.substring(at + 1, endOfName - 1);
            Slice value = slice(startOfValue(endOfName));
            members.put(name, value);
            at = json.indexOf('"', value.end);
        }
    }

    /** Behind the colon and what spaces there are. */
    private int startOfValue(int endOfName) {
        int at = endOfName;
        while (json.charAt(at) == ' ' || json.charAt(at) == ':') {
            at++;
        }
        return at;
    }

    private Slice slice(int start) {
        return switch (json.charAt(start)) {
            case '"' -> new Slice(start, endOfString(start), true, false);
            case '[' -> array(start);
            default -> new Slice(start, endOfPlain(start), false, false);
        };
    }

    private Slice array(int start) {
        boolean texts = true;
        boolean spaced = false;
        int at = start + 1;
        while (json.charAt(at) != ']') {
            char next = json.charAt(at);
            if (next == '"') {
                at = endOfString(at);
            } else {
                texts &= next == ',' || next == ' ';
                spaced |= next == ' ';
                at++;
            }
        }
        return new Slice(start, at + 1, texts, spaced);
    }

    /** Behind a number or null. */
    private int endOfPlain(int start) {
        int at = start;
        while (",]}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the quote that no backslash stands before. */
    private int endOfString(int start) {
        int quote = json.indexOf('"', start + 1);
        while (isEscaped(quote)) {
            quote = json.indexOf('"', quote + 1);
        }
        return quote + 1;
    }

    private boolean isEscaped(int quote) {
        int first = quote;
        while (json.charAt(first - 1) == '\\') {
            first--;
        }
        return (quote - first) % 2 == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredDocument that && id.equals(that.id) && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, json);
    }
}
