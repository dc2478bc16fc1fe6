package dev.sangja.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up terms of many fields one after the other, with one reader of each dictionary. A search looks into the same
 * dictionaries for each form of each of its words, and to open one takes about as long as to look into it. For one thread.
 */
final class TermLookup {
    private final IndexSearcher searcher;
    private final List<LeafReaderContext> segments;
    private final Map<String, TermsEnum[]> dictionaries = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
        segments = searcher.getTopReaderContext().leaves();
    }

    /** Where a term stands and how often; null where it stands nowhere. */
    @Nullable TermStates find(String field, BytesRef term) {
        @Nullable TermStates found = null;
        TermsEnum[] ofSegments = dictionaries.computeIfAbsent(field, this::open);
        try {
            for (int i = 0; i < ofSegments.length; i++) {
                TermsEnum terms = ofSegments[i];
                if (terms.seekExact(term)) {
                    found = found == null ? new TermStates(searcher.getTopReaderContext()) : found;
                    found.register(terms.termState(), i, terms.docFreq(), terms.totalTermFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private TermsEnum[] open(String field) {
        var ofSegments = new TermsEnum[segments.size()];
        try {
            for (int i = 0; i < ofSegments.length; i++) {
                Terms terms = segments.get(i).reader().terms(field);
                ofSegments[i] = terms == null ? TermsEnum.EMPTY : terms.iterator();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ofSegments;
    }
}
