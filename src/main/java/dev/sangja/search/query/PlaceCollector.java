package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Where each document is that is found: the first of its places. Reads no document. */
final class PlaceCollector extends SimpleCollector {
    private final String field;
    private final int most;
    private final List<Place> places = new ArrayList<>();
    private @Nullable BinaryDocValues ids;
    private @Nullable SortedNumericDocValues points;

    /** @param most after as many it takes no more */
    PlaceCollector(FieldName field, int most) {
        this.field = IndexField.GEO.of(field);
        this.most = most;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        ids = DocValues.getBinary(leaf.reader(), IndexField.ID);
        points = DocValues.getSortedNumeric(leaf.reader(), field);
    }

    @Override
    public void collect(int doc) throws IOException {
        SortedNumericDocValues point = Objects.requireNonNull(points);
        if (places.size() < most && point.advanceExact(doc)) {
            long both = point.nextValue();
            places.add(
                    new Place(
                            HitReader.id(Objects.requireNonNull(ids), doc).value(),
                            GeoEncodingUtils.decodeLatitude((int) (both >> 32)),
                            GeoEncodingUtils.decodeLongitude((int) both)));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
