package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.Sort;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;

/**
 * Orders as Lucene's. Of several values the least counts in an ascending order, the greatest in a descending one; what
 * has none comes last in both; what is alike comes newest change first.
 */
final class Sorts {
    private static final SortField NEWEST =
            new SortField(IndexField.SEQUENCE, SortField.Type.LONG, true);

    private Sorts() {}

    static org.apache.lucene.search.Sort compile(List<Sort> sorts, Schema schema) {
        var fields = new ArrayList<SortField>();
        sorts.forEach(sort -> fields.add(field(sort, schema)));
        if (sorts.isEmpty()) {
            fields.add(SortField.FIELD_SCORE);
        }
        fields.add(NEWEST);
        return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
    }

    /** For documents whose scores are all alike. */
    static org.apache.lucene.search.Sort newest() {
        return new org.apache.lucene.search.Sort(NEWEST);
    }

    private static SortField field(Sort sort, Schema schema) {
        boolean down = sort.direction() == Sort.Direction.DESC;
        return switch (sort) {
            case Sort.ByScore _ -> new SortField(null, SortField.Type.SCORE, !down);
            case Sort.ByField(FieldName field, _) -> byValue(field, down, schema);
            case Sort.ByDistance(FieldName field, GeoPoint center, _, Sort.Mode mode) ->
                    byDistance(IndexField.GEO.of(field), center, mode, down);
        };
    }

    private static SortField byValue(FieldName field, boolean down, Schema schema) {
        return switch (schema.type(field).orElse(FieldType.TEXT)) {
            case TEXT, GEOLOCATION -> byText(IndexField.EXACT.of(field), down);
            case NUMBER -> byNumber(IndexField.NUMBER.of(field), down);
            case DATE -> byDate(IndexField.DATE.of(field), down);
        };
    }

    private static SortField byText(String name, boolean down) {
        return new SortedSetSortField(
                name,
                down,
                down ? SortedSetSelector.Type.MAX : SortedSetSelector.Type.MIN,
                down ? SortField.STRING_FIRST : SortField.STRING_LAST);
    }

    private static SortField byNumber(String name, boolean down) {
        return new SortedNumericSortField(
                name,
                SortField.Type.DOUBLE,
                down,
                extreme(down),
                down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    private static SortField byDate(String name, boolean down) {
        return new SortedNumericSortField(
                name,
                SortField.Type.LONG,
                down,
                extreme(down),
                down ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private static SortedNumericSelector.Type extreme(boolean down) {
        return down ? SortedNumericSelector.Type.MAX : SortedNumericSelector.Type.MIN;
    }

    private static SortField byDistance(
            String name, GeoPoint center, Sort.Mode mode, boolean down) {
        if (mode == Sort.Mode.MIN && !down) {
            return LatLonDocValuesField.newDistanceSort(name, center.lat(), center.lon());
        }
        return new Distances(name, center, new Distances.Choice.ByMode(mode))
                .getSortField(down, down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }
}
