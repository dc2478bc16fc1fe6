package dev.sangja.search.query;

import dev.sangja.search.request.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

/** Counts numbers or dates. */
final class NumberFacet implements FacetCounter {
    private final String field;
    private final Facet.Values facet;
    private final boolean dates;
    private final LongCounts counts = new LongCounts();

    NumberFacet(String field, Facet.Values facet, boolean dates) {
        this.field = field;
        this.facet = facet;
        this.dates = dates;
    }

    private record Row(long value, int count) {}

    @Override
    public OfSegment of(LeafReaderContext leaf) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
        NumericDocValues single = DocValues.unwrapSingleton(values);
        if (single != null) {
            return doc -> {
                if (single.advanceExact(doc)) {
                    counts.add(single.longValue(), 1);
                }
            };
        }
        return doc -> {
            if (values.advanceExact(doc)) {
                count(values);
            }
        };
    }

    /** Values come sorted, the same one perhaps several times. */
    private void count(SortedNumericDocValues values) throws IOException {
        long before = 0;
        for (int i = 0; i < values.docValueCount(); i++) {
            long value = values.nextValue();
            if (i == 0 || value != before) {
                counts.add(value, 1);
            }
            before = value;
        }
    }

    @Override
    public FacetResult result() {
        var rows = new ArrayList<Row>();
        counts.forEach((value, count) -> rows.add(new Row(value, count)));
        List<FacetCount> shown =
                FacetOrder.first(rows, facet, Row::count, Comparator.comparingLong(Row::value))
                        .stream()
                        .map(this::shown)
                        .toList();
        return new FacetResult(facet.name(), false, shown);
    }

    private FacetCount shown(Row row) {
        return dates
                ? new FacetCount.OfDate(row.value, row.count)
                : new FacetCount.OfNumber(NumericUtils.sortableLongToDouble(row.value), row.count);
    }
}
