package dev.sangja.search.document;

import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A flat document: values in fields. The map has no {@code id}. */
public record Document(DocumentId id, Map<FieldName, FieldValue> fields) {
    public Document {
        if (fields.containsKey(FieldName.ID)) {
            throw new IllegalArgumentException("the id stands beside the fields");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a field; {@link FieldValue#NULL} where the document has none. */
    public FieldValue value(FieldName field) {
        return fields.getOrDefault(field, FieldValue.NULL);
    }
}
