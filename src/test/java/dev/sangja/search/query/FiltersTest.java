package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.request.Filter;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each filter with the documents that pass it. */
class FiltersTest {
    private static final GeoPoint CITY_HALL = new GeoPoint(37.5663, 126.9779);
    private static final Library PLACES =
            new Library("places")
                    .put(
                            document(
                                    "a",
                                    "kind",
                                    "Cafe",
                                    "price",
                                    5,
                                    "seen",
                                    "2024-01-01",
                                    "at",
                                    "37.5663,126.9779"),
                            document(
                                    "b",
                                    "kind",
                                    "cafe",
                                    "price",
                                    "5.0",
                                    "seen",
                                    "2024-01-01T09:00:00+09:00",
                                    "at",
                                    "POINT(126.99 37.5663)"),
                            document(
                                    "c",
                                    "kind",
                                    List.of("Bar", "Cafe"),
                                    "price",
                                    List.of(-3.5, 20),
                                    "seen",
                                    List.of("2023-12-31T23:59:59.999Z", "soon")),
                            document(
                                    "d",
                                    "kind",
                                    "Bar & Grill",
                                    "price",
                                    "-0",
                                    "at",
                                    List.of("37.5663,126.9779", "35.1,129.0")),
                            document("e", "price", "cheap", "kind", List.of()),
                            document(
                                    "f",
                                    "price",
                                    0.1,
                                    "at",
                                    "35.1,129.0",
                                    "kind",
                                    "가".repeat(3000)));

    @AfterAll
    static void closes() throws Exception {
        PLACES.close();
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                row("abcdef", Filter.EVERYTHING),
                row("abcdef", all()),
                row("abcdef", any()),
                row("abcdef", none()),
                row("abcdef", all(any(), none())),
                row("abcdef", all(any(), all())),
                row("ac", texts("kind", "Cafe")),
                row("abc", texts("kind", "Cafe", "cafe")),
                row("", texts("kind", "CAFE")),
                row("", texts("kind", "Bar &")),
                row("d", texts("kind", "Bar & Grill")),
                row("", texts("kind")),
                row("", texts("nowhere", "x")),
                row("a", texts("price", "5")),
                row("", texts("kind", "가".repeat(3000))),
                row("bd", texts("id", "b", "d", "z")),
                row("ab", numbers("price", 5)),
                row("cd", numbers("price", -3.5, 0)),
                row("d", numbers("price", -0.0)),
                row("f", numbers("price", 0.1)),
                row("", numbers("price", 0.10000000000000002)),
                row("", numbers("price")),
                row("c", numberRange("price", 5.000001, null)),
                row("abc", numberRange("price", 5.0, null)),
                row("cdf", numberRange("price", null, 5.0)),
                row("c", numberRange("price", null, 0.0)),
                row("c", numberRange("price", null, -0.0)),
                row("df", numberRange("price", 0.0, 5.0)),
                row("df", numberRange("price", -0.0, 5.0)),
                row("", numberRange("price", 5.0, 5.0)),
                row("", numberRange("price", 6.0, 5.0)),
                row("abcdf", numberRange("price", -Double.MAX_VALUE, Double.MAX_VALUE)),
                row("ab", dates("seen", "2024-01-01T00:00:00Z")),
                row("abc", dates("seen", "2024-01-01T00:00:00Z", "2023-12-31T23:59:59.999Z")),
                row("c", dateRange("seen", null, "2024-01-01T00:00:00Z")),
                row("ab", dateRange("seen", "2024-01-01T00:00:00Z", null)),
                row("", dateRange("seen", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z")),
                row("ad", distance(0, 500.0)),
                row("abd", distance(0, 1100.0)),
                row("ad", distance(0, 0.1)),
                row("b", distance(500, 2000.0)),
                row("bdf", distance(500, null)),
                row("df", distance(100_000, null)),
                row("abdf", distance(0, null)),
                row("abdf", distance(0, 30_000_000.0)),
                row("c", all(texts("kind", "Cafe"), texts("kind", "Bar"))),
                row("acd", any(texts("kind", "Cafe"), numbers("price", 0))),
                row("bdef", none(texts("kind", "Cafe"))),
                row("def", none(texts("kind", "Cafe"), texts("kind", "cafe"))),
                row("", none(all())),
                row(
                        "b",
                        all(
                                any(texts("kind", "cafe"), texts("kind", "Bar")),
                                none(numbers("price", 20)))),
                row("abcdef", any(all(), texts("kind", "Cafe"))),
                row(
                        "abcdef",
                        new Filter.Engines(
                                List.of(new dev.sangja.search.engine.EngineName("places")))),
                row(
                        "",
                        new Filter.Engines(
                                List.of(new dev.sangja.search.engine.EngineName("others")))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void lets_pass(String expected, Filter filter) {
        assertThat(String.join("", PLACES.idsBy(filter))).isEqualTo(expected);
    }

    @Test
    void lets_pass_one_of_a_thousand_values() {
        var many = IntStream.range(0, 1023).mapToObj(Integer::toString).toList();
        var values = Stream.concat(many.stream(), Stream.of("Cafe")).toList();
        assertThat(PLACES.idsBy(new Filter.Texts(field("kind"), values))).containsExactly("a", "c");
    }

    @Test
    void goes_five_deep() {
        Filter deep = texts("kind", "Cafe");
        for (int i = 0; i < 5; i++) {
            deep = none(deep);
        }
        assertThat(PLACES.idsBy(deep)).containsExactly("b", "d", "e", "f");
    }

    private static Arguments row(String expected, Filter filter) {
        return Arguments.of(expected, filter);
    }

    private static Filter all(Filter... members) {
        return new Filter.All(List.of(members));
    }

    private static Filter any(Filter... members) {
        return new Filter.Any(List.of(members));
    }

    private static Filter none(Filter... members) {
        return new Filter.None(List.of(members));
    }

    private static Filter texts(String name, String... values) {
        return new Filter.Texts(name.equals("id") ? FieldName.ID : field(name), List.of(values));
    }

    private static Filter numbers(String name, double... values) {
        return new Filter.Numbers(field(name), java.util.Arrays.stream(values).boxed().toList());
    }

    private static Filter dates(String name, String... values) {
        return new Filter.Dates(field(name), Stream.of(values).map(Instant::parse).toList());
    }

    private static Filter numberRange(String name, @Nullable Double from, @Nullable Double to) {
        return new Filter.NumberRange(field(name), optional(from), optional(to));
    }

    private static Filter dateRange(String name, @Nullable String from, @Nullable String to) {
        return new Filter.DateRange(
                field(name),
                Optional.ofNullable(from).map(Instant::parse),
                Optional.ofNullable(to).map(Instant::parse));
    }

    private static Filter distance(double from, @Nullable Double to) {
        return new Filter.Distance(field("at"), CITY_HALL, from, optional(to));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
