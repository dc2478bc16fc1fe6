package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.query.Library.Ask;
import dev.sangja.search.request.Sort;
import dev.sangja.search.request.Sort.Direction;
import dev.sangja.search.request.Sort.Mode;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each order with the documents in it. What is alike comes newest first: e, d, c, b, a. */
class SortsTest {
    private static final GeoPoint SEOUL = new GeoPoint(37.5, 127.0);
    private static final Library SHOPS = shops();

    private static Library shops() {
        var shops =
                new Library("shops")
                        .type("price", FieldType.NUMBER)
                        .type("born", FieldType.DATE)
                        .type("at", FieldType.GEOLOCATION);
        shops.put(
                document("a", "name", "Zoo", "price", 3, "born", "2001-01-01", "at", "37.6,127.0"),
                document(
                        "b",
                        "name",
                        "apple",
                        "price",
                        List.of(-1, 9),
                        "born",
                        List.of("1999-01-01", "2010-01-01"),
                        "at",
                        List.of("37.5,127.0", "35.1,129.0")));
        shops.index.cut();
        return shops.put(
                document("c", "name", List.of("Bear", "zebra"), "price", "free"),
                document(
                        "d",
                        "price",
                        -1e300,
                        "born",
                        "2001-01-01T00:00:00Z",
                        "at",
                        List.of("37.7,127.0", "37.8,127.0", "38.5,127.0")),
                document("e", "name", "Zoo", "price", "1e300", "born", "0001-01-01"));
    }

    @AfterAll
    static void closes() throws Exception {
        SHOPS.close();
    }

    static Stream<Arguments> sorts() {
        return Stream.of(
                row("edcba", new Sort.ByScore(Direction.DESC)),
                row("edcba", new Sort.ByScore(Direction.ASC)),
                row("ceabd", by("name", Direction.ASC)),
                row("cbead", by("name", Direction.DESC)),
                row("dbaec", by("price", Direction.ASC)),
                row("ebadc", by("price", Direction.DESC)),
                row("ebdac", by("born", Direction.ASC)),
                row("bdaec", by("born", Direction.DESC)),
                row("badec", near(Direction.ASC, Mode.MIN)),
                row("dabec", near(Direction.DESC, Mode.MIN)),
                row("adbec", near(Direction.ASC, Mode.MAX)),
                row("bdaec", near(Direction.DESC, Mode.MAX)),
                row("adbec", near(Direction.ASC, Mode.AVG)),
                row("adbec", near(Direction.ASC, Mode.MEDIAN)),
                row("bdaec", near(Direction.DESC, Mode.MEDIAN)),
                row("edcba", by("nothing", Direction.ASC)),
                row("abcde", by("id", Direction.ASC)),
                row("caebd", by("name", Direction.ASC), by("price", Direction.ASC)));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void orders(String expected, List<Sort> sorts) {
        Ask all = Ask.ALL.sort(sorts.toArray(Sort[]::new));
        assertThat(String.join("", SHOPS.idsIn(all))).isEqualTo(expected);
    }

    @Test
    void the_type_at_hand_decides_and_nothing_is_indexed_again() {
        try (var prices = new Library("prices")) {
            prices.put(
                    document("a", "price", 10),
                    document("b", "price", 9),
                    document("c", "price", "1e1x"));
            var up = Ask.ALL.sort(by("price", Direction.ASC));
            assertThat(prices.idsIn(up)).containsExactly("a", "c", "b");
            assertThat(prices.type("price", FieldType.NUMBER).idsIn(up))
                    .containsExactly("b", "a", "c");
            assertThat(prices.type("price", FieldType.TEXT).idsIn(up))
                    .containsExactly("a", "c", "b");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pages_follow_each_other_in_any_order() {
        for (Sort sort :
                List.of(
                        by("name", Direction.ASC),
                        near(Direction.DESC, Mode.AVG),
                        new Sort.ByScore(Direction.DESC))) {
            var whole = SHOPS.idsIn(Ask.ALL.sort(sort));
            var paged =
                    Stream.of(1, 2, 3, 4)
                            .flatMap(page -> SHOPS.idsIn(Ask.ALL.sort(sort).page(page, 2)).stream())
                            .toList();
            assertThat(paged).isEqualTo(whole);
        }
    }

    @Test
    void has_scores_in_any_order() {
        assertThat(SHOPS.search(Ask.ALL.sort(by("name", Direction.ASC))).hits())
                .allMatch(hit -> hit.score() == 1);
        assertThat(SHOPS.search(Ask.ALL.query("zoo").sort(by("name", Direction.ASC))).hits())
                .hasSize(2)
                .allMatch(hit -> hit.score() > 0);
    }

    private static Arguments row(String expected, Sort... sorts) {
        return Arguments.of(expected, List.of(sorts));
    }

    private static Sort by(String name, Direction direction) {
        return new Sort.ByField(field(name), direction);
    }

    private static Sort near(Direction direction, Mode mode) {
        return new Sort.ByDistance(field("at"), SEOUL, direction, mode);
    }
}
