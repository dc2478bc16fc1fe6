package dev.sangja.search.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people search and choose is counted. */
@QuarkusTest
class AnalyticsTest {
    @Inject Analytics analytics;
    @Inject Overview overview;
    @Inject EventTable table;
    @Inject Engines engines;

    private String engine = "";
    private EngineId id = new EngineId(0);

    @BeforeEach
    void people_have_searched_and_chosen() {
        engine = "a-" + UUID.randomUUID();
        admin().body("{\"name\": \"" + engine + "\"}")
                .post("/api/as/v1/engines")
                .then()
                .statusCode(200);
        id = engines.named(engine).id();
        analytics.recordSearch(id, "  Mango ", List.of("web"), 3, shown("m1", "m2"), "r1");
        analytics.recordSearch(id, "mango", List.of("app"), 3, shown("m2", "m1"), "r2");
        analytics.recordSearch(id, "durian", List.of("web"), 0, shown(), "r3");
        click(
                "{\"query\": \"MANGO\", \"document_id\": \"m1\", \"request_id\": \"r1\", \"tags\": [\"web\"]}");
        click("{\"query\": \"mango\", \"document_id\": \"gone\"}");
        analytics.flush();
    }

    private static FirstPlaces shown(String... ids) {
        return new FirstPlaces(List.of(ids));
    }

    private static RequestSpecification admin() {
        return given().auth()
                .preemptive()
                .basic("admin", TestDatabase.ADMIN_PASSWORD)
                .contentType(ContentType.JSON);
    }

    private void click(String body) {
        String answer =
                admin().body(body)
                        .post("/api/as/v1/engines/" + engine + "/click.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(answer).isEmpty();
    }

    private JsonPath ask(String what, String body) {
        return admin().body(body)
                .post("/api/as/v1/engines/" + engine + "/analytics/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void queries_come_with_how_often_they_were_searched_and_their_results_chosen() {
        JsonPath found = ask("queries", "{}");
        assertThat(found.<Map<String, Object>>getList("results"))
                .containsExactly(
                        Map.of("term", "mango", "clicks", 2, "queries", 2),
                        Map.of("term", "durian", "clicks", 0, "queries", 1));
        assertThat(found.getMap("meta.page")).isEqualTo(Map.of("current", 1, "size", 10));
        assertThat(
                        ask("queries", "{\"page\": {\"size\": 1, \"current\": 2}}")
                                .getList("results.term"))
                .isEqualTo(List.of("durian"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"results": false} | durian
                    {"results": true} | mango
                    {"clicks": false} | durian
                    {"clicks": true} | mango
                    {"tag": "app"} | mango
                    {"tag": ["app", "web"]} | mango durian
                    {"tag": ["none", "app"]} | mango
                    {"all": [{"tag": "web"}, {"results": false}]} | durian
                    {"date": {"from": "2020-01-01", "to": "2020-01-02"}} | ``
                    """)
    void queries_are_filtered(String filters, String terms) {
        List<String> found =
                ask("queries", "{\"filters\": " + filters + "}").getList("results.term");
        assertThat(String.join(" ", found)).isEqualTo(terms);
    }

    @Test
    void searches_over_http_are_counted_unless_they_say_no() {
        for (String more : List.of("", ", \"record_analytics\": false")) {
            admin().body("{\"query\": \"Rambutan\"" + more + "}")
                    .post("/api/as/v1/engines/" + engine + "/search")
                    .then()
                    .statusCode(200);
        }
        analytics.flush();
        List<Map<String, Object>> found = ask("queries", "{}").getList("results");
        assertThat(found).contains(Map.of("term", "rambutan", "clicks", 0, "queries", 1));
    }

    @Test
    void documents_come_with_how_often_they_were_chosen() {
        assertThat(ask("clicks", "{}").getList("results.document_id"))
                .isEqualTo(List.of("gone", "m1"));
        assertThat(
                        ask("clicks", "{\"query\": \"Mango\", \"filters\": {\"tag\": \"web\"}}")
                                .<Map<String, Object>>getList("results"))
                .containsExactly(Map.of("document_id", "m1", "clicks", 1));
        assertThat(ask("clicks", "{\"query\": \"durian\"}").getList("results")).isEmpty();
    }

    @Test
    void each_day_and_hour_has_its_counts_also_where_nothing_happened() {
        List<Map<String, Object>> days = ask("counts", "{}").getList("results");
        assertThat(days).hasSize(8);
        assertThat(days.getLast()).containsEntry("queries", 3).containsEntry("clicks", 2);
        assertThat(days.getFirst()).containsEntry("queries", 0).containsEntry("clicks", 0);
        assertThat(String.valueOf(days.getFirst().get("from"))).endsWith("T00:00:00+00:00");
        List<Map<String, Object>> hours =
                ask("counts", "{\"interval\": \"hour\", \"filters\": {\"query\": \"durian\"}}")
                        .getList("results");
        assertThat(hours).hasSize(7 * 24 + 1);
        assertThat(hours.stream().map(row -> String.valueOf(row.get("queries"))))
                .containsOnlyOnce("1")
                .containsOnly("0", "1");
        List<Map<String, Object>> chosen =
                ask("counts", "{\"filters\": {\"document_id\": \"m1\"}}").getList("results");
        assertThat(chosen.getLast()).containsEntry("queries", 1).containsEntry("clicks", 1);
    }

    /** Clicks name their search, or only its words. Place 11 is behind the tenth; 0: it is counted at no place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    the first search had it first        | mango  | m1      | r1      | 1
                    the second had it second             | mango  | m1      | r2      | 2
                    the last that showed it              | MANGO  | m1      | ``      | 2
                    a search of other words              | mango  | m1      | r3      | 2
                    it was not shown then                | mango  | m3      | r1      | 11
                    nobody knows where it was shown      | mango  | m3      | ``      | 11
                    a page behind the first              | mango  | p20     | r4      | 11
                    the last but one showed it           | mango  | m2      | ``      | 1
                    the middle of a page of two          | lychee | l4      | r5      | 4
                    nobody searched that                 | papaya | m1      | r1      | 0
                    """)
    void a_click_has_the_place_that_its_search_showed(
            String why, String query, String document, String request, int place) {
        analytics.recordSearch(id, "mango", List.of(), 30, shown(), "r4");
        analytics.recordSearch(id, "lychee", List.of(), 6, shown("", "", "l3", "l4"), "r5");
        analytics.flush();
        List<Long> before = clicksByPlace();
        click(
                """
                {"query": "%s", "document_id": "%s"%s}
                """
                        .formatted(
                                query,
                                document,
                                request.isEmpty() ? "" : ", \"request_id\": \"" + request + "\""));
        analytics.flush();
        List<Long> after = clicksByPlace();
        assertThat(after).as(why).hasSize(11);
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i) - before.get(i)).as(why).isEqualTo(i + 1 == place ? 1 : 0);
        }
    }

    private List<Long> clicksByPlace() {
        Instant now = Instant.now();
        return overview.of(id, now.minusSeconds(3600), now.plusSeconds(60), "").clicksByPlace();
    }

    /** Pages of two: the third has the fifth and the sixth result. */
    @Test
    void a_search_over_http_is_remembered_with_what_it_showed() {
        SearchServer.fill(
                engine,
                IntStream.rangeClosed(1, 7)
                        .mapToObj(
                                i ->
                                        "{\"id\":\"f%d\",\"title\":\"fig\",\"rank\":%d}"
                                                .formatted(i, i))
                        .collect(Collectors.joining(",", "[", "]")),
                7);
        admin().body(
                        """
                        {"query": "fig", "sort": {"id": "asc"}, "page": {"size": 2, "current": 3}}
                        """)
                .post("/api/as/v1/engines/" + engine + "/search")
                .then()
                .statusCode(200);
        click("{\"query\": \"fig\", \"document_id\": \"f6\"}");
        analytics.flush();
        assertThat(clicksByPlace().get(5)).isEqualTo(1);
    }

    @Test
    void what_is_old_is_forgotten() {
        table.forget(Instant.now().minusSeconds(3600));
        assertThat(ask("queries", "{}").getList("results")).hasSize(2);
        table.forget(Instant.now().plusSeconds(1));
        assertThat(ask("queries", "{}").getList("results")).isEmpty();
        assertThat(ask("clicks", "{}").getList("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    click | {"document_id": "a"} | Missing required parameter: query
                    click | {"query": "a"} | Missing required parameter: document_id
                    click | {"query": "a", "document_id": {}} | document id must be a string
                    click | {"query": "a", "document_id": "b", "tags": "c"} | Tags must be an array
                    click | {"query": "a", "document_id": "b", "x": 1} | Options contains invalid key: x
                    analytics/queries | {"filters": {"clicks": "yes"}} | Filters clicks must be true or false, got "yes"
                    analytics/queries | {"filters": {"foo": 1}} | Filters contains invalid key: foo
                    analytics/queries | {"filters": {"all": [{"tag": "a"}, {"tag": "b"}]}} | Filters must name 'tag' once
                    analytics/queries | {"filters": {"date": {"from": "2020-02-30"}}} | got "2020-02-30"
                    analytics/queries | {"filters": {"tag": []}} | Filters tag must be a string, or an array of 1 to 16 of them, got []
                    analytics/queries | {"filters": {"tag": ["a", 1]}} | Filters tag must be a string of at most 1024 characters, got 1
                    analytics/counts | {"interval": "week"} | Interval must be 'day' or 'hour', got 'week'
                    analytics/counts | {"interval": "hour", "filters": {"date": {"from": "1970-01-01"}}} | must span at most 10000
                    analytics/clicks | {"filters": {"date": {"from": "2030-01-01", "to": "2020-01-01"}}} | must not be after
                    """)
    void what_is_wrong_is_named(String route, String body, String error) {
        admin().body(body)
                .post("/api/as/v1/engines/" + engine + "/" + route)
                .then()
                .statusCode(400)
                .body("errors[0]", containsString(error));
    }
}
