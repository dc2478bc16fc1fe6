package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.Boost;
import dev.sangja.search.request.Boost.Decay;
import dev.sangja.search.request.Boost.Operation;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * What boosts add to a score. Let s be the score of the words (1 where no words are asked for), f the factor of a
 * boost, and b how much a document has of what it asks for. Each boost adds to s, none sees what another added:
 *
 * <ul>
 *   <li>operation add: f · b
 *   <li>operation multiply: s · (f · b − 1), but never less than 0: the score becomes s · f · b where that is more
 * </ul>
 *
 * <p>So the order of boosts means nothing, and no boost lowers a score. What b is:
 *
 * <ul>
 *   <li>value: 1 for a document with one of the values
 *   <li>functional, of a number x: linear x; exponential e to the power of x; logarithmic ln(1 + x). Where x is negative,
 *       linear and logarithmic are 0
 *   <li>proximity and recency, of a distance d from the center and a half-distance h: linear 1 − d / 2h, but never less
 *       than 0; exponential ½ to the power of d / h; gaussian ½ to the power of (d / h)². All are 1 at the center and ½ at
 *       the half-distance, which is 10 km for places, 30 days for dates, and for numbers a tenth of the center's size, but
 *       at least 1
 *   <li>0 for a document without the value; of several values the one that gives most
 * </ul>
 *
 * <p>b and the sum end at 10³⁰: nothing overflows.
 */
final class Boosts {
    private static final double HALF_METRES = 10_000;
    private static final double HALF_MILLISECONDS = 30 * 86_400_000.0;

    private final Schema schema;
    private final Instant now;

    /** @param now what a recency without a center looks back from */
    Boosts(Schema schema, Instant now) {
        this.schema = schema;
        this.now = now;
    }

    List<CompiledBoost> compile(Map<FieldName, List<Boost>> boosts) {
        var compiled = new ArrayList<CompiledBoost>();
        boosts.forEach((field, some) -> some.forEach(boost -> compiled.add(one(field, boost))));
        return compiled;
    }

    private CompiledBoost one(FieldName field, Boost boost) {
        return switch (boost) {
            case Boost.Value(List<Scalar> values, Operation operation, double factor) ->
                    new CompiledBoost(field, "value", operation, factor, value(field, values));
            case Boost.Functional(Boost.Function function, Operation operation, double factor) ->
                    new CompiledBoost(
                            field,
                            "functional " + lower(function),
                            operation,
                            factor,
                            new NumberStrength(IndexField.NUMBER.of(field), of(function)));
            case Boost.NumberProximity(Decay decay, double center, double factor) ->
                    near(field, "proximity", decay, factor, toNumber(field, decay, center));
            case Boost.GeoProximity(Decay decay, GeoPoint center, double factor) ->
                    near(field, "proximity", decay, factor, toPlace(field, decay, center));
            case Boost.Recency(Decay decay, Optional<Instant> center, double factor) ->
                    near(field, "recency", decay, factor, toDate(field, decay, center.orElse(now)));
        };
    }

    private static CompiledBoost near(
            FieldName field, String kind, Decay decay, double factor, Strength strength) {
        return new CompiledBoost(field, kind + " " + lower(decay), Operation.ADD, factor, strength);
    }

    private Strength value(FieldName field, List<Scalar> values) {
        return switch (schema.type(field).orElse(FieldType.TEXT)) {
            case TEXT, GEOLOCATION ->
                    new ValueStrength.OfTexts(
                            IndexField.EXACT.of(field),
                            values.stream().map(Scalar::asText).map(BytesRef::new).toList());
            case NUMBER ->
                    new ValueStrength.OfNumbers(IndexField.NUMBER.of(field), numbers(values));
            case DATE -> new ValueStrength.OfNumbers(IndexField.DATE.of(field), dates(values));
        };
    }

    private static long[] numbers(List<Scalar> values) {
        return values.stream()
                .map(Conversion::number)
                .flatMapToDouble(number -> number.stream())
                .mapToLong(number -> NumericUtils.doubleToSortableLong(IndexField.number(number)))
                .sorted()
                .toArray();
    }

    private static long[] dates(List<Scalar> values) {
        return values.stream()
                .map(Conversion::date)
                .flatMap(Optional::stream)
                .mapToLong(Instant::toEpochMilli)
                .sorted()
                .toArray();
    }

    private static LongToDoubleFunction of(Boost.Function function) {
        return switch (function) {
            case LINEAR -> NumericUtils::sortableLongToDouble;
            case EXPONENTIAL -> x -> Math.exp(NumericUtils.sortableLongToDouble(x));
            case LOGARITHMIC -> x -> Math.log1p(Math.max(0, NumericUtils.sortableLongToDouble(x)));
        };
    }

    private static Strength toNumber(FieldName field, Decay decay, double center) {
        double half = Math.max(1, Math.abs(center) / 10);
        return new NumberStrength(
                IndexField.NUMBER.of(field),
                x ->
                        left(
                                decay,
                                Math.abs(
                                        NumericUtils.sortableLongToDouble(x) / half
                                                - center / half)));
    }

    private static Strength toPlace(FieldName field, Decay decay, GeoPoint center) {
        return new NumberStrength(
                IndexField.GEO.of(field),
                place -> left(decay, Distances.metres(place, center) / HALF_METRES));
    }

    private static Strength toDate(FieldName field, Decay decay, Instant center) {
        double middle = center.toEpochMilli();
        return new NumberStrength(
                IndexField.DATE.of(field),
                date -> left(decay, Math.abs(date - middle) / HALF_MILLISECONDS));
    }

    /** What is left at some half-distances. */
    private static double left(Decay decay, double halves) {
        return switch (decay) {
            case LINEAR -> Math.max(0, 1 - halves / 2);
            case EXPONENTIAL -> Math.pow(0.5, halves);
            case GAUSSIAN -> Math.pow(0.5, halves * halves);
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
