package dev.sangja.search.query;

import dev.sangja.search.engine.EngineName;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.Filter;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Filters as queries of Lucene. A type of field is not asked for: the filter itself says what it compares. */
final class Filters {
    /** No two places on the Earth are farther apart, in metres. */
    private static final double FARTHEST = 20_037_600;

    private final DocumentIds ids;

    Filters(DocumentIds ids) {
        this.ids = ids;
    }

    Query compile(Filter filter) {
        return switch (filter) {
            case Filter.All(List<Filter> members) -> group(members, Occur.FILTER);
            case Filter.Any(List<Filter> members) -> group(members, Occur.SHOULD);
            case Filter.None(List<Filter> members) -> none(members);
            case Filter.Texts(FieldName field, List<String> values) -> texts(field, values);
            case Filter.Numbers(FieldName field, List<Double> values) -> numbers(field, values);
            case Filter.Dates(FieldName field, List<Instant> values) -> dates(field, values);
            case Filter.NumberRange(FieldName field, OptionalDouble from, OptionalDouble to) ->
                    numberRange(IndexField.NUMBER.of(field), from, to);
            case Filter.DateRange(FieldName field, Optional<Instant> from, Optional<Instant> to) ->
                    dateRange(IndexField.DATE.of(field), from, to);
            case Filter.Distance distance -> distance(distance);
            case Filter.Engines(List<EngineName> names) -> engines(names);
        };
    }

    private Query group(List<Filter> members, Occur occur) {
        if (members.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (members.size() == 1) {
            return compile(members.getFirst());
        }
        var group = new BooleanQuery.Builder();
        members.forEach(member -> group.add(compile(member), occur));
        return group.build();
    }

    private Query none(List<Filter> members) {
        if (members.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var none = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        members.forEach(member -> none.add(compile(member), Occur.MUST_NOT));
        return none.build();
    }

    private Query texts(FieldName field, List<String> values) {
        if (field.equals(FieldName.ID)) {
            return ids.query(values);
        }
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        String name = IndexField.EXACT.of(field);
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no values");
            case 1 -> KeywordField.newExactQuery(name, terms.getFirst());
            default -> KeywordField.newSetQuery(name, terms);
        };
    }

    private static Query numbers(FieldName field, List<Double> values) {
        double[] numbers = values.stream().mapToDouble(IndexField::number).toArray();
        String name = IndexField.NUMBER.of(field);
        return switch (numbers.length) {
            case 0 -> new MatchNoDocsQuery("no values");
            case 1 -> DoubleField.newExactQuery(name, numbers[0]);
            default -> DoubleField.newSetQuery(name, numbers);
        };
    }

    private static Query dates(FieldName field, List<Instant> values) {
        long[] dates = values.stream().mapToLong(Instant::toEpochMilli).toArray();
        String name = IndexField.DATE.of(field);
        return switch (dates.length) {
            case 0 -> new MatchNoDocsQuery("no values");
            case 1 -> LongField.newExactQuery(name, dates[0]);
            default -> LongField.newSetQuery(name, dates);
        };
    }

    private static Query numberRange(String name, OptionalDouble from, OptionalDouble to) {
        double least = IndexField.number(from.orElse(-Double.MAX_VALUE));
        double most =
                to.isPresent()
                        ? Math.nextDown(IndexField.number(to.getAsDouble()))
                        : Double.MAX_VALUE;
        return least > most
                ? new MatchNoDocsQuery("an empty range")
                : DoubleField.newRangeQuery(name, least, most);
    }

    private static Query dateRange(String name, Optional<Instant> from, Optional<Instant> to) {
        long least = from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
        long most = to.map(end -> end.toEpochMilli() - 1).orElse(Long.MAX_VALUE);
        return least > most
                ? new MatchNoDocsQuery("an empty range")
                : LongField.newRangeQuery(name, least, most);
    }

    private static Query distance(Filter.Distance wanted) {
        String name = IndexField.GEO.of(wanted.field());
        double to = wanted.to().orElse(Double.POSITIVE_INFINITY);
        Query disc = disc(name, wanted.center(), to);
        return wanted.from() <= 0
                ? disc
                : new BooleanQuery.Builder()
                        .add(disc, Occur.FILTER)
                        .add(ring(name, wanted.center(), wanted.from(), to), Occur.FILTER)
                        .build();
    }

    private static Query disc(String name, GeoPoint center, double radius) {
        if (radius >= FARTHEST) {
            return new FieldExistsQuery(name);
        }
        if (radius < 0) {
            return new MatchNoDocsQuery("a negative radius");
        }
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(name, center.lat(), center.lon(), radius),
                LatLonDocValuesField.newSlowDistanceQuery(
                        name, center.lat(), center.lon(), radius));
    }

    private static Query ring(String name, GeoPoint center, double from, double to) {
        var nearest = new Distances(name, center, new Distances.Choice.NearestFrom(from));
        return new FunctionMatchQuery(nearest, metres -> metres < to);
    }

    private static Query engines(Collection<EngineName> names) {
        return names.size() == 1
                ? engine(names.iterator().next())
                : new TermInSetQuery(
                        IndexField.ENGINE,
                        Set.copyOf(names).stream()
                                .map(name -> new BytesRef(name.value()))
                                .toList());
    }

    static Query engine(EngineName name) {
        return new TermQuery(new Term(IndexField.ENGINE, name.value()));
    }
}
