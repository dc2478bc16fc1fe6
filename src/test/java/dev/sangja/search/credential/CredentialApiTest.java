package dev.sangja.search.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys over HTTP. */
@QuarkusTest
class CredentialApiTest {
    private static final String CREDENTIALS = "/api/as/v1/credentials";

    @Inject AgroalDataSource database;

    private static ValidatableResponse make(String body) {
        return KeyFilterTest.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(CREDENTIALS)
                .then();
    }

    private static ValidatableResponse show(String name) {
        return KeyFilterTest.admin().get(CREDENTIALS + "/" + name).then();
    }

    private static ValidatableResponse change(String name, String body) {
        return KeyFilterTest.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .put(CREDENTIALS + "/" + name)
                .then();
    }

    @Test
    void the_installation_begins_with_two_keys_and_shows_the_public_one() {
        show("search-key")
                .statusCode(200)
                .body("type", equalTo("search"))
                .body("access_all_engines", equalTo(true))
                .body("key", matchesPattern("search-[0-9A-Za-z]{32}"));
        show("private-key")
                .statusCode(200)
                .body("type", equalTo("private"))
                .body("read", equalTo(true))
                .body("write", equalTo(true))
                .body("key", nullValue());
    }

    @Test
    void a_private_key_is_shown_once() throws SQLException {
        String name = KeyFilterTest.unique();
        String text =
                make("""
                                {"name": "%s", "type": "private", "read": true, "write": false, "access_all_engines": true}
                                """
                                .formatted(name))
                        .statusCode(200)
                        .body("name", equalTo(name))
                        .body("read", equalTo(true))
                        .body("write", equalTo(false))
                        .body("access_all_engines", equalTo(true))
                        .body("key", matchesPattern("private-[0-9A-Za-z]{32}"))
                        .extract()
                        .path("key");
        show(name).statusCode(200).body("key", nullValue()).body("name", equalTo(name));
        assertThat(KeyFilterTest.admin().get(CREDENTIALS).asString())
                .contains(name)
                .doesNotContain(text);
        assertThat(stored(name)).doesNotContain(text.substring("private-".length()));
    }

    private String stored(String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT k::text FROM search_key k WHERE name = '" + name + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_key_can_be_given_other_engines_rights_and_another_name() {
        String name = KeyFilterTest.unique();
        String engine = KeyFilterTest.newEngine();
        make("""
                        {"name": "%s", "type": "private", "read": true, "write": true, "access_all_engines": true}
                        """
                        .formatted(name))
                .statusCode(200);
        change(name, "{\"engines\": [\"" + engine + "\"], \"write\": false}")
                .statusCode(200)
                .body("access_all_engines", equalTo(false))
                .body("engines", equalTo(List.of(engine)))
                .body("write", equalTo(false))
                .body("read", equalTo(true));
        String other = KeyFilterTest.unique();
        change(name, "{\"name\": \"" + other + "\"}")
                .statusCode(200)
                .body("engines", hasItem(engine));
        show(name).statusCode(404);
        show(other).statusCode(200);
        change(other, "{\"name\": \"search-key\"}")
                .statusCode(400)
                .body("errors", hasItem("Name is already taken"));
        change(other, "{\"type\": \"search\"}")
                .statusCode(400)
                .body("errors[0]", containsString("Type cannot be changed"));
    }

    @Test
    void a_deleted_key_is_gone() {
        String name = KeyFilterTest.unique();
        make("{\"name\": \"" + name + "\", \"type\": \"admin\"}").statusCode(200);
        KeyFilterTest.admin()
                .delete(CREDENTIALS + "/" + name)
                .then()
                .statusCode(200)
                .body("deleted", equalTo(true));
        show(name)
                .statusCode(404)
                .body("errors[0]", equalTo("Could not find credential with name: " + name));
        KeyFilterTest.admin().delete(CREDENTIALS + "/" + name).then().statusCode(404);
    }

    @Test
    void the_list_comes_in_pages() {
        KeyFilterTest.admin()
                .queryParam("page[size]", 1)
                .get(CREDENTIALS)
                .then()
                .statusCode(200)
                .body("results.size()", equalTo(1))
                .body("meta.page.size", equalTo(1))
                .body("meta.page.current", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type": "search"} | Missing required parameter: name
                    {"name": "a"} | Missing required parameter: type
                    {"name": "a b", "type": "search"} | Name must be 1 to 64 letters
                    {"name": 7, "type": "search"} | got 7
                    {"name": "a", "type": "root"} | got "root"
                    {"name": "a", "type": "private", "access_all_engines": true} | must not both be false
                    {"name": "a", "type": "private", "read": "yes", "access_all_engines": true} | Read must be true or false, got "yes"
                    {"name": "a", "type": "search", "write": true, "access_all_engines": true} | only private keys write
                    {"name": "a", "type": "search"} | Engines must name at least one engine
                    {"name": "a", "type": "search", "engines": []} | Engines must name at least one engine
                    {"name": "a", "type": "search", "engines": "x"} | must be an array of names of engines
                    {"name": "a", "type": "search", "engines": [1]} | must be an array of names of engines
                    {"name": "a", "type": "search", "engines": ["none-such"]} | there is no engine 'none-such'
                    {"name": "a", "type": "admin", "engines": ["x"]} | Engines are not for admin keys
                    {"name": "a", "type": "search", "foo": 1} | Options contains invalid key: foo
                    {"name": "search-key", "type": "search", "access_all_engines": true} | Name is already taken
                    [] | The body must be a JSON object
                    """)
    void what_is_wrong_is_named(String body, String error) {
        make(body).statusCode(400).body("errors[0]", containsString(error));
        show("a").statusCode(404);
    }
}
