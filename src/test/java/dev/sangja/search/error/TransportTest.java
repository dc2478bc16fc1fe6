package dev.sangja.search.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.sangja.testing.TestDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every answer of the search API has, and what it takes. */
@QuarkusTest
class TransportTest {
    private static final String V1 = "/api/as/v1";
    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource("/")
    URI server;

    private static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", TestDatabase.ADMIN_PASSWORD);
    }

    private static String engine() {
        String name = "t-" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .post(V1 + "/engines")
                .then()
                .statusCode(200);
        return name;
    }

    @Test
    void every_answer_has_the_headers_that_clients_read() {
        admin().get(V1 + "/engines")
                .then()
                .statusCode(200)
                .header("X-App-Search-Version", "8.19.0")
                .header("X-Request-Id", matchesPattern("[A-Za-z0-9_-]{22}"))
                .header("X-Runtime", matchesPattern("[0-9]+\\.[0-9]{6}"))
                .header("Cache-Control", "max-age=0, private, must-revalidate")
                .header("Content-Type", "application/json; charset=utf-8");
    }

    @Test
    void who_has_an_answer_already_is_told_so() {
        String schema = V1 + "/engines/" + engine() + "/schema";
        String tag = admin().get(schema).then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("W/\"[A-Za-z0-9_-]{16}\"");
        admin().header("If-None-Match", "\"other\", " + tag)
                .get(schema)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(""));
        admin().contentType(ContentType.JSON)
                .header("If-None-Match", tag)
                .body("{\"title\": \"text\"}")
                .post(schema)
                .then()
                .statusCode(200);
        admin().header("If-None-Match", tag)
                .get(schema)
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("title", is("text"));
    }

    @Test
    void each_answer_of_a_search_has_a_tag_of_its_own_and_errors_have_none() {
        String search = V1 + "/engines/" + engine() + "/search";
        Response first =
                admin().contentType(ContentType.JSON).body("{\"query\":\"\"}").post(search);
        Response second =
                admin().contentType(ContentType.JSON).body("{\"query\":\"\"}").post(search);
        for (Response one : List.of(first, second)) {
            assertThat(one.header("ETag")).isEqualTo("W/\"" + one.header("X-Request-Id") + "\"");
        }
        assertThat(first.header("ETag")).isNotEqualTo(second.header("ETag"));
        assertThat(admin().get(V1 + "/nothing/here").header("ETag")).isNull();
    }

    @Test
    void an_unknown_route_is_a_routing_error() {
        admin().get(V1 + "/nothing/here")
                .then()
                .statusCode(404)
                .body("errors", hasItem("Routing Error. The path you have requested is invalid."))
                .header("Content-Type", "application/json; charset=utf-8");
    }

    @Test
    void a_wrong_method_is_named() {
        admin().contentType(ContentType.JSON)
                .body("{}")
                .patch(V1 + "/engines")
                .then()
                .statusCode(405)
                .body("errors[0]", containsString("does not take PATCH"));
    }

    @Test
    void text_that_is_no_json_is_refused_with_its_place() {
        admin().contentType(ContentType.JSON)
                .body("{\"name\": ")
                .post(V1 + "/engines")
                .then()
                .statusCode(400)
                .body("errors[0]", containsString("not JSON at line 1"));
    }

    @Test
    void bodies_of_get_and_delete_are_read() throws Exception {
        String engine = engine();
        String documents = V1 + "/engines/" + engine + "/documents";
        admin().contentType(ContentType.JSON)
                .body("[{\"id\": \"a\", \"title\": \"one\"}, {\"id\": \"b\"}]")
                .post(documents)
                .then()
                .statusCode(200);
        assertThat(send("GET", documents, "[\"a\",\"none\"]").body())
                .contains("\"title\":\"one\"")
                .endsWith(",null]");
        assertThat(send("DELETE", documents, "[\"b\",\"none\"]").body())
                .isEqualTo("[{\"id\":\"b\",\"deleted\":true},{\"id\":\"none\",\"deleted\":false}]");
        assertThat(send("GET", V1 + "/engines", "{\"page\":{\"size\":1}}").body())
                .contains("\"size\":1");
        assertThat(send("DELETE", V1 + "/engines/" + engine, "{}").body())
                .isEqualTo("{\"deleted\":true}");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Basic " + basic())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = client()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String basic() {
        return Base64.getEncoder()
                .encodeToString(
                        ("admin:" + TestDatabase.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_address_may_end_in_json_and_keeps_its_query() {
        String engine = engine();
        admin().get(V1 + "/engines/" + engine + ".json")
                .then()
                .statusCode(200)
                .body("name", equalTo(engine));
        admin().queryParam("page[size]", 3)
                .get(V1 + "/engines.json")
                .then()
                .statusCode(200)
                .body("meta.page.size", equalTo(3));
    }

    @Test
    void pages_of_other_sites_may_ask_and_read_the_answers_also_refusals() {
        given().header("Origin", "https://shop.example")
                .header("Access-Control-Request-Method", "POST")
                .options(V1 + "/engines/x/search.json")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://shop.example")
                .header("Access-Control-Allow-Credentials", "true")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("x-swiftype-client-version"))
                .header("Vary", containsString("Origin"));
        given().header("Origin", "https://shop.example")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(V1 + "/engines/x/search")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", "https://shop.example");
    }

    @Test
    void other_addresses_stay_closed_to_other_sites() {
        given().header("Origin", "https://shop.example")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/runs")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void ten_megabytes_are_read_and_one_byte_more_is_refused() {
        String engine = engine();
        String path = V1 + "/engines/" + engine + "/documents";
        assertThat(admin().contentType(ContentType.JSON).body(spaces(10)).post(path).statusCode())
                .isEqualTo(200);
        admin().contentType(ContentType.JSON)
                .body(spaces(10) + " ")
                .post(path)
                .then()
                .statusCode(413)
                .body(
                        "errors",
                        hasItems("The body has 10485761 bytes, may have at most 10485760."));
    }

    @Test
    void a_body_of_unsaid_length_is_bounded_too() throws Exception {
        String engine = engine();
        var refused = stream(V1 + "/engines/" + engine + "/documents", spaces(10) + " ");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body())
                .isEqualTo("{\"errors\":[\"The body must have at most 10 MB, and has more\"]}");
        assertThat(stream("/api/runs", "{" + " ".repeat(2 * MEGABYTE) + "}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_form_of_unsaid_length_is_bounded_too() throws Exception {
        var request =
                HttpRequest.newBuilder(server.resolve("/en/sign-up"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(chunked(("name=" + "a".repeat(MEGABYTE / 2) + "&").repeat(3)))
                        .build();
        try (HttpClient client = client()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    private HttpResponse<String> stream(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Basic " + basic())
                        .header("Content-Type", "application/json")
                        .POST(chunked(body))
                        .build();
        try (HttpClient client = client()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpRequest.BodyPublisher chunked(String body) {
        return HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** An empty list of so many megabytes. */
    private static String spaces(int megabytes) {
        return "[" + " ".repeat(megabytes * MEGABYTE - 2) + "]";
    }

    /** An import is not bounded as a whole. */
    @Test
    void an_import_may_be_larger() {
        String engine = engine();
        String lines = "{\"id\": \"a\"}\n" + (" ".repeat(1023) + "\n").repeat(11 * 1024);
        Response answer =
                admin().contentType("application/x-ndjson")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post(V1 + "/engines/" + engine + "/documents/import");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
