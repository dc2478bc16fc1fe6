package dev.sangja.search.query;

import dev.sangja.search.analysis.SuggestedRow;
import dev.sangja.search.analysis.hangul.Composing;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads the rows of words that texts have, from the index's own dictionary. */
final class SuggestedTerms {
    private final IndexReader reader;
    private final List<String> fields;

    SuggestedTerms(IndexReader reader, List<FieldName> fields) {
        this.reader = reader;
        this.fields = fields.stream().map(IndexField.SUGGEST::of).toList();
    }

    /**
     * A row of words in the texts.
     *
     * @param count how many words
     * @param documents how many have it, those of several fields added
     */
    record Row(String term, int count, long documents) {
        String shown() {
            return SuggestedRow.shown(term);
        }
    }

    /** Terms from those that begin with the one to those that begin with the other. */
    private record Span(BytesRef first, BytesRef last) {
        static Span of(int count, String first, String last) {
            return new Span(
                    new BytesRef(SuggestedRow.key(count, first)),
                    new BytesRef(SuggestedRow.key(count, last)));
        }

        boolean has(BytesRef term) {
            return term.compareTo(last) <= 0 || StringHelper.startsWith(term, last);
        }
    }

    /**
     * The most frequent rows of so many words whose text begins like this.
     *
     * @param most how many of them
     * @param seen how many are looked at in each dictionary
     */
    List<Row> beginningWith(int count, String text, int most, int seen) {
        return in(List.of(Span.of(count, text, text)), count, most, seen);
    }

    /** The same for what a text becomes with the next strokes: rows with 돈 and 동 for 도. */
    List<Row> composedFrom(int count, String text, int most, int seen) {
        List<Span> spans =
                Composing.of(text).stream()
                        .map(
                                range ->
                                        Span.of(
                                                count,
                                                range.head() + range.first(),
                                                range.head() + range.last()))
                        .toList();
        return in(spans, count, most, seen);
    }

    private List<Row> in(List<Span> spans, int count, int most, int seen) {
        var counts = new TermCounts();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : fields) {
                try {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null) {
                        for (Span span : spans) {
                            read(terms.iterator(), span, seen, counts);
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return counts.most(most).stream()
                .map(each -> new Row(each.term().utf8ToString(), count, each.count()))
                .toList();
    }

    private static void read(TermsEnum terms, Span span, int most, TermCounts counts)
            throws IOException {
        if (terms.seekCeil(span.first()) == SeekStatus.END) {
            return;
        }
        BytesRef term = terms.term();
        for (int seen = 0; seen < most && term != null; seen++) {
            if (!span.has(term)) {
                return;
            }
            counts.add(term, terms.docFreq());
            term = terms.next();
        }
    }

    /** Whether a document has it that is not deleted: the dictionary forgets only when segments are merged. */
    boolean lives(Row row) {
        if (!reader.hasDeletions()) {
            return true;
        }
        var term = new BytesRef(row.term());
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : fields) {
                try {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null && lives(terms.iterator(), term, leaf)) {
                        return true;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return false;
    }

    private static boolean lives(TermsEnum terms, BytesRef term, LeafReaderContext leaf)
            throws IOException {
        if (!terms.seekExact(term)) {
            return false;
        }
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
