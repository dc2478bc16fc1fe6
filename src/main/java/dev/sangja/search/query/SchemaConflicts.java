package dev.sangja.search.query;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.index.IndexLease;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/**
 * Finds values that are none of their field's type: each is indexed as text, and as a number, a date or a place only if it
 * is one.
 */
public final class SchemaConflicts {
    private static final int EXAMPLES = 10;

    private SchemaConflicts() {}

    /** Of the documents that the index has, in the order of the schema; fields without any are left out. */
    public static List<SchemaConflict> of(IndexLease lease, Schema schema) {
        var conflicts = new ArrayList<SchemaConflict>();
        schema.fields()
                .forEach(
                        (field, type) ->
                                way(type)
                                        .map(way -> conflict(lease.searcher(), field, type, way))
                                        .filter(conflict -> conflict.documents() > 0)
                                        .ifPresent(conflicts::add));
        return conflicts;
    }

    private static Optional<IndexField> way(FieldType type) {
        return switch (type) {
            case TEXT -> Optional.empty();
            case NUMBER -> Optional.of(IndexField.NUMBER);
            case DATE -> Optional.of(IndexField.DATE);
            case GEOLOCATION -> Optional.of(IndexField.GEO);
        };
    }

    private static SchemaConflict conflict(
            IndexSearcher searcher, FieldName field, FieldType type, IndexField way) {
        Query query =
                new BooleanQuery.Builder()
                        .add(there(field), Occur.FILTER)
                        .add(new FieldExistsQuery(way.of(field)), Occur.MUST_NOT)
                        .build();
        try {
            return new SchemaConflict(
                    field, type, searcher.count(query), examples(searcher, query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A long text is not indexed as a whole, but its words are. */
    private static Query there(FieldName field) {
        return new BooleanQuery.Builder()
                .add(new FieldExistsQuery(IndexField.EXACT.of(field)), Occur.SHOULD)
                .add(new FieldExistsQuery(IndexField.BASE.of(field)), Occur.SHOULD)
                .build();
    }

    private static List<DocumentId> examples(IndexSearcher searcher, Query query)
            throws IOException {
        var ids = new ArrayList<DocumentId>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : searcher.search(query, EXAMPLES, Sort.INDEXORDER).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            ids.add(
                    HitReader.id(
                            DocValues.getBinary(leaf.reader(), IndexField.ID),
                            hit.doc - leaf.docBase));
        }
        return ids;
    }
}
