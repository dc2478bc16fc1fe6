package dev.sangja.search.schema;

import static dev.sangja.testing.SearchServer.get;
import static dev.sangja.testing.SearchServer.newEngine;
import static dev.sangja.testing.SearchServer.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SchemaApiTest {
    @Test
    void new_fields_are_text_whatever_their_values_are() {
        String engine = newEngine();
        post(
                "/engines/" + engine + "/documents",
                "[{\"id\":\"a\",\"title\":\"x\",\"views\":3,\"open\":true}]");
        assertThat(get("/engines/" + engine + "/schema").asString())
                .isEqualTo("{\"title\":\"text\",\"views\":\"text\",\"open\":\"text\"}");
        assertThat(
                        SearchServer.send(
                                        io.restassured.http.Method.GET,
                                        "/engines/" + engine + "/documents",
                                        "[\"a\"]")
                                .asString())
                .isEqualTo("[{\"title\":\"x\",\"views\":\"3\",\"open\":\"true\",\"id\":\"a\"}]");
    }

    @Test
    void a_type_changes_without_sending_the_documents_again() {
        String engine = newEngine();
        SearchServer.fill(
                engine,
                "[{\"id\":\"a\",\"views\":\"3\"},{\"id\":\"b\",\"views\":\"12\"},{\"id\":\"c\",\"views\":\"many\"}]",
                3);
        String search = "{\"query\":\"\",\"sort\":{\"views\":\"asc\"}}";
        assertThat(
                        post("/engines/" + engine + "/search", search)
                                .<List<String>>path("results.id.raw"))
                .containsExactly("b", "a", "c");
        assertThat(
                        post(
                                        "/engines/" + engine + "/schema",
                                        "{\"views\":\"number\",\"rating\":\"number\"}")
                                .asString())
                .isEqualTo("{\"views\":\"number\",\"rating\":\"number\"}");
        Response sorted = post("/engines/" + engine + "/search", search);
        assertThat(sorted.<List<String>>path("results.id.raw")).containsExactly("a", "b", "c");
        assertThat(sorted.<List<Object>>path("results.views.raw"))
                .containsExactly(3.0f, 12.0f, null);
    }

    @Test
    void values_that_are_none_of_their_type_are_listed() {
        String engine = newEngine();
        String essay = "word ".repeat(3000);
        SearchServer.fill(
                engine,
                "[{\"id\":\"a\",\"views\":\"3\",\"made\":5,\"place\":[127,37.5]},{\"id\":\"b\",\"views\":\"many\",\"place\":\"95,200\"},{\"id\":\"c\",\"views\":[\"few\",4],\"made\":\"2024-01-01\"},{\"id\":\"d\",\"views\":\"%s\",\"title\":\"x\"}]"
                        .formatted(essay),
                4);
        String conflicts = "/engines/" + engine + "/schema/conflicts";
        assertThat(get(conflicts).asString()).isEqualTo("{\"results\":[]}");
        post(
                "/engines/" + engine + "/schema",
                "{\"views\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}");
        Response listed = get(conflicts);
        assertThat(listed.<List<String>>path("results.field"))
                .containsExactlyInAnyOrder("views", "made", "place");
        assertThat(listed.<List<String>>path("results.find { it.field == 'views' }.examples"))
                .containsExactlyInAnyOrder("b", "d");
        assertThat(listed.<Integer>path("results.find { it.field == 'views' }.documents"))
                .isEqualTo(2);
        assertThat(listed.<List<String>>path("results.find { it.field == 'made' }.examples"))
                .containsExactly("a");
        assertThat(listed.<List<String>>path("results.find { it.field == 'place' }.examples"))
                .containsExactly("b");
        assertThat(listed.<String>path("results.find { it.field == 'place' }.type"))
                .isEqualTo("geolocation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"views":"float"}    | Invalid field type: the type of 'views' must be text, number, date or geolocation, got "float"
                    {"id":"number"}      | Invalid field name: 'id' is the key of documents and cannot be changed
                    ["views"]            | Schema must be an object of field names and types
                    """)
    void a_bad_change_is_refused(String body, String error) {
        Response refused = post("/engines/" + newEngine() + "/schema", body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors")).containsExactly(error);
    }
}
