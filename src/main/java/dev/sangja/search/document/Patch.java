package dev.sangja.search.document;

import dev.sangja.search.document.Documents.Patched;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change of some fields of a document. */
final class Patch {
    private Patch() {}

    /**
     * @param there documents as they are kept
     * @param now documents as they shall be; takes the result
     */
    static Patched apply(
            Document part,
            Schema schema,
            SearchLimits limits,
            Map<DocumentId, Document> there,
            Map<DocumentId, DocumentReader.Read.Good> now) {
        List<String> unknown =
                part.fields().keySet().stream()
                        .filter(field -> schema.type(field).isEmpty())
                        .map("Invalid field: '%s' is not in the schema; add it first"::formatted)
                        .toList();
        if (!unknown.isEmpty()) {
            return new Patched.Refused(unknown);
        }
        Document before =
                now.containsKey(part.id()) ? now.get(part.id()).document() : there.get(part.id());
        if (before == null) {
            return new Patched.Refused(
                    List.of(
                            "Document not found with id: '%s'; PATCH cannot create one"
                                    .formatted(part.id())));
        }
        Map<FieldName, FieldValue> fields = new LinkedHashMap<>(before.fields());
        fields.putAll(part.fields());
        return switch (DocumentReader.checked(new Document(part.id(), fields), limits)) {
            case DocumentReader.Read.Good good -> {
                now.put(part.id(), good);
                yield new Patched.Done();
            }
            case DocumentReader.Read.Bad bad -> new Patched.Refused(bad.errors());
        };
    }
}
