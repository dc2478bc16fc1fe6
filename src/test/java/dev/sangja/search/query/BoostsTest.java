package dev.sangja.search.query;

import static dev.sangja.search.query.Library.document;
import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sangja.search.query.Library.Ask;
import dev.sangja.search.request.Boost;
import dev.sangja.search.request.Boost.Decay;
import dev.sangja.search.request.Boost.Function;
import dev.sangja.search.request.Boost.Operation;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each boost with the scores of the documents a to d; without it each has 1. */
class BoostsTest {
    private static final GeoPoint SEOUL = new GeoPoint(37.5, 127.0);
    private static final Library GAMES = games();

    private static Library games() {
        var games =
                new Library("games")
                        .type("sales", FieldType.NUMBER)
                        .type("born", FieldType.DATE)
                        .type("at", FieldType.GEOLOCATION);
        return games.put(
                document(
                        "a",
                        "title",
                        "racing",
                        "sales",
                        3,
                        "born",
                        "2026-05-01",
                        "at",
                        "37.5,127.0"),
                document(
                        "b",
                        "title",
                        "racing",
                        "sales",
                        List.of(-8, 20),
                        "born",
                        "2026-04-01",
                        "at",
                        List.of("37.5,127.11336", "0,0")),
                document(
                        "c",
                        "title",
                        List.of("racing", "kart"),
                        "sales",
                        -5,
                        "born",
                        "2025-05-01",
                        "at",
                        "35.1,129.0"),
                document("d", "title", "racing", "sales", "unknown"));
    }

    @AfterAll
    static void closes() throws Exception {
        GAMES.close();
    }

    static Stream<Arguments> boosts() {
        return Stream.of(
                row("title", value(Operation.ADD, 3, "kart"), 1, 1, 4, 1),
                row("title", value(Operation.ADD, 3, "Kart"), 1, 1, 1, 1),
                row("title", value(Operation.ADD, 3, "kart", "racing"), 4, 4, 4, 4),
                row("title", value(Operation.MULTIPLY, 3, "kart"), 1, 1, 3, 1),
                row("title", value(Operation.MULTIPLY, 0.5, "kart"), 1, 1, 1, 1),
                row("title", value(Operation.ADD, 0, "kart"), 1, 1, 1, 1),
                row("sales", value(Operation.ADD, 2, 3, "20.0"), 3, 3, 1, 1),
                row("born", value(Operation.ADD, 2, "2026-05-01T09:00:00+09:00"), 3, 1, 1, 1),
                row("sales", functional(Function.LINEAR, Operation.ADD, 2), 7, 41, 1, 1),
                row("sales", functional(Function.LINEAR, Operation.MULTIPLY, 2), 6, 40, 1, 1),
                row("sales", functional(Function.LINEAR, Operation.MULTIPLY, 0.1), 1, 2, 1, 1),
                row(
                        "sales",
                        functional(Function.LOGARITHMIC, Operation.ADD, 1),
                        1 + Math.log(4),
                        1 + Math.log(21),
                        1,
                        1),
                row(
                        "sales",
                        functional(Function.EXPONENTIAL, Operation.ADD, 1),
                        1 + Math.exp(3),
                        1 + Math.exp(20),
                        1 + Math.exp(-5),
                        1),
                row("sales", new Boost.NumberProximity(Decay.LINEAR, 2, 1), 1.5, 1, 1, 1),
                row(
                        "sales",
                        new Boost.NumberProximity(Decay.EXPONENTIAL, 0, 1),
                        1.125,
                        1 + Math.pow(2, -8),
                        1 + Math.pow(2, -5),
                        1),
                row(
                        "sales",
                        new Boost.NumberProximity(Decay.GAUSSIAN, 40, 2),
                        1 + 2 * Math.pow(2, -37.0 * 37 / 16),
                        1 + 2 * Math.pow(2, -25),
                        1 + 2 * Math.pow(2, -45.0 * 45 / 16),
                        1),
                row("at", new Boost.GeoProximity(Decay.LINEAR, SEOUL, 4), 5, 3, 1, 1),
                row("at", new Boost.GeoProximity(Decay.GAUSSIAN, SEOUL, 4), 5, 3, 1, 1),
                row("born", new Boost.Recency(Decay.LINEAR, Optional.empty(), 1), 2, 1.5, 1, 1),
                row(
                        "born",
                        new Boost.Recency(
                                Decay.EXPONENTIAL,
                                Optional.of(Instant.parse("2026-04-01T00:00:00Z")),
                                1),
                        1.5,
                        2,
                        1 + Math.pow(2, -335 / 30.0),
                        1));
    }

    @ParameterizedTest
    @MethodSource("boosts")
    void scores(String field, Boost boost, List<Double> expected) {
        var scores =
                GAMES.search(Ask.ALL.boost(field, boost)).hits().stream()
                        .collect(Collectors.toMap(hit -> hit.document().id().value(), Hit::score));
        for (int i = 0; i < 4; i++) {
            double score = java.util.Objects.requireNonNull(scores.get("abcd".substring(i, i + 1)));
            assertThat(score).isCloseTo(expected.get(i), within(1e-3 * expected.get(i)));
        }
    }

    @Test
    void reorders_what_the_words_rank() {
        try (var games = new Library("reordered").type("sales", FieldType.NUMBER)) {
            games.put(
                    document("small", "title", "tennis tennis", "sales", 0.1),
                    document(
                            "large",
                            "title",
                            "a game of tennis for the whole family",
                            "sales",
                            82.5));
            assertThat(games.idsIn(Ask.ALL.query("tennis"))).containsExactly("small", "large");
            assertThat(
                            games.idsIn(
                                    Ask.ALL
                                            .query("tennis")
                                            .boost(
                                                    "sales",
                                                    functional(
                                                            Function.LOGARITHMIC,
                                                            Operation.ADD,
                                                            1))))
                    .containsExactly("large", "small");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void no_boost_sees_what_another_added() {
        Boost add = functional(Function.LINEAR, Operation.ADD, 2);
        Boost multiply = functional(Function.LINEAR, Operation.MULTIPLY, 2);
        var one = GAMES.search(Ask.ALL.boost("sales", add, multiply));
        var other = GAMES.search(Ask.ALL.boost("sales", multiply, add));
        assertThat(one.hits()).isEqualTo(other.hits());
        assertThat(one.hits().getFirst().score()).isEqualTo(1 + 40 + 39);
    }

    @Test
    void no_score_is_infinite_or_no_number() {
        try (var huge = new Library("huge").type("size", FieldType.NUMBER)) {
            huge.put(
                    document("a", "size", "1.7976931348623157e308"),
                    document("b", "size", "-1.7976931348623157e308"),
                    document("c", "size", 1e30),
                    document("d", "size", "NaN"),
                    document("e", "size", "Infinity"));
            for (Function function : Function.values()) {
                for (Operation operation : Operation.values()) {
                    var scores =
                            huge.search(
                                    Ask.ALL
                                            .query("")
                                            .boost(
                                                    "size",
                                                    functional(function, operation, 10),
                                                    functional(function, operation, 0)));
                    assertThat(scores.hits())
                            .hasSize(5)
                            .allMatch(hit -> Float.isFinite(hit.score()) && hit.score() >= 1);
                }
            }
            for (Decay decay : Decay.values()) {
                for (double center :
                        new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 0, Double.MIN_VALUE}) {
                    var scores =
                            huge.search(
                                    Ask.ALL.boost(
                                            "size", new Boost.NumberProximity(decay, center, 10)));
                    assertThat(scores.hits())
                            .hasSize(5)
                            .allMatch(hit -> Float.isFinite(hit.score()) && hit.score() >= 1);
                }
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments row(String field, Boost boost, double... expected) {
        return Arguments.of(field, boost, Arrays.stream(expected).boxed().toList());
    }

    private static Boost value(Operation operation, double factor, Object... values) {
        return new Boost.Value(
                Arrays.stream(values).map(Library::scalar).toList(), operation, factor);
    }

    private static Boost functional(Function function, Operation operation, double factor) {
        return new Boost.Functional(function, operation, factor);
    }
}
