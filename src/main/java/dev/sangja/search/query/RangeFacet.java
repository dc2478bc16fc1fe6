package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.DistanceUnit;
import dev.sangja.search.request.Facet;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongToDoubleFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

/** Counts documents in ranges. A document with several values counts once in each range that one of them is in. */
final class RangeFacet implements FacetCounter {
    private final String field;
    private final LongToDoubleFunction decoding;
    private final Optional<String> name;
    private final List<Range> ranges;
    private final long[] counts;

    /** From inclusive, to exclusive. */
    private record Range(double from, double to, Shown shown) {}

    private interface Shown {
        FacetCount as(long count);
    }

    private RangeFacet(
            String field,
            LongToDoubleFunction decoding,
            Optional<String> name,
            List<Range> ranges) {
        this.field = field;
        this.decoding = decoding;
        this.name = name;
        this.ranges = ranges;
        counts = new long[ranges.size()];
    }

    static RangeFacet of(String field, Facet.NumberRanges facet) {
        return new RangeFacet(
                field,
                NumericUtils::sortableLongToDouble,
                facet.name(),
                facet.ranges().stream().map(range -> range(range, 1)).toList());
    }

    /** Milliseconds of the years 1 to 9999 are exact as 64-bit floats. */
    static RangeFacet of(String field, Facet.DateRanges facet) {
        return new RangeFacet(
                field,
                date -> date,
                facet.name(),
                facet.ranges().stream().map(RangeFacet::range).toList());
    }

    static RangeFacet of(String field, Facet.DistanceRanges facet) {
        DistanceUnit unit = facet.unit();
        return new RangeFacet(
                field,
                place -> Distances.metres(place, facet.center()),
                facet.name(),
                facet.ranges().stream().map(range -> range(range, unit.metres())).toList());
    }

    private static Range range(Facet.NumberRange range, double unit) {
        return new Range(
                IndexField.number(range.from().orElse(Double.NEGATIVE_INFINITY) * unit),
                IndexField.number(range.to().orElse(Double.POSITIVE_INFINITY) * unit),
                count ->
                        new FacetCount.OfNumberRange(
                                range.name(), boxed(range.from()), boxed(range.to()), count));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Range range(Facet.DateRange range) {
        Optional<Long> from = range.from().map(Instant::toEpochMilli);
        Optional<Long> to = range.to().map(Instant::toEpochMilli);
        return new Range(
                from.map(Long::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                to.map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY),
                count -> new FacetCount.OfDateRange(range.name(), from, to, count));
    }

    @Override
    public OfSegment of(LeafReaderContext leaf) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
        return doc -> {
            if (values.advanceExact(doc)) {
                count(values);
            }
        };
    }

    private void count(SortedNumericDocValues values) throws IOException {
        int several = values.docValueCount();
        if (several == 1) {
            double value = decoding.applyAsDouble(values.nextValue());
            for (int i = 0; i < counts.length; i++) {
                counts[i] += holds(ranges.get(i), value) ? 1 : 0;
            }
            return;
        }
        double[] decoded = new double[several];
        for (int i = 0; i < several; i++) {
            decoded[i] = decoding.applyAsDouble(values.nextValue());
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += holdsOne(ranges.get(i), decoded) ? 1 : 0;
        }
    }

    private static boolean holdsOne(Range range, double[] values) {
        for (double value : values) {
            if (holds(range, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Range range, double value) {
        return value >= range.from && value < range.to;
    }

    @Override
    public FacetResult result() {
        var rows = new ArrayList<FacetCount>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(ranges.get(i).shown.as(counts[i]));
        }
        return new FacetResult(name, true, rows);
    }
}
