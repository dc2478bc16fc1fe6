package dev.sangja.search.query;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import java.util.List;

/**
 * Values of a field that are none of the type that it has now, so that they are null.
 *
 * @param documents how many have only such values
 * @param examples some of them, in no order
 */
public record SchemaConflict(
        FieldName field, FieldType type, int documents, List<DocumentId> examples) {
    public SchemaConflict {
        examples = List.copyOf(examples);
    }
}
