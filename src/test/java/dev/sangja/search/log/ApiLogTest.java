package dev.sangja.search.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls with keys are recorded, without anything secret. */
@QuarkusTest
class ApiLogTest {
    @Inject ApiLog log;
    @Inject LogTable table;

    private String engine = "";
    private String key = "";

    @BeforeEach
    void there_is_an_engine_with_a_key() {
        engine = "l-" + UUID.randomUUID();
        admin().body("{\"name\": \"" + engine + "\"}")
                .post("/api/as/v1/engines")
                .then()
                .statusCode(200);
        key = newKey();
    }

    private static RequestSpecification admin() {
        return given().auth()
                .preemptive()
                .basic("admin", TestDatabase.ADMIN_PASSWORD)
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification bearer(String key) {
        return given().header("Authorization", "Bearer " + key).contentType(ContentType.JSON);
    }

    private static String newKey() {
        return admin().body(
                        "{\"name\": \"l-%s\", \"type\": \"private\", \"read\": true, \"write\": true, \"access_all_engines\": true}"
                                .formatted(UUID.randomUUID()))
                .post("/api/as/v1/credentials")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
    }

    private String at(String path) {
        return "/api/as/v1/engines/" + engine + path;
    }

    private JsonPath logged(String more) {
        log.flush();
        return admin().body(
                        "{\"filters\": {\"date\": {\"from\": \"2020-01-01\", \"to\": \"2100-01-01\"}%s}"
                                .formatted(more))
                .post(at("/logs/api"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_call_is_recorded_with_both_bodies() {
        bearer(key)
                .header("User-Agent", "shop/1")
                .body("[{\"id\": \"a\"}]")
                .post(at("/documents?x=1"))
                .then()
                .statusCode(200);
        JsonPath found = logged("}");
        assertThat(found.getList("results")).hasSize(1);
        assertThat(found.getString("results[0].http_method")).isEqualTo("POST");
        assertThat(found.getString("results[0].full_request_path")).isEqualTo(at("/documents?x=1"));
        assertThat(found.getInt("results[0].status")).isEqualTo(200);
        assertThat(found.getString("results[0].user_agent")).isEqualTo("shop/1");
        assertThat(found.getString("results[0].request_body")).isEqualTo("[{\"id\": \"a\"}]");
        assertThat(found.getString("results[0].response_body"))
                .isEqualTo("[{\"id\":\"a\",\"errors\":[]}]");
        assertThat(Instant.parse(found.getString("results[0].timestamp")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(found.getMap("meta.page"))
                .containsEntry("size", 10)
                .containsEntry("total_results", 1);
        assertThat(found.getString("meta.sort_direction")).isEqualTo("asc");
    }

    @Test
    void calls_of_accounts_and_of_credentials_are_not_recorded() {
        admin().get(at("/schema")).then().statusCode(200);
        bearer(key).get("/api/as/v1/credentials").then().statusCode(403);
        assertThat(logged("}").getList("results")).isEmpty();
    }

    @Test
    void calls_are_found_by_status_method_and_text_and_come_in_either_order() {
        bearer(key).get(at("/schema")).then().statusCode(200);
        bearer(key).body("{ mango").post(at("/schema")).then().statusCode(400);
        assertThat(logged(", \"status\": 400}").getList("results.http_method", String.class))
                .isEqualTo(List.of("POST"));
        assertThat(logged(", \"method\": \"get\"}").getList("results.status", Integer.class))
                .isEqualTo(List.of(200));
        assertThat(logged("}, \"query\": \"MANGO\"").getList("results.status", Integer.class))
                .isEqualTo(List.of(400));
        assertThat(
                        logged("}, \"sort_direction\": \"desc\"")
                                .getList("results.status", Integer.class))
                .isEqualTo(List.of(400, 200));
        assertThat(
                        logged("}, \"page\": {\"size\": 1, \"current\": 2}")
                                .getList("results.status", Integer.class))
                .isEqualTo(List.of(400));
    }

    @Test
    void long_bodies_are_cut_and_keys_struck_out() {
        bearer(key)
                .body("[{\"id\": \"" + key + "\", \"t\": \"" + "x".repeat(9000) + "\"}]")
                .post(at("/documents"))
                .then()
                .statusCode(200);
        JsonPath found = logged("}");
        String body = found.getString("results[0].request_body");
        assertThat(body).startsWith("[{\"id\": \"private-…\"").hasSizeLessThan(4096);
        assertThat(found.prettify()).doesNotContain(key);
    }

    @Test
    void old_calls_are_forgotten() {
        bearer(key).get(at("/schema")).then().statusCode(200);
        assertThat(logged("}").getList("results")).hasSize(1);
        table.forget(Instant.now().minusSeconds(3600));
        assertThat(logged("}").getList("results")).hasSize(1);
        table.forget(Instant.now().plusSeconds(1));
        assertThat(logged("}").getList("results")).isEmpty();
    }

    @Test
    void recording_can_be_switched_off_and_on() {
        String settings = "/api/as/v1/log_settings";
        try {
            admin().body("{\"api\": {\"enabled\": false}}")
                    .patch(settings)
                    .then()
                    .statusCode(200)
                    .body("api.enabled", equalTo(false))
                    .body("analytics.enabled", equalTo(true));
            bearer(key).get(at("/schema")).then().statusCode(200);
            assertThat(logged("}").getList("results")).isEmpty();
            admin().body("{\"api\": {\"enabled\": 1}}")
                    .put(settings)
                    .then()
                    .statusCode(400)
                    .body("errors[0]", containsString("api enabled must be true or false"));
        } finally {
            admin().delete(settings).then().statusCode(200).body("api.enabled", equalTo(true));
        }
        admin().get(settings).then().statusCode(200).body("api.enabled", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | Filters must be a JSON object
                    {"filters": {"date": {"from": "2020-01-01"}}} | Filters date to must be a date
                    {"filters": {"date": {"from": "soon", "to": "2020-01-01"}}} | got "soon"
                    {"filters": {"date": {"from": "2020-01-01", "to": "2020-01-02"}, "status": "x"}} | Filters status must be
                    {"filters": {"date": {"from": "2020-01-01", "to": "2020-01-02"}, "foo": "x"}} | Filters contains invalid key: foo
                    {"filters": {"date": {"from": "2020-01-01", "to": "2020-01-02"}}, "sort_direction": "up"} | Sort direction must be
                    """)
    void what_is_wrong_is_named(String body, String error) {
        admin().body(body)
                .post(at("/logs/api"))
                .then()
                .statusCode(400)
                .body("errors[0]", containsString(error));
    }
}
