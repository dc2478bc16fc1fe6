package dev.sangja;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the one who runs the product looks at. */
@QuarkusTest
class OperationsTest {
    private static final String RESPONSES =
            "paths.collectMany { path, methods -> methods.findAll { it.key != 'parameters' }"
                    + ".collectMany { method, operation ->"
                    + " operation.responses.findAll { code, response -> %s }.collect { code, response ->"
                    + " method + ' ' + path + ' ' + code } } }";

    @Test
    void it_is_ready_when_its_database_is() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name.startsWith('Database') }.status", equalTo("UP"));
    }

    @Test
    void it_counts_its_requests_and_its_connections_to_the_database() {
        get("/q/health/ready");
        get("/q/metrics").then().statusCode(200).body(containsString("http_server_"));
    }

    @Test
    void it_describes_its_json_endpoints() {
        get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("sangja API"));
    }

    @Test
    void every_error_of_the_api_is_documented_with_a_shape() {
        var document = get("/q/openapi?format=json").jsonPath();
        assertThat(document.<String, Object>getMap("components.schemas.Problem.properties"))
                .containsKeys("status", "title", "detail", "field");
        assertThat(document.<String>getList(RESPONSES.formatted("true")))
                .contains("post /api/attempts 400");
        assertThat(
                        document.<String>getList(
                                RESPONSES.formatted(
                                        "code >= '400' && !response.content && !response['$ref']")))
                .isEmpty();
    }
}
