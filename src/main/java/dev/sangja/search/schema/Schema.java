package dev.sangja.search.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an engine with their types, in the order in which they came; without {@code id}. */
public record Schema(Map<FieldName, FieldType> fields) {
    public static final Schema EMPTY = new Schema(Map.of());

    public Schema {
        if (fields.containsKey(FieldName.ID)) {
            throw new IllegalArgumentException("a schema lists no id: every document has one");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** All fields of several; where types differ, the first one's. */
    public static Schema together(List<Schema> schemas) {
        var fields = new LinkedHashMap<FieldName, FieldType>();
        schemas.forEach(schema -> schema.fields().forEach(fields::putIfAbsent));
        return new Schema(fields);
    }

    /** The type of a field; {@code id} is text. */
    public Optional<FieldType> type(FieldName field) {
        return field.equals(FieldName.ID)
                ? Optional.of(FieldType.TEXT)
                : Optional.ofNullable(fields.get(field));
    }
}
