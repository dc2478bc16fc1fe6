package dev.sangja.search.query;

import dev.sangja.search.request.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts texts. Within a segment ordinals are counted; only those that occur become texts, to be joined with other
 * segments'.
 */
final class TextFacet implements FacetCounter {
    /** With more values than this a table of those that occur is smaller than one of all. */
    private static final int MOST_IN_ARRAY = 1 << 18;

    private final String field;
    private final Facet.Values facet;
    private final Map<BytesRef, Integer> counts = new HashMap<>();

    TextFacet(String field, Facet.Values facet) {
        this.field = field;
        this.facet = facet;
    }

    @Override
    public OfSegment of(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        return values.getValueCount() <= MOST_IN_ARRAY
                ? new Few(values, DocValues.unwrapSingleton(values))
                : new Many(values);
    }

    private void add(SortedSetDocValues values, long ordinal, int count) throws IOException {
        counts.merge(BytesRef.deepCopyOf(values.lookupOrd(ordinal)), count, Integer::sum);
    }

    private final class Few implements OfSegment {
        private final SortedSetDocValues values;
        private final SortedDocValues single;
        private final int[] byOrdinal;

        Few(SortedSetDocValues values, SortedDocValues single) {
            this.values = values;
            this.single = single;
            byOrdinal = new int[(int) values.getValueCount()];
        }

        @Override
        public void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    byOrdinal[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void end() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    add(values, ordinal, byOrdinal[ordinal]);
                }
            }
        }
    }

    private final class Many implements OfSegment {
        private final SortedSetDocValues values;
        private final LongCounts byOrdinal = new LongCounts();

        Many(SortedSetDocValues values) {
            this.values = values;
        }

        @Override
        public void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    byOrdinal.add(values.nextOrd(), 1);
                }
            }
        }

        @Override
        public void end() {
            byOrdinal.forEach(
                    (ordinal, count) -> {
                        try {
                            add(values, ordinal, count);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
        }
    }

    @Override
    public FacetResult result() {
        var rows = new ArrayList<>(counts.entrySet());
        List<FacetCount> shown =
                FacetOrder.first(
                                rows,
                                facet,
                                Map.Entry::getValue,
                                Comparator.comparing(Map.Entry::getKey))
                        .stream()
                        .<FacetCount>map(
                                row ->
                                        new FacetCount.OfText(
                                                row.getKey().utf8ToString(), row.getValue()))
                        .toList();
        return new FacetResult(facet.name(), false, shown);
    }
}
