package dev.sangja.search.query;

import dev.sangja.search.analysis.hangul.Composing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads the terms of one of Lucene's fields where they begin alike. */
final class Dictionary {
    private final IndexSearcher searcher;
    private final String field;

    Dictionary(IndexSearcher searcher, String field) {
        this.searcher = searcher;
        this.field = field;
    }

    /** Terms with the numbers of their documents, those of several segments added. */
    static final class Counted {
        private final TreeMap<String, Integer> documents = new TreeMap<>();

        List<String> terms() {
            return List.copyOf(documents.keySet());
        }

        boolean isEmpty() {
            return documents.isEmpty();
        }

        /** An upper bound: a document may have several. */
        long all() {
            return documents.values().stream().mapToLong(Integer::longValue).sum();
        }

        private void add(BytesRef term, int count) {
            documents.merge(term.utf8ToString(), count, Integer::sum);
        }
    }

    /** @param most how many terms are read in each segment */
    Counted beginningWith(String text, int most) {
        var found = new Counted();
        var prefix = new BytesRef(text);
        for (TermsEnum terms : segments()) {
            try {
                boolean more = terms.seekCeil(prefix) != SeekStatus.END;
                for (int seen = 0;
                        more && seen < most && StringHelper.startsWith(terms.term(), prefix);
                        seen++) {
                    found.add(terms.term(), terms.docFreq());
                    more = terms.next() != null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** Terms that end with one of the characters of a range: of a dictionary of beginnings, what may come next. */
    Counted in(List<Composing.Range> ranges) {
        var found = new Counted();
        for (TermsEnum terms : segments()) {
            for (Composing.Range range : ranges) {
                try {
                    read(terms, range, found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    /** From character to character: all that begin with the same one stand between. */
    private static void read(TermsEnum terms, Composing.Range range, Counted found)
            throws IOException {
        int length = range.head().length();
        char next = range.first();
        while (next <= range.last()
                && terms.seekCeil(new BytesRef(range.head() + next)) != SeekStatus.END) {
            String term = terms.term().utf8ToString();
            if (!term.startsWith(range.head()) || term.charAt(length) > range.last()) {
                return;
            }
            if (term.length() == length + 1) {
                found.add(terms.term(), terms.docFreq());
            }
            next = (char) (term.charAt(length) + 1);
        }
    }

    private List<TermsEnum> segments() {
        var all = new ArrayList<TermsEnum>();
        for (LeafReaderContext leaf : searcher.getTopReaderContext().leaves()) {
            try {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    all.add(terms.iterator());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
