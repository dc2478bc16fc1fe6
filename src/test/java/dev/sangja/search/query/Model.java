package dev.sangja.search.query;

import dev.sangja.search.document.Document;
import dev.sangja.search.request.Facet;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Sort;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;

/** What a search should find, by looking at each document; slow, and simple enough to be believed. */
final class Model {
    private Model() {}

    static List<Double> numbers(FieldValue value) {
        return value.scalars().stream()
                .map(Conversion::number)
                .flatMap(number -> number.stream().boxed())
                .map(number -> number + 0.0)
                .toList();
    }

    static List<Long> dates(FieldValue value) {
        return value.scalars().stream()
                .map(Conversion::date)
                .flatMap(Optional::stream)
                .map(Instant::toEpochMilli)
                .toList();
    }

    static List<String> texts(FieldValue value) {
        return value.scalars().stream().map(Scalar::asText).toList();
    }

    /** To the centimetre with which places are kept. */
    static List<Double> metres(FieldValue value, GeoPoint center) {
        return Places.of(value).stream()
                .map(
                        place ->
                                SloppyMath.haversinMeters(
                                        center.lat(),
                                        center.lon(),
                                        GeoEncodingUtils.decodeLatitude(
                                                GeoEncodingUtils.encodeLatitude(place.lat())),
                                        GeoEncodingUtils.decodeLongitude(
                                                GeoEncodingUtils.encodeLongitude(place.lon()))))
                .toList();
    }

    static boolean passes(Document document, Filter filter) {
        return switch (filter) {
            case Filter.All(var members) ->
                    members.stream().allMatch(member -> passes(document, member));
            case Filter.Any(var members) ->
                    members.isEmpty()
                            || members.stream().anyMatch(member -> passes(document, member));
            case Filter.None(var members) ->
                    members.stream().noneMatch(member -> passes(document, member));
            case Filter.Texts(var field, var values) ->
                    one(texts(document.value(field)), values::contains);
            case Filter.Numbers(var field, var values) ->
                    one(
                            numbers(document.value(field)),
                            number -> values.stream().anyMatch(value -> value + 0.0 == number));
            case Filter.Dates(var field, var values) ->
                    one(
                            dates(document.value(field)),
                            date -> values.contains(Instant.ofEpochMilli(date)));
            case Filter.NumberRange(var field, var from, var to) ->
                    one(
                            numbers(document.value(field)),
                            number ->
                                    number >= from.orElse(Double.NEGATIVE_INFINITY)
                                            && number < to.orElse(Double.POSITIVE_INFINITY));
            case Filter.DateRange(var field, var from, var to) ->
                    one(
                            dates(document.value(field)),
                            date ->
                                    date >= from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE)
                                            && date
                                                    < to.map(Instant::toEpochMilli)
                                                            .orElse(Long.MAX_VALUE));
            case Filter.Distance(var field, var center, var from, var to) ->
                    one(
                            metres(document.value(field), center),
                            metres ->
                                    metres >= from && metres < to.orElse(Double.POSITIVE_INFINITY));
            case Filter.Engines _ -> true;
        };
    }

    private static <T> boolean one(List<T> values, Predicate<T> wanted) {
        return values.stream().anyMatch(wanted);
    }

    /** How often each value occurs, in the order of a facet. */
    static <T extends Comparable<T>> List<Map.Entry<T, Long>> counts(
            List<Document> documents, Function<Document, List<T>> values, Facet.Values facet) {
        var counts = new TreeMap<T, Long>();
        for (Document document : documents) {
            values.apply(document).stream()
                    .distinct()
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        Comparator<Map.Entry<T, Long>> up = Map.Entry.comparingByKey();
        Comparator<Map.Entry<T, Long>> few = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .sorted(
                        switch (facet.order()) {
                            case COUNT_DESC -> few.reversed().thenComparing(up);
                            case COUNT_ASC -> few.thenComparing(up);
                            case VALUE_ASC -> up;
                            case VALUE_DESC -> up.reversed();
                        })
                .limit(facet.size())
                .toList();
    }

    /** @param values the least counts upwards, the greatest downwards */
    static <T extends Comparable<T>> List<Document> sorted(
            List<Document> newestFirst,
            Function<Document, List<T>> values,
            Sort.Direction direction) {
        Comparator<T> order =
                direction == Sort.Direction.ASC
                        ? Comparator.naturalOrder()
                        : Comparator.reverseOrder();
        Comparator<Optional<T>> missingLast = Comparator.comparing(Optional::isEmpty);
        Comparator<Optional<T>> whole =
                missingLast.thenComparing(
                        Optional::orElseThrow, (one, other) -> order.compare(one, other));
        Function<Document, Optional<T>> key =
                document -> values.apply(document).stream().min(order);
        var sorted = new ArrayList<>(newestFirst);
        sorted.sort(
                (one, other) -> {
                    Optional<T> left = key.apply(one);
                    Optional<T> right = key.apply(other);
                    return left.isEmpty() && right.isEmpty() ? 0 : whole.compare(left, right);
                });
        return sorted;
    }

    static FieldValue value(Document document, String field) {
        return document.value(new FieldName(field));
    }
}
