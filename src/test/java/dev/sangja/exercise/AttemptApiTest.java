package dev.sangja.exercise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttemptApiTest {
    private static final String COOKIE = "sangja_learner";
    private static final String PROBLEM = "application/problem+json";
    private static final int LIMIT = 65_536;
    private static final String BIRTHDAY = "print('생일 축하해!')";

    @Inject AgroalDataSource database;

    @TestHTTPResource("/api/attempts")
    URI attempts;

    @Test
    void the_first_attempt_makes_a_learner_with_a_cookie() {
        given().contentType(ContentType.JSON)
                .body(attempt())
                .post("/api/attempts")
                .then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("solved", equalTo(true))
                .header("Cache-Control", "no-store")
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith(COOKIE + "="),
                                containsString("HttpOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Path=/"),
                                containsString("Max-Age=34560000"),
                                not(containsString("Secure"))));
    }

    @Test
    void what_was_tried_is_stored_as_it_was_sent() throws SQLException {
        String source = "print('안녕 👋')\n\t# \"quoted\"\r\n";
        String id = post(attempt("source", source)).statusCode(201).extract().path("id");
        assertThat(UUID.fromString(id)).isNotNull();
        assertThat(ask("SELECT source FROM attempt WHERE id = '" + id + "'")).isEqualTo(source);
        assertThat(
                        ask(
                                "SELECT concat_ws(' ', course, lesson, step, language, outcome) FROM attempt WHERE id = '"
                                        + id
                                        + "'"))
                .isEqualTo("first-steps hello first-words ko passed");
    }

    @Test
    void a_solved_step_is_in_the_progress_of_its_learner_and_of_nobody_else() {
        Response first =
                given().contentType(ContentType.JSON).body(attempt()).post("/api/attempts");
        String cookie = first.cookie(COOKIE);
        given().cookie(COOKIE, cookie)
                .contentType(ContentType.JSON)
                .body(attempt("step", "happy-birthday", "source", BIRTHDAY))
                .post("/api/attempts")
                .then()
                .statusCode(201)
                .header("Set-Cookie", equalTo(null));
        progress(given().cookie(COOKIE, cookie))
                .statusCode(200)
                .body("course", equalTo("first-steps"))
                .body("solved", equalTo(List.of("hello/first-words", "hello/happy-birthday")));
        progress(given()).statusCode(200).body("solved", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "first-words, ran, true", // a step to run, without checks
        "first-words, failed, false",
        "happy-birthday, ran, true", // has checks
        "happy-birthday, failed, false",
        "happy-birthday, passed, true",
    })
    void only_what_a_step_asks_for_solves_it(String step, String outcome, boolean solves) {
        Response response =
                given().contentType(ContentType.JSON)
                        .body(attempt("step", step, "outcome", outcome, "source", BIRTHDAY))
                        .post("/api/attempts");
        response.then().statusCode(201).body("solved", equalTo(solves));
        progress(given().cookie(COOKIE, response.cookie(COOKIE)))
                .body("solved", equalTo(solves ? List.of("hello/" + step) : List.of()));
    }

    @Test
    void a_program_of_exactly_the_limit_is_stored() {
        post(attempt("source", "가".repeat(LIMIT / 3) + "x")).statusCode(201);
    }

    @Test
    void a_program_over_the_limit_of_bytes_is_refused_by_name() throws SQLException {
        unstored(attempt("source", "가".repeat(LIMIT / 3) + "xx"))
                .statusCode(413)
                .body("field", equalTo("source"))
                .body(
                        "detail",
                        equalTo(
                                "'source' has 65537 bytes of UTF-8, may have at most 65536; shorten the program."));
    }

    @Test
    void a_body_over_a_mebibyte_is_refused_before_it_is_read() throws SQLException {
        unstored(attempt("source", "x".repeat(1 << 20)))
                .statusCode(413)
                .body("title", equalTo("Request Entity Too Large"));
    }

    @Test
    void a_body_that_does_not_tell_its_size_is_refused_all_the_same() throws Exception {
        long before = count();
        var request =
                HttpRequest.newBuilder(attempts)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.fromPublisher(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"source\": \"" + "x".repeat(2 << 20) + "\"}")))
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "course   | nope   | 404 | step     | There is no step 'nope/hello/first-words'",
                "lesson   | nope   | 404 | step     | There is no step 'first-steps/nope/first-words'",
                "step     | ../x   | 404 | step     | There is no step 'first-steps/hello/../x'",
                "language | fr     | 400 | language | 'language' is 'fr', must be one of 'ko', 'en'.",
                "outcome  | solved | 400 | outcome  | 'outcome' is 'solved', must be one of 'ran', 'failed', 'passed'.",
            })
    void a_wrong_value_is_named_with_its_field_and_the_mend(
            String field, String value, int status, String named, String detail)
            throws SQLException {
        unstored(attempt(field, value))
                .statusCode(status)
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(status))
                .body("field", equalTo(named))
                .body("detail", startsWith(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "lesson", "step", "language", "source", "outcome"})
    void a_missing_field_is_named(String field) throws SQLException {
        var body = attempt();
        body.remove(field);
        unstored(body)
                .statusCode(400)
                .body("field", equalTo(field))
                .body("detail", equalTo("'" + field + "' is missing, must be a string."));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "86400000, 86400000", "null, ''"})
    void the_time_that_the_learner_was_active_is_stored(String sent, String stored)
            throws SQLException {
        String id = post(bodyWith("\"activeMillis\":" + sent)).statusCode(201).extract().path("id");
        assertThat(
                        ask(
                                "SELECT coalesce(active_millis::text, '') FROM attempt WHERE id = '"
                                        + id
                                        + "'"))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "86400001", "1.5", "99999999999999999999", "\"5\"", "true", "[]"})
    void a_time_that_cannot_be_is_refused_with_its_value_and_the_mend(String value)
            throws SQLException {
        unstored(bodyWith("\"activeMillis\":" + value))
                .statusCode(400)
                .body("field", equalTo("activeMillis"))
                .body(
                        "detail",
                        equalTo(
                                "'activeMillis' is "
                                        + value
                                        + ", must be a whole number from 0 to 86400000."));
    }

    @Test
    void what_the_checks_said_is_stored_in_their_order() throws SQLException {
        String id =
                post(bodyWith(
                                """
                                        "checks":[{"id":"2","passed":true},{"passed":false,"id":"1"}]"""))
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(
                        ask(
                                "SELECT string_agg((c->>'id') || (c->>'passed'), ' ') FROM attempt,"
                                        + " jsonb_array_elements(checks) AS said(c) WHERE attempt.id = '"
                                        + id
                                        + "'"))
                .isEqualTo("2true 1false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "5                             | checks           | 'checks' is 5, must be a list of at most 100 results.",
                "[5]                           | checks[0]        | 'checks[0]' is 5, must be an object of 'id' and 'passed'.",
                "[{\"id\":\"1\"}]              | checks[0]        | 'checks[0]' is {\"id\":\"1\"}, must be an object of 'id' and 'passed'.",
                "[{\"id\":\"a b\",\"passed\":true}] | checks[0].id | 'checks[0].id' is \"a b\", must be a string of 1 to 60 letters, digits, dots, hyphens and underscores.",
                "[{\"id\":\"1\",\"passed\":1}] | checks[0].passed | 'checks[0].passed' is 1, must be true or false.",
                "[{\"id\":\"1\",\"pass\":true}] | checks[0].passed | 'checks[0].passed' is missing, must be true or false.",
            })
    void a_result_of_a_check_that_cannot_be_read_is_named(String value, String field, String detail)
            throws SQLException {
        unstored(bodyWith("\"checks\":" + value))
                .statusCode(400)
                .body("field", equalTo(field))
                .body("detail", equalTo(detail));
    }

    @Test
    void a_hundred_results_are_stored_and_one_more_is_refused() throws SQLException {
        String result = "{\"id\":\"1\",\"passed\":true}";
        post(bodyWith("\"checks\":[" + (result + ",").repeat(99) + result + "]")).statusCode(201);
        unstored(bodyWith("\"checks\":[" + (result + ",").repeat(100) + result + "]"))
                .statusCode(400)
                .body(
                        "detail",
                        equalTo(
                                "'checks' is a list of 101, must be a list of at most 100 results."));
    }

    @Test
    void an_unknown_field_is_named_with_those_that_are() throws SQLException {
        unstored(attempt("outcom", "ran"))
                .statusCode(400)
                .body("field", equalTo("outcom"))
                .body(
                        "detail",
                        equalTo(
                                "There is no field 'outcom'; the fields are: activeMillis, checks, course, language, lesson, outcome, source, step."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "1.5", "[]", "{}"})
    void a_source_that_is_no_string_is_refused(String value) throws SQLException {
        unstored(
                        """
                        {"course":"first-steps","lesson":"hello","step":"first-words","language":"ko","outcome":"ran",
                        "source":%s}"""
                                .formatted(value))
                .statusCode(400)
                .body("field", equalTo("source"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{\"course\":\"a\",\"course\":\"b\"}",
                "{} {}",
                "nonsense"
            })
    void a_body_that_is_not_the_object_is_refused(String body) throws SQLException {
        unstored(body)
                .statusCode(400)
                .body("title", equalTo("Bad Request"))
                .body("detail", not(containsString("dev.sangja")))
                .body("detail", not(containsString("com.fasterxml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"print(1)\\u0000", "print('\\ud83d')"})
    void characters_that_no_text_has_are_refused(String source) throws SQLException {
        unstored(
                        """
                        {"course":"first-steps","lesson":"hello","step":"first-words","language":"ko","outcome":"ran",
                        "source":"%s"}"""
                                .formatted(source))
                .statusCode(400)
                .body("field", equalTo("source"))
                .body("detail", startsWith("'source' has U+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void a_form_is_no_attempt(String type) throws SQLException {
        long before = count();
        given().header("Content-Type", type)
                .body("{}")
                .post("/api/attempts")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("detail", containsString("must be application/json"));
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
    })
    void pages_of_other_sites_cannot_send_attempts(String header, String value)
            throws SQLException {
        long before = count();
        given().header(header, value)
                .contentType(ContentType.JSON)
                .body(attempt())
                .post("/api/attempts")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .header("X-Content-Type-Options", "nosniff");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void our_own_pages_can_send_attempts() {
        given().header("Origin", "http://" + attempts.getAuthority())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(attempt())
                .post("/api/attempts")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "6f9619ff-8b86-4d01-b42d-00c04fc964ff.1700000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_forged_cookie_is_refused_and_cleared(String cookie) throws SQLException {
        long before = count();
        given().cookie(COOKIE, cookie)
                .contentType(ContentType.JSON)
                .body(attempt())
                .post("/api/attempts")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("Set-Cookie", allOf(startsWith(COOKIE + "=;"), containsString("Max-Age=0")))
                .body("detail", containsString("sangja_learner"));
        progress(given().cookie(COOKIE, cookie)).statusCode(401);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void an_oversized_cookie_is_refused() {
        progress(given().cookie(COOKIE, "x".repeat(5000))).statusCode(401).contentType(PROBLEM);
    }

    @Test
    void a_step_solved_many_times_at_once_is_one_row() throws Exception {
        String cookie =
                given().contentType(ContentType.JSON)
                        .body(attempt("outcome", "failed"))
                        .post("/api/attempts")
                        .cookie(COOKIE);
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tries.add(
                    () ->
                            given().cookie(COOKIE, cookie)
                                    .contentType(ContentType.JSON)
                                    .body(attempt())
                                    .post("/api/attempts")
                                    .statusCode());
        }
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> status : pool.invokeAll(tries)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        String learner = cookie.substring(0, 36);
        assertThat(ask("SELECT count(*) FROM attempt WHERE learner = '" + learner + "'"))
                .isEqualTo("13");
        assertThat(ask("SELECT count(*) FROM solved_step WHERE learner = '" + learner + "'"))
                .isEqualTo("1");
    }

    @Test
    void a_learner_whom_the_database_lost_is_made_again() throws SQLException {
        String cookie =
                given().contentType(ContentType.JSON)
                        .body(attempt())
                        .post("/api/attempts")
                        .cookie(COOKIE);
        String learner = cookie.substring(0, 36);
        for (String table : List.of("solved_step", "attempt")) {
            ask("DELETE FROM " + table + " WHERE learner = '" + learner + "' RETURNING 1");
        }
        ask("DELETE FROM learner WHERE id = '" + learner + "' RETURNING 1");
        given().cookie(COOKIE, cookie)
                .contentType(ContentType.JSON)
                .body(attempt())
                .post("/api/attempts")
                .then()
                .statusCode(201);
        assertThat(ask("SELECT count(*) FROM learner WHERE id = '" + learner + "'")).isEqualTo("1");
    }

    @Test
    void unknown_addresses_methods_and_courses_are_problems_too() {
        given().get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("detail", containsString("'/api/nothing'"));
        given().get("/api/attempts")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("detail", containsString("GET"));
        given().get("/api/progress/nope")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("detail", equalTo("There is no course 'nope'."));
    }

    @Test
    void the_endpoints_are_described() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItems("/api/attempts", "/api/progress/{course}"))
                .body(
                        "paths['/api/attempts'].post.responses.keySet()",
                        hasItems("201", "400", "401", "403", "404", "413"))
                .body("components.schemas.Attempt.required", hasItems("course", "outcome"));
    }

    private static Map<String, String> attempt(String... changes) {
        var body = new HashMap<String, String>();
        body.put("course", "first-steps");
        body.put("lesson", "hello");
        body.put("step", "first-words");
        body.put("language", "ko");
        body.put("source", "print(1)");
        body.put("outcome", "passed");
        for (int i = 0; i < changes.length; i += 2) {
            body.put(changes[i], changes[i + 1]);
        }
        return body;
    }

    private static String bodyWith(String member) {
        return """
        {"course":"first-steps","lesson":"hello","step":"first-words","language":"ko","source":"","outcome":"ran",%s}"""
                .formatted(member);
    }

    private static ValidatableResponse post(Object body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/attempts").then();
    }

    private static ValidatableResponse progress(RequestSpecification request) {
        return request.get("/api/progress/first-steps").then();
    }

    /** Sends what must be refused, and looks that it has left nothing. */
    private ValidatableResponse unstored(Object body) throws SQLException {
        long before = count();
        var response = post(body).contentType(PROBLEM).header("Set-Cookie", equalTo(null));
        assertThat(count()).isEqualTo(before);
        return response;
    }

    private long count() throws SQLException {
        return Long.parseLong(
                ask("SELECT (SELECT count(*) FROM attempt) + (SELECT count(*) FROM learner)"));
    }

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
