package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.grouping.GroupSelector;
import org.apache.lucene.search.grouping.SearchGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells which group a document is in: its value, of several the first in their order. Documents without one are not alike:
 * each is a group.
 */
final class ValueSelector extends GroupSelector<Object> {
    private static final int MOST_REMEMBERED = 1 << 16;

    private final Source source;
    private Source.@Nullable OfSegment segment;
    private @Nullable Set<Object> wanted;
    private @Nullable Object current;

    /** The only document of its group. */
    private record Alone(int doc) {}

    private interface Source {
        OfSegment of(LeafReaderContext leaf) throws IOException;

        interface OfSegment {
            Object value(int doc) throws IOException;
        }
    }

    private ValueSelector(Source source) {
        this.source = source;
    }

    static ValueSelector of(FieldName field, Schema schema) {
        return switch (schema.type(field).orElse(FieldType.TEXT)) {
            case TEXT, GEOLOCATION -> texts(IndexField.EXACT.of(field));
            case NUMBER -> numbers(IndexField.NUMBER.of(field));
            case DATE -> numbers(IndexField.DATE.of(field));
        };
    }

    private static ValueSelector texts(String field) {
        return new ValueSelector(
                leaf -> {
                    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
                    var known = new String[(int) Math.min(values.getValueCount(), MOST_REMEMBERED)];
                    return doc ->
                            values.advanceExact(doc)
                                    ? text(values, known)
                                    : new Alone(leaf.docBase + doc);
                });
    }

    /** A text that is read once has its hash, and is itself when it comes again. */
    private static String text(SortedSetDocValues values, @Nullable String[] known)
            throws IOException {
        int ordinal = (int) values.nextOrd();
        if (ordinal >= known.length) {
            return values.lookupOrd(ordinal).utf8ToString();
        }
        String text = known[ordinal];
        if (text == null) {
            text = values.lookupOrd(ordinal).utf8ToString();
            known[ordinal] = text;
        }
        return text;
    }

    private static ValueSelector numbers(String field) {
        return new ValueSelector(
                leaf -> {
                    SortedNumericDocValues values =
                            DocValues.getSortedNumeric(leaf.reader(), field);
                    return doc ->
                            values.advanceExact(doc)
                                    ? (Object) values.nextValue()
                                    : new Alone(leaf.docBase + doc);
                });
    }

    @Override
    public void setNextReader(LeafReaderContext leaf) throws IOException {
        segment = source.of(leaf);
    }

    @Override
    public void setScorer(Scorable scorer) {
        // A group is no matter of scores.
    }

    @Override
    public State advanceTo(int doc) throws IOException {
        Object value = java.util.Objects.requireNonNull(segment).value(doc);
        current = value;
        return wanted == null || wanted.contains(value) ? State.ACCEPT : State.SKIP;
    }

    @Override
    public Object currentValue() {
        return java.util.Objects.requireNonNull(current);
    }

    @Override
    public Object copyValue() {
        return currentValue();
    }

    @Override
    public void setGroups(Collection<SearchGroup<Object>> groups) {
        wanted = groups.stream().map(group -> group.groupValue).collect(Collectors.toSet());
    }
}
