package dev.sangja.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** 1 for documents that have one of some values, 0 for all others. */
sealed interface ValueStrength extends Strength {
    double FOUND = 1;

    record OfTexts(String field, List<BytesRef> values) implements ValueStrength {
        @Override
        public OfDocument of(LeafReaderContext leaf) throws IOException {
            SortedSetDocValues had = DocValues.getSortedSet(leaf.reader(), field);
            long[] wanted = ordinals(had);
            return doc ->
                    wanted.length > 0 && had.advanceExact(doc) && has(had, wanted)
                            ? FOUND
                            : NOTHING;
        }

        private long[] ordinals(SortedSetDocValues had) throws IOException {
            long[] ordinals = new long[values.size()];
            int known = 0;
            for (BytesRef value : values) {
                long ordinal = had.lookupTerm(value);
                if (ordinal >= 0) {
                    ordinals[known++] = ordinal;
                }
            }
            Arrays.sort(ordinals, 0, known);
            return Arrays.copyOf(ordinals, known);
        }

        private static boolean has(SortedSetDocValues had, long[] wanted) throws IOException {
            for (int i = had.docValueCount(); i > 0; i--) {
                if (Arrays.binarySearch(wanted, had.nextOrd()) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Numbers and dates as Lucene encodes them.
     *
     * @param values sorted
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    record OfNumbers(String field, long[] values) implements ValueStrength {
        @Override
        public OfDocument of(LeafReaderContext leaf) throws IOException {
            SortedNumericDocValues had = DocValues.getSortedNumeric(leaf.reader(), field);
            return doc -> had.advanceExact(doc) && has(had) ? FOUND : NOTHING;
        }

        private boolean has(SortedNumericDocValues had) throws IOException {
            for (int i = had.docValueCount(); i > 0; i--) {
                if (Arrays.binarySearch(values, had.nextValue()) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
