package dev.sangja.search.query;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.StoredDocument;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/** Reads documents that were found, and looks for the words in them where snippets are asked for. */
final class HitReader {
    private final Sources sources;
    private final StoredFields stored;
    private final List<LeafReaderContext> leaves;
    private final Words words;
    private final Map<FieldName, ResultField.Snippet> wanted = new HashMap<>();
    private final Map<EngineName, Snippets> snippets = new HashMap<>();

    /** @param shown fields that are shown; those that ask for no snippet get none */
    HitReader(Sources sources, Words words, Map<FieldName, ResultField> shown) throws IOException {
        this.sources = sources;
        this.words = words;
        stored = sources.searcher().storedFields();
        leaves = sources.searcher().getIndexReader().leaves();
        shown.forEach(
                (field, how) -> how.snippet().ifPresent(snippet -> wanted.put(field, snippet)));
    }

    List<Hit> read(List<Found.Row> rows) throws IOException {
        var hits = new ArrayList<Hit>(rows.size());
        for (Found.Row row : rows) {
            var others = new ArrayList<Hit>(row.others().size());
            for (ScoreDoc other : row.others()) {
                others.add(hit(other, List.of()));
            }
            hits.add(hit(row.head(), others));
        }
        return hits;
    }

    private Hit hit(ScoreDoc found, List<Hit> group) throws IOException {
        EngineName engine = sources.engineOf(found.doc);
        StoredDocument stored = document(found.doc);
        return new Hit(engine, stored, found.score, snippets(engine, stored), group);
    }

    private StoredDocument document(int doc) throws IOException {
        return new StoredDocument(
                id(doc), stored.document(doc, Set.of(IndexField.SOURCE)).get(IndexField.SOURCE));
    }

    private DocumentId id(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return id(DocValues.getBinary(leaf.reader(), IndexField.ID), doc - leaf.docBase);
    }

    static DocumentId id(BinaryDocValues ids, int doc) throws IOException {
        if (!ids.advanceExact(doc)) {
            throw new IllegalStateException("the index has a document without an id: " + doc);
        }
        return new DocumentId(ids.binaryValue().utf8ToString());
    }

    private Map<FieldName, String> snippets(EngineName engine, StoredDocument stored) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Snippets marking = snippets.computeIfAbsent(engine, name -> new Snippets(words.of(name)));
        var found = new HashMap<FieldName, String>();
        wanted.forEach(
                (field, snippet) ->
                        marking.of(value(stored.document(), field), snippet)
                                .ifPresent(html -> found.put(field, html)));
        return found;
    }

    private static FieldValue value(Document document, FieldName field) {
        return field.equals(FieldName.ID)
                ? FieldValue.of(new Scalar.Text(document.id().value()))
                : document.value(field);
    }
}
