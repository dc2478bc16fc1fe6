package dev.sangja.search.query;

import static dev.sangja.search.query.Library.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.document.Document;
import dev.sangja.search.query.Library.Ask;
import dev.sangja.search.request.DistanceUnit;
import dev.sangja.search.request.Facet;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Sort;
import dev.sangja.search.request.Sort.Direction;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random documents, filters, facets and orders, compared with {@link Model}. */
class RandomSearchesTest {
    private static final GeoPoint CENTER = new GeoPoint(37.5, 127.0);
    private static final List<String> TEXTS =
            List.of("", "a", "A", "b", "bb", "가나", "한국", "ä", "1", "1.0", "😀", "\uFFFD", "a b");
    private static final List<Object> NUMBERS =
            List.of(
                    0,
                    "-0",
                    -1,
                    1,
                    1.5,
                    "1.50",
                    1e300,
                    -1e300,
                    7,
                    1e-300,
                    "NaN",
                    "Infinity",
                    "x",
                    123456789012345L);
    private static final List<String> DATES =
            List.of(
                    "2020-01-01",
                    "2020-01-01T00:00:00Z",
                    "2020-01-01T00:00:00.001Z",
                    "1969-12-31T23:59:59.999Z",
                    "9999-12-31",
                    "0001-01-01",
                    "2020-13-01",
                    "soon");

    private final Map<String, Document> current = new LinkedHashMap<>();
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agree_with_the_model(long seed) throws IOException {
        random = new Random(seed);
        try (var library = library()) {
            List<Document> newestFirst = new ArrayList<>(current.values()).reversed();
            for (int i = 0; i < 60; i++) {
                Filter filter = filter(3);
                List<Document> found =
                        newestFirst.stream().filter(each -> Model.passes(each, filter)).toList();
                assertThat(library.idsIn(Ask.ALL.filter(filter)))
                        .as("%s", filter)
                        .isEqualTo(ids(found));
                assertThat(library.idsBy(filter))
                        .hasSameSizeAs(found)
                        .hasSameElementsAs(ids(found));
                facets(library, filter, found);
                sorts(library, filter, found);
            }
        }
    }

    private Library library() {
        var library =
                new Library("random")
                        .type("text", FieldType.TEXT)
                        .type("number", FieldType.NUMBER)
                        .type("date", FieldType.DATE)
                        .type("at", FieldType.GEOLOCATION);
        for (int i = 0; i < 600; i++) {
            var document = document("d" + random.nextInt(500));
            current.remove(document.id().value());
            current.put(document.id().value(), document);
            library.put(document);
            if (random.nextInt(100) == 0) {
                library.index.cut();
            }
        }
        return library;
    }

    private Document document(String id) {
        return Library.document(
                id,
                "text",
                several(TEXTS),
                "number",
                several(NUMBERS),
                "date",
                several(DATES),
                "at",
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> (Object) place()).toList());
    }

    private Object several(List<?> values) {
        return random.nextInt(3) == 0
                ? one(values)
                : IntStream.range(0, random.nextInt(4)).mapToObj(_ -> one(values)).toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String place() {
        return "%s,%s"
                .formatted(37.5 + random.nextInt(20) / 50.0, 127.0 + random.nextInt(20) / 50.0);
    }

    private Filter filter(int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            var members =
                    IntStream.range(0, random.nextInt(4)).mapToObj(_ -> filter(depth - 1)).toList();
            return switch (random.nextInt(3)) {
                case 0 -> new Filter.All(members);
                case 1 -> new Filter.Any(members);
                default -> new Filter.None(members);
            };
        }
        return leaf();
    }

    private Filter leaf() {
        return switch (random.nextInt(6)) {
            case 0 ->
                    new Filter.Texts(
                            field("text"),
                            IntStream.range(0, 1 + random.nextInt(3))
                                    .mapToObj(_ -> one(TEXTS))
                                    .toList());
            case 1 ->
                    new Filter.Numbers(
                            field("number"),
                            IntStream.range(0, 1 + random.nextInt(3))
                                    .mapToObj(_ -> number())
                                    .toList());
            case 2 -> new Filter.Dates(field("date"), List.of(date()));
            case 3 -> new Filter.NumberRange(field("number"), end(), OptionalDouble.of(number()));
            case 4 ->
                    new Filter.DateRange(
                            field("date"),
                            Optional.of(date()),
                            random.nextBoolean() ? Optional.of(date()) : Optional.empty());
            default ->
                    new Filter.Distance(
                            field("at"),
                            CENTER,
                            random.nextBoolean() ? 0 : 11_111,
                            random.nextBoolean()
                                    ? OptionalDouble.of(20_003)
                                    : OptionalDouble.empty());
        };
    }

    private OptionalDouble end() {
        return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number());
    }

    private double number() {
        return List.of(0.0, -0.0, -1.0, 1.0, 1.5, 1e300, 7.0, Double.MAX_VALUE, -1e300)
                .get(random.nextInt(9));
    }

    private Instant date() {
        return Instant.parse(
                List.of(
                                "2020-01-01T00:00:00Z",
                                "2020-01-01T00:00:00.001Z",
                                "1970-01-01T00:00:00Z",
                                "9999-12-31T00:00:00Z")
                        .get(random.nextInt(4)));
    }

    private void facets(Library library, Filter filter, List<Document> found) {
        var values =
                new Facet.Values(
                        Optional.empty(),
                        1 + random.nextInt(12),
                        one(List.of(Facet.Order.values())));
        var far =
                new Facet.NumberRange(
                        Optional.empty(), OptionalDouble.of(10), OptionalDouble.of(25));
        var distances =
                new Facet.DistanceRanges(Optional.empty(), CENTER, DistanceUnit.KM, List.of(far));
        var size = random.nextBoolean() ? 0 : 10;
        var result =
                library.search(
                        Ask.ALL
                                .filter(filter)
                                .page(1, size)
                                .facets(
                                        Map.of(
                                                field("text"),
                                                List.of(values),
                                                field("number"),
                                                List.of(values),
                                                field("date"),
                                                List.of(values),
                                                field("at"),
                                                List.of(distances))));
        assertThat(result.total()).isEqualTo(found.size());
        assertThat(Library.facet(result, "text").counts())
                .isEqualTo(
                        Model.counts(
                                        found,
                                        each ->
                                                Model.texts(Model.value(each, "text")).stream()
                                                        .map(Bytes::new)
                                                        .toList(),
                                        values)
                                .stream()
                                .<FacetCount>map(
                                        row ->
                                                new FacetCount.OfText(
                                                        row.getKey().text, row.getValue()))
                                .toList());
        assertThat(Library.facet(result, "number").counts())
                .isEqualTo(
                        Model.counts(
                                        found,
                                        each -> Model.numbers(Model.value(each, "number")),
                                        values)
                                .stream()
                                .<FacetCount>map(
                                        row ->
                                                new FacetCount.OfNumber(
                                                        row.getKey(), row.getValue()))
                                .toList());
        assertThat(Library.facet(result, "date").counts())
                .isEqualTo(
                        Model.counts(found, each -> Model.dates(Model.value(each, "date")), values)
                                .stream()
                                .<FacetCount>map(
                                        row -> new FacetCount.OfDate(row.getKey(), row.getValue()))
                                .toList());
        long near =
                found.stream()
                        .filter(
                                each ->
                                        Model.metres(Model.value(each, "at"), CENTER).stream()
                                                .anyMatch(
                                                        metres ->
                                                                metres >= 10_000
                                                                        && metres < 25_000))
                        .count();
        assertThat(Library.facet(result, "at").counts())
                .extracting(FacetCount::count)
                .containsExactly(near);
    }

    /** Lucene compares texts by their bytes, so characters beyond the first plane come last. */
    private record Bytes(String text) implements Comparable<Bytes> {
        @Override
        public int compareTo(Bytes other) {
            return new org.apache.lucene.util.BytesRef(text)
                    .compareTo(new org.apache.lucene.util.BytesRef(other.text));
        }
    }

    private void sorts(Library library, Filter filter, List<Document> found) {
        Direction direction = one(List.of(Direction.values()));
        Ask ask = Ask.ALL.filter(filter);
        assertThat(library.idsIn(ask.sort(new Sort.ByField(field("text"), direction))))
                .isEqualTo(
                        ids(
                                Model.sorted(
                                        found,
                                        each ->
                                                Model.texts(Model.value(each, "text")).stream()
                                                        .map(Bytes::new)
                                                        .toList(),
                                        direction)));
        assertThat(library.idsIn(ask.sort(new Sort.ByField(field("number"), direction))))
                .isEqualTo(
                        ids(
                                Model.sorted(
                                        found,
                                        each -> Model.numbers(Model.value(each, "number")),
                                        direction)));
        assertThat(library.idsIn(ask.sort(new Sort.ByField(field("date"), direction))))
                .isEqualTo(
                        ids(
                                Model.sorted(
                                        found,
                                        each -> Model.dates(Model.value(each, "date")),
                                        direction)));
        Sort.Mode mode = direction == Direction.ASC ? Sort.Mode.MIN : Sort.Mode.MAX;
        assertThat(
                        library.idsIn(
                                ask.sort(
                                        new Sort.ByDistance(field("at"), CENTER, direction, mode))))
                .isEqualTo(
                        ids(
                                Model.sorted(
                                        found,
                                        each -> Model.metres(Model.value(each, "at"), CENTER),
                                        direction)));
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(each -> each.id().value()).toList();
    }
}
