package dev.sangja.search.query;

import dev.sangja.search.request.Sort;
import dev.sangja.search.schema.GeoPoint;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SloppyMath;

/** How far documents are from a place, in metres (great circle). A document without a place has none. */
final class Distances extends DoubleValuesSource {
    /** Which of several distances counts. */
    sealed interface Choice {
        record ByMode(Sort.Mode mode) implements Choice {}

        /** The smallest that is at least so many metres; infinite if none is. */
        record NearestFrom(double metres) implements Choice {}
    }

    static final Choice NEAREST = new Choice.ByMode(Sort.Mode.MIN);

    private final String field;
    private final GeoPoint center;
    private final Choice choice;

    Distances(String field, GeoPoint center, Choice choice) {
        this.field = field;
        this.center = center;
        this.choice = choice;
    }

    /** Of one encoded value of Lucene's. */
    static double metres(long encoded, GeoPoint center) {
        double lat = GeoEncodingUtils.decodeLatitude((int) (encoded >> 32));
        double lon = GeoEncodingUtils.decodeLongitude((int) encoded);
        return SloppyMath.haversinMeters(center.lat(), center.lon(), lat, lon);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        SortedNumericDocValues places = DocValues.getSortedNumeric(leaf.reader(), field);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                double[] metres = new double[places.docValueCount()];
                for (int i = 0; i < metres.length; i++) {
                    metres[i] = metres(places.nextValue(), center);
                }
                return chosen(metres);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return places.advanceExact(doc);
            }
        };
    }

    private double chosen(double[] metres) {
        Arrays.sort(metres);
        return switch (choice) {
            case Choice.ByMode(Sort.Mode mode) -> chosen(metres, mode);
            case Choice.NearestFrom(double from) ->
                    Arrays.stream(metres)
                            .filter(each -> each >= from)
                            .findFirst()
                            .orElse(Double.POSITIVE_INFINITY);
        };
    }

    private static double chosen(double[] sorted, Sort.Mode mode) {
        int last = sorted.length - 1;
        return switch (mode) {
            case MIN -> sorted[0];
            case MAX -> sorted[last];
            case AVG -> Arrays.stream(sorted).average().orElseThrow();
            case MEDIAN -> (sorted[last / 2] + sorted[(last + 1) / 2]) / 2;
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distances that
                && field.equals(that.field)
                && center.equals(that.center)
                && choice.equals(that.choice);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * field.hashCode() + center.hashCode()) + choice.hashCode();
    }

    @Override
    public String toString() {
        return "distance(%s, %s, %s)".formatted(field, center, choice);
    }
}
