package dev.sangja.search.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestsTest {
    private static final SearchLimits LIMITS =
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 1, new DurationConverter())
                    .withMapping(SearchLimits.class)
                    .build()
                    .getConfigMapping(SearchLimits.class);
    private static final Schema SCHEMA =
            new Schema(
                    Map.of(
                            new FieldName("title"), FieldType.TEXT,
                            new FieldName("views"), FieldType.NUMBER,
                            new FieldName("made"), FieldType.DATE,
                            new FieldName("place"), FieldType.GEOLOCATION));
    private static final FieldName TITLE = new FieldName("title");
    private static final FieldName VIEWS = new FieldName("views");
    private static final FieldName MADE = new FieldName("made");
    private static final FieldName PLACE = new FieldName("place");

    static SearchRequest read(String json) {
        return SearchRequests.read(json(json), SCHEMA, LIMITS);
    }

    private static JsonNode json(String json) {
        return JsonBody.require(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Filter filter(String json) {
        return SearchRequests.filter(json(json), SCHEMA, LIMITS);
    }

    @Test
    void what_is_not_asked_for_is_left_to_the_engine() {
        assertThat(read("{\"query\":\"cats\"}"))
                .isEqualTo(
                        new SearchRequest(
                                "cats",
                                new Page(1, 10),
                                List.of(),
                                Optional.empty(),
                                Map.of(),
                                Filter.EVERYTHING,
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                true,
                                true));
    }

    @Test
    void a_number_may_be_asked_for() {
        assertThat(read("{\"query\":42}").query()).isEqualTo("42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"all\":[]}",
                "{\"all\":[{\"any\":[]},{\"all\":[]}]}",
                "{\"all\":{}}"
            })
    void empty_groups_are_read(String json) {
        assertThat(filter(json).toString()).doesNotContain("field");
    }

    @Test
    void filters_of_all_kinds_are_read() {
        assertThat(filter("{\"title\":[\"a\",7],\"views\":{\"from\":1,\"to\":\"2.5\"}}"))
                .isEqualTo(
                        new Filter.All(
                                List.of(
                                        new Filter.Texts(TITLE, List.of("a", "7")),
                                        new Filter.NumberRange(
                                                VIEWS,
                                                OptionalDouble.of(1),
                                                OptionalDouble.of(2.5)))));
        assertThat(filter("{\"none\":[{\"made\":\"2020-01-01\"},{\"views\":[3]}]}"))
                .isEqualTo(
                        new Filter.None(
                                List.of(
                                        new Filter.Dates(
                                                MADE,
                                                List.of(Instant.parse("2020-01-01T00:00:00Z"))),
                                        new Filter.Numbers(VIEWS, List.of(3.0)))));
        assertThat(filter("{\"made\":{\"to\":\"2020-01-01T09:00:00+09:00\"}}"))
                .isEqualTo(
                        new Filter.DateRange(
                                MADE,
                                Optional.empty(),
                                Optional.of(Instant.parse("2020-01-01T00:00:00Z"))));
        assertThat(filter("{\"place\":{\"center\":[127.5,37],\"distance\":2,\"unit\":\"km\"}}"))
                .isEqualTo(
                        new Filter.Distance(
                                PLACE, new GeoPoint(37, 127.5), 0, OptionalDouble.of(2000)));
        assertThat(filter("{\"place\":{\"center\":\"37,127.5\",\"from\":1,\"unit\":\"mi\"}}"))
                .isEqualTo(
                        new Filter.Distance(
                                PLACE, new GeoPoint(37, 127.5), 1609.344, OptionalDouble.empty()));
    }

    @Test
    void orders_facets_boosts_and_groups_are_read() {
        SearchRequest request =
                read(
                        """
                        {"query":"","sort":[{"_score":"desc"},{"place":{"center":"37,127","order":"asc","mode":"avg"}}],
                        "facets":{"views":{"type":"range","ranges":[{"from":1,"to":10,"name":"few"}]},"title":[{"type":"value","sort":{"value":"asc"},"size":250}]},
                        "boosts":{"views":{"type":"functional","function":"logarithmic","factor":2,"operation":"multiply"},
                        "title":[{"type":"value","value":"x"}],"made":{"type":"proximity","function":"linear","center":"now"}},
                        "group":{"field":"title","size":3,"collapse":true},"precision":6,
                        "search_fields":{"title":{"weight":3.5}},"result_fields":{"title":{"raw":{"size":20},"snippet":{"fallback":true}}},
                        "page":{"size":0},"analytics":{"tags":["web"]},"record_analytics":false}""");
        assertThat(request.sort())
                .containsExactly(
                        new Sort.ByScore(Sort.Direction.DESC),
                        new Sort.ByDistance(
                                PLACE, new GeoPoint(37, 127), Sort.Direction.ASC, Sort.Mode.AVG));
        assertThat(request.facets().keySet()).containsExactly(TITLE, VIEWS);
        assertThat(request.facets().get(TITLE))
                .isEqualTo(List.of(new Facet.Values(Optional.empty(), 250, Facet.Order.VALUE_ASC)));
        assertThat(request.boosts().orElseThrow())
                .isEqualTo(
                        Map.of(
                                VIEWS,
                                        List.of(
                                                new Boost.Functional(
                                                        Boost.Function.LOGARITHMIC,
                                                        Boost.Operation.MULTIPLY,
                                                        2)),
                                TITLE,
                                        List.of(
                                                new Boost.Value(
                                                        List.of(new Scalar.Text("x")),
                                                        Boost.Operation.ADD,
                                                        1)),
                                MADE,
                                        List.of(
                                                new Boost.Recency(
                                                        Boost.Decay.LINEAR, Optional.empty(), 1))));
        assertThat(request.group()).contains(new Group(TITLE, 3, List.of(), true));
        assertThat(request.precision()).hasValue(6);
        assertThat(request.searchFields()).contains(Map.of(TITLE, 3.5));
        assertThat(request.resultFields())
                .contains(
                        Map.of(
                                TITLE,
                                new ResultField(
                                        Optional.of(new ResultField.Raw(OptionalInt.of(20))),
                                        Optional.of(new ResultField.Snippet(100, true)))));
        assertThat(request.page()).isEqualTo(new Page(1, 0));
        assertThat(request.tags()).containsExactly("web");
        assertThat(request.recordAnalytics()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                       | Missing required parameter: query
                    {"query":"","badField":1}                                | Options contains invalid key: badField
                    {"query":["a"]}                                          | Query must be a string or a number, got ["a"]
                    {"query":"","precision":12}                              | Precision must be an integer between 1 and 11
                    {"query":"","page":{"size":1001}}                        | Page size must be an integer between 0 and 1000, got 1001
                    {"query":"","page":{"current":101}}                      | Page current must be an integer between 1 and 100, got 101
                    {"query":"","page":{"current":1.5}}                      | Page current must be an integer between 1 and 100, got 1.5
                    {"query":"","sort":{"nope":"asc"}}                       | Sort contains invalid field: nope
                    {"query":"","sort":{"title":"up"}}                       | Sort order must be 'asc' or 'desc', got "up"
                    {"query":"","sort":{"place":{"center":"37,127","mode":"mid"}}} | Sort mode must be one of min, max, avg, median, got 'mid'
                    {"query":"","filters":[]}                                | Filters must be an object, got []
                    {"query":"","filters":{"nope":1}}                        | Filters contains invalid field: nope
                    {"query":"","filters":{"title":{"from":1}}}              | Filters on the text field 'title' cannot be a range; make it a number or a date in the schema, or filter by values
                    {"query":"","filters":{"views":{"min":1}}}               | Filters range of 'views' contains invalid key: min
                    {"query":"","filters":{"views":{}}}                      | Filters range of 'views' must have from, to, or both
                    {"query":"","filters":{"views":"many"}}                  | Filters value of 'views' must be a number, got 'many'
                    {"query":"","filters":{"views":{"from":"NaN"}}}          | Filters range of 'views' from must be a number, got 'NaN'
                    {"query":"","filters":{"views":[]}}                      | Filters value of 'views' must not be an empty array
                    {"query":"","filters":{"views":1e400}}                   | Filters value of 'views' must be a number that fits a 64-bit float
                    {"query":"","filters":{"made":"yesterday"}}              | Filters value of 'made' must be a date like 2024-06-01T09:00:00+09:00, got 'yesterday'
                    {"query":"","filters":{"made":"2023-02-30"}}             | Filters value of 'made' must be a date like 2024-06-01T09:00:00+09:00, got '2023-02-30'
                    {"query":"","filters":{"place":"37,127"}}                | Filters on the geolocation field 'place' must have a center and a distance
                    {"query":"","filters":{"place":{"center":"95,127","distance":1,"unit":"km"}}} | Filters range of 'place' center must be a place like "37.57,126.98" (latitude, longitude) or [126.98, 37.57], got "95,127"
                    {"query":"","filters":{"place":{"center":"37,127","distance":1,"unit":"mile"}}} | Filters range of 'place' unit must be one of mm, cm, m, km, in, ft, yd, mi, got 'mile'
                    {"query":"","filters":{"place":{"center":"37,127","distance":-1,"unit":"m"}}} | Filters range of 'place' distance must not be negative, got -1.0
                    {"query":"","filters":{"place":{"center":"37,127","unit":"m"}}} | Filters range of 'place' must have from, to, or both
                    {"query":"","filters":{"all":"x"}}                       | Filters all must be an array of filters, got "x"
                    {"query":"","filters":{"all":[{"any":[{"all":[{"any":[{"all":[{"any":[]}]}]}]}]}]}} | Filters must not be nested deeper than 5 groups
                    {"query":"","facets":{"place":{"type":"value"}}}         | Facet of type value cannot be used on the field 'place' of type geolocation; it needs one of type text, number or date
                    {"query":"","facets":{"title":{"type":"value","size":251}}} | Facet of 'title' size must be an integer between 1 and 250, got 251
                    {"query":"","facets":{"title":{"type":"range","ranges":[{"from":1}]}}} | Facet of 'title' cannot be of type range: the field is text; it needs one of type number, date or geolocation
                    {"query":"","facets":{"views":{"type":"range","ranges":[]}}} | Facet of 'views' ranges must be an array of 1 to 250 ranges, got []
                    {"query":"","facets":{"views":{"type":"range","ranges":[{"name":"x"}]}}} | Facet of 'views' range must have from, to, or both
                    {"query":"","facets":{"views":{"type":"sum"}}}           | Facet of 'views' type must be 'value' or 'range', got 'sum'
                    {"query":"","facets":{"title":{"sort":{"count":"asc","value":"asc"}}}} | Facet of 'title' sort must have either count or value
                    {"query":"","boosts":{"title":{"type":"functional","function":"linear"}}} | Boost of type functional cannot be used on the field 'title' of type text; it needs one of type number
                    {"query":"","boosts":{"views":{"type":"functional","function":"square"}}} | Boost of 'views' function must be one of linear, exponential, logarithmic, got 'square'
                    {"query":"","boosts":{"views":{"type":"functional","function":"linear","factor":10.5}}} | Boost of 'views' factor must be a number between 0 and 10, got 10.5
                    {"query":"","boosts":{"views":{"type":"value","value":"x"}}} | Boost of 'views' value must be a number, got 'x'
                    {"query":"","boosts":{"made":{"type":"proximity","function":"linear","center":"soon"}}} | Boost of 'made' center must be a date like 2024-06-01T09:00:00+09:00, got 'soon'
                    {"query":"","boosts":{"views":{"type":"functional","function":"linear","colour":1}}} | Boost of 'views' contains invalid key: colour
                    {"query":"","search_fields":{"views":{}}}                | Search fields cannot be used on the field 'views' of type number; it needs one of type text
                    {"query":"","search_fields":{"title":{"weight":11}}}     | Search field 'title' weight must be a number between 0 and 10, got 11
                    {"query":"","result_fields":{"title":{}}}                | Result field 'title' must have raw, snippet, or both
                    {"query":"","result_fields":{"title":{"raw":{"size":19}}}} | Result field 'title' raw size must be an integer between 20 and 100000, got 19
                    {"query":"","result_fields":{"title":{"snippet":{"size":1001}}}} | Result field 'title' snippet size must be an integer between 20 and 1000, got 1001
                    {"query":"","result_fields":{"views":{"snippet":{}}}}    | Result field 'views' snippet is for text; the field is of type number
                    {"query":"","group":{"field":"place"}}                   | Group cannot be used on the field 'place' of type geolocation; it needs one of type text, number or date
                    {"query":"","group":{"field":"title","size":11}}         | Group size must be an integer between 1 and 10, got 11
                    {"query":"","analytics":{"tags":[""]}}                   | Tags must be strings of 1 to 64 characters, got ""
                    {"query":"","record_analytics":"no"}                     | Options record_analytics must be true or false, got "no"
                    """)
    void what_is_wrong_is_said_with_its_name_its_value_and_the_mend(String json, String error) {
        assertRefused(json, error);
    }

    @Test
    void limits_are_kept() {
        assertRefused(
                "{\"query\":\"%s\"}".formatted("x".repeat(129)),
                "Query must have at most 128 characters, has 129");
        assertThat(read("{\"query\":\"%s\"}".formatted("😀".repeat(128))).query()).hasSize(256);
        assertRefused(
                "{\"query\":\"\",\"filters\":{\"title\":[%s]}}".formatted(row(1025, "\"a\"")),
                "Filters must not have more than 1024 items in an array, got 1025");
        assertRefused(
                "{\"query\":\"\",\"filters\":{\"any\":[%s]}}".formatted(row(33, "{\"views\":1}")),
                "Filters must not have more than 32 conditions on fields");
        assertRefused(
                "{\"query\":\"\",\"sort\":[%s]}".formatted(row(11, "{\"views\":\"asc\"}")),
                "Sort must not have more than 10 fields, got 11");
        assertRefused(
                "{\"query\":\"\",\"boosts\":{\"title\":[%s]}}"
                        .formatted(row(33, "{\"type\":\"value\",\"value\":\"x\"}")),
                "Boosts must not be more than 32, got 33");
        assertRefused(
                "{\"query\":\"\",\"analytics\":{\"tags\":[%s]}}".formatted(row(17, "\"t\"")),
                "Tags must be an array of at most 16 strings, got "
                        + "[\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\",\"t\"…");
    }

    @Test
    void numbers_stay_as_they_were_written() {
        assertThat(
                        read("{\"query\":\"\",\"boosts\":{\"views\":{\"type\":\"value\",\"value\":0.1}}}")
                                .boosts()
                                .orElseThrow())
                .isEqualTo(
                        Map.of(
                                VIEWS,
                                List.of(
                                        new Boost.Value(
                                                List.of(new Scalar.Numeric(new BigDecimal("0.1"))),
                                                Boost.Operation.ADD,
                                                1))));
    }

    private static String row(int count, String one) {
        return IntStream.range(0, count).mapToObj(_ -> one).collect(Collectors.joining(","));
    }

    private static void assertRefused(String json, String error) {
        assertThatExceptionOfType(ApiError.class)
                .isThrownBy(() -> read(json))
                .satisfies(
                        refused -> {
                            assertThat(refused.errors()).containsExactly(error);
                            assertThat(refused.status()).isEqualTo(400);
                        });
    }
}
