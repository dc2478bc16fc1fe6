package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks terms up in the searched fields and makes queries of those that are there, each looked up once.
 *
 * <p>A term is worth the same in all fields: that of the field where most documents have it (the original's "cross
 * fields"), otherwise the field where a word is misplaced would win. {@link TermQuery} takes its own field's frequency, so
 * the boost carries the difference.
 */
final class Terms {
    /** What BM25 makes of a term that stands once in a text of average length. */
    private static final float ONCE = 1 / 2.2f;

    private final IndexSearcher searcher;
    private final Map<FieldName, Float> fields;
    private final Map<String, Long> documents = new HashMap<>();
    private final TermLookup lookup;

    /** @param fields with their weights */
    Terms(IndexSearcher searcher, Map<FieldName, Float> fields) {
        this(searcher, fields, new TermLookup(searcher));
    }

    private Terms(IndexSearcher searcher, Map<FieldName, Float> fields, TermLookup lookup) {
        this.searcher = searcher;
        this.fields = fields;
        this.lookup = lookup;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Map<FieldName, Float> fields() {
        return fields;
    }

    Terms in(FieldName field) {
        return new Terms(searcher, Map.of(field, fields.getOrDefault(field, 1f)), lookup);
    }

    /** Where a term stands. */
    record Found(IndexField way, FieldName field, Term term, TermStates states) {
        int documents() {
            return states.docFreq();
        }

        boolean sameAs(@Nullable Found other) {
            return other != null
                    && states.docFreq() == other.states.docFreq()
                    && states.totalTermFreq() == other.states.totalTermFreq();
        }
    }

    /** Those of the fields that have it. */
    Map<FieldName, Found> find(IndexField way, String text) {
        var found = new LinkedHashMap<FieldName, Found>();
        var bytes = new BytesRef(text);
        for (FieldName field : fields.keySet()) {
            String name = way.of(field);
            TermStates states = lookup.find(name, bytes);
            if (states != null) {
                found.put(field, new Found(way, field, new Term(name, bytes), states));
            }
        }
        return found;
    }

    /** How rare a term is that stands in so many documents of the field with the most. */
    float rarity(Iterable<Found> found) {
        long most = 0;
        long all = 1;
        for (Found each : found) {
            most = Math.max(most, each.documents());
            all = Math.max(all, documents(each.term().field()));
        }
        return idf(most, Math.max(all, most));
    }

    /** What a term that stands once is worth if so many documents have it. */
    float once(String field, long having) {
        long all = documents(field);
        return idf(Math.min(having, all), all) * ONCE;
    }

    private static float idf(long documents, long all) {
        return (float) Math.log(1 + (all - documents + 0.5D) / (documents + 0.5D));
    }

    private long documents(String field) {
        return documents.computeIfAbsent(field, this::countDocuments);
    }

    private long countDocuments(String field) {
        try {
            CollectionStatistics all = searcher.collectionStatistics(field);
            return all == null ? 0 : all.docCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Scored> leaves(How how, Iterable<Found> found, float weight) {
        return leaves(how, found, weight, rarity(found));
    }

    List<Scored> leaves(How how, Iterable<Found> found, float weight, float rarity) {
        var leaves = new ArrayList<Scored>();
        for (Found each : found) {
            leaves.add(leaf(how, each, weight, rarity));
        }
        return leaves;
    }

    private Scored leaf(How how, Found found, float weight, float rarity) {
        float all = weight * fields.getOrDefault(found.field(), 1f) * rarity;
        Query term = new TermQuery(found.term(), found.states());
        return switch (found.way()) {
            case PREFIX, JOINED, DELIMITER ->
                    leaf(how, found, new ConstantScoreQuery(term), all * ONCE);
            case BASE, STEM, SUGGEST, EXACT, NUMBER, DATE, GEO -> {
                float own = idf(found.documents(), documents(found.term().field()));
                yield leaf(how, found, term, all / own);
            }
        };
    }

    private static Scored leaf(How how, Found found, Query inner, float boost) {
        return new Scored.Leaf(
                how,
                found.way(),
                found.field(),
                List.of(List.of(found.term().text())),
                inner,
                boost);
    }
}
