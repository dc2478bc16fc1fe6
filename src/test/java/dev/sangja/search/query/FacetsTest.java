package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.query.Library.Ask;
import dev.sangja.search.request.DistanceUnit;
import dev.sangja.search.request.Facet;
import dev.sangja.search.request.Facet.DateRange;
import dev.sangja.search.request.Facet.NumberRange;
import dev.sangja.search.request.Facet.Order;
import dev.sangja.search.request.Filter;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each facet with its rows: value or range, and count. */
class FacetsTest {
    private static final Library GAMES = games();

    /** Three segments. */
    private static Library games() {
        var games =
                new Library("games")
                        .type("score", FieldType.NUMBER)
                        .type("born", FieldType.DATE)
                        .type("at", FieldType.GEOLOCATION);
        games.put(
                document(
                        "a",
                        "kind",
                        List.of("action", "sport", "action"),
                        "score",
                        List.of(1, 1.0, 7),
                        "born",
                        "2001-02-03",
                        "at",
                        "37.5,127.0"),
                document(
                        "b",
                        "kind",
                        "sport",
                        "score",
                        7,
                        "born",
                        List.of("2001-02-03T00:00:00Z", "1999-12-31"),
                        "at",
                        "37.51,127.0"));
        games.index.cut();
        games.put(
                document(
                        "c",
                        "kind",
                        "Sport",
                        "score",
                        -0.5,
                        "at",
                        List.of("35.1,129.0", "37.5,127.0")),
                document("d", "kind", "action", "score", "no number"));
        games.index.cut();
        return games.put(document("e", "score", 10, "born", "2020-01-01", "at", "nowhere"));
    }

    @AfterAll
    static void closes() throws Exception {
        GAMES.close();
    }

    static Stream<Arguments> facets() {
        var seoul = new GeoPoint(37.5, 127.0);
        return Stream.of(
                row("kind", values(10, Order.COUNT_DESC), "action=2 sport=2 Sport=1"),
                row("kind", values(10, Order.COUNT_ASC), "Sport=1 action=2 sport=2"),
                row("kind", values(10, Order.VALUE_ASC), "Sport=1 action=2 sport=2"),
                row("kind", values(10, Order.VALUE_DESC), "sport=2 action=2 Sport=1"),
                row("kind", values(1, Order.COUNT_DESC), "action=2"),
                row("kind", values(2, Order.VALUE_DESC), "sport=2 action=2"),
                row("nothing", values(10, Order.COUNT_DESC), ""),
                row("score", values(10, Order.COUNT_DESC), "7.0=2 -0.5=1 1.0=1 10.0=1"),
                row("score", values(10, Order.VALUE_ASC), "-0.5=1 1.0=1 7.0=2 10.0=1"),
                row("score", values(2, Order.VALUE_DESC), "10.0=1 7.0=2"),
                row(
                        "born",
                        values(10, Order.COUNT_DESC),
                        "2001-02-03T00:00:00Z=2 1999-12-31T00:00:00Z=1 2020-01-01T00:00:00Z=1"),
                row(
                        "at",
                        values(10, Order.COUNT_DESC),
                        "37.5,127.0=2 35.1,129.0=1 37.51,127.0=1 nowhere=1"),
                row(
                        "score",
                        new Facet.NumberRanges(
                                Optional.empty(),
                                List.of(
                                        range(null, 1.0),
                                        range(1.0, 7.0),
                                        range(1.0, 10.0),
                                        range(7.0, null),
                                        range(-0.5, 0.0))),
                        "..1.0=1 1.0..7.0=1 1.0..10.0=2 7.0..=3 -0.5..0.0=1"),
                row(
                        "born",
                        new Facet.DateRanges(
                                Optional.empty(),
                                List.of(
                                        dates(null, "2001-02-03T00:00:00Z"),
                                        dates("2001-02-03T00:00:00Z", null),
                                        dates("1999-01-01T00:00:00Z", "2019-01-01T00:00:00Z"))),
                        "..2001-02-03T00:00:00Z=1 2001-02-03T00:00:00Z..=3 1999-01-01T00:00:00Z..2019-01-01T00:00:00Z=2"),
                row(
                        "at",
                        new Facet.DistanceRanges(
                                Optional.empty(),
                                seoul,
                                DistanceUnit.KM,
                                List.of(
                                        range(0.0, 1.0),
                                        range(1.0, 100.0),
                                        range(100.0, null),
                                        range(null, 2.0))),
                        "0.0..1.0=2 1.0..100.0=1 100.0..=1 ..2.0=3"));
    }

    @ParameterizedTest
    @MethodSource("facets")
    void counts(String field, Facet facet, String expected) {
        var result = GAMES.search(Ask.ALL.facet(field, facet));
        assertThat(rows(Library.facet(result, field))).isEqualTo(expected);
        assertThat(result.hits()).hasSize(5);
        assertThat(result.total()).isEqualTo(5);
        var alone = GAMES.search(Ask.ALL.facet(field, facet).page(1, 0));
        assertThat(alone.facets()).isEqualTo(result.facets());
        assertThat(alone.total()).isEqualTo(5);
        assertThat(alone.hits()).isEmpty();
    }

    @Test
    void counts_what_passes_the_filter_and_has_the_words() {
        var sport = new Filter.Texts(field("kind"), List.of("sport"));
        var both = Ask.ALL.facet("kind", values(10, Order.COUNT_DESC));
        assertThat(rows(Library.facet(GAMES.search(both.filter(sport)), "kind")))
                .isEqualTo("sport=2 action=1");
        assertThat(rows(Library.facet(GAMES.search(both.query("Sport")), "kind")))
                .isEqualTo("sport=2 Sport=1 action=1");
    }

    @Test
    void has_several_facets_of_one_field_in_the_order_of_names() {
        var named = new Facet.Values(Optional.of("top"), 1, Order.COUNT_DESC);
        var ranges =
                new Facet.NumberRanges(
                        Optional.of("all"),
                        List.of(
                                new NumberRange(
                                        Optional.of("low"),
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(1))));
        var result =
                GAMES.search(
                        Ask.ALL.facets(
                                Map.of(
                                        field("score"), List.of(named, ranges),
                                        field("kind"), List.of(named))));
        assertThat(result.facets().keySet()).containsExactly(field("kind"), field("score"));
        assertThat(result.facets().get(field("score")))
                .containsExactly(
                        new FacetResult(
                                Optional.of("top"), false, List.of(new FacetCount.OfNumber(7, 2))),
                        new FacetResult(
                                Optional.of("all"),
                                true,
                                List.of(
                                        new FacetCount.OfNumberRange(
                                                Optional.of("low"),
                                                Optional.empty(),
                                                Optional.of(1.0),
                                                1))));
    }

    private static String rows(FacetResult result) {
        return String.join(" ", result.counts().stream().map(FacetsTest::row).toList());
    }

    private static String row(FacetCount count) {
        return switch (count) {
            case FacetCount.OfText(String value, long times) -> value + "=" + times;
            case FacetCount.OfNumber(double value, long times) -> value + "=" + times;
            case FacetCount.OfDate(long value, long times) ->
                    Instant.ofEpochMilli(value) + "=" + times;
            case FacetCount.OfNumberRange(_, var from, var to, long times) ->
                    end(from) + ".." + end(to) + "=" + times;
            case FacetCount.OfDateRange(_, var from, var to, long times) ->
                    end(from.map(Instant::ofEpochMilli))
                            + ".."
                            + end(to.map(Instant::ofEpochMilli))
                            + "="
                            + times;
        };
    }

    private static String end(Optional<?> end) {
        return end.map(Object::toString).orElse("");
    }

    private static Arguments row(String field, Facet facet, String expected) {
        return Arguments.of(field, facet, expected);
    }

    private static Facet.Values values(int size, Order order) {
        return new Facet.Values(Optional.empty(), size, order);
    }

    private static NumberRange range(@Nullable Double from, @Nullable Double to) {
        return new NumberRange(
                Optional.empty(),
                from == null ? OptionalDouble.empty() : OptionalDouble.of(from),
                to == null ? OptionalDouble.empty() : OptionalDouble.of(to));
    }

    private static DateRange dates(@Nullable String from, @Nullable String to) {
        return new DateRange(
                Optional.empty(),
                Optional.ofNullable(from).map(Instant::parse),
                Optional.ofNullable(to).map(Instant::parse));
    }
}
