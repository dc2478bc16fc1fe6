package dev.sangja.search.query;

import java.io.IOException;
import java.util.function.LongToDoubleFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * A function of a number, a date or a place. Of several values the one counts that gives most.
 *
 * @param field one with sorted numeric doc values
 * @param function of a value as Lucene encodes it
 */
record NumberStrength(String field, LongToDoubleFunction function) implements Strength {
    /** A score has 24 bits: where one summand is so large, the others are lost in it anyway. */
    static final double MOST = 1e30;

    @Override
    public OfDocument of(LeafReaderContext leaf) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
        return doc -> values.advanceExact(doc) ? greatest(values) : NOTHING;
    }

    private double greatest(SortedNumericDocValues values) throws IOException {
        double greatest = NOTHING;
        for (int i = values.docValueCount(); i > 0; i--) {
            greatest = Math.max(greatest, function.applyAsDouble(values.nextValue()));
        }
        return Math.min(greatest, MOST);
    }
}
