package dev.sangja.search.engine;

import static dev.sangja.testing.SearchServer.get;
import static dev.sangja.testing.SearchServer.newEngine;
import static dev.sangja.testing.SearchServer.post;
import static dev.sangja.testing.SearchServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EngineApiTest {
    @Test
    void a_new_engine_is_shown_as_clients_know_it() {
        String name = newEngine();
        assertThat(get("/engines/" + name).asString())
                .isEqualTo(
                        "{\"name\":\"%s\",\"type\":\"default\",\"language\":null,\"index_create_settings_override\":{},\"document_count\":0}"
                                .formatted(name));
    }

    @Test
    void engines_are_listed_newest_first_in_pages() {
        String older = newEngine();
        String newer = newEngine();
        Response one = get("/engines?page[size]=1&page[current]=1");
        Response two = get("/engines?page%5Bsize%5D=1&page%5Bcurrent%5D=2&unknown=1");
        assertThat(one.<List<String>>path("results.name")).containsExactly(newer);
        assertThat(two.<List<String>>path("results.name")).containsExactly(older);
        assertThat(one.<Integer>path("meta.page.size")).isEqualTo(1);
        assertThat(one.<Integer>path("meta.page.total_pages"))
                .isEqualTo(one.<Integer>path("meta.page.total_results"));
    }

    @Test
    void a_page_is_as_large_as_allowed_at_most() {
        assertThat(get("/engines?page[size]=26").<Integer>path("meta.page.size")).isEqualTo(25);
    }

    @Test
    void a_deleted_engine_gives_its_name_free_with_nothing_in_it() {
        String name = newEngine();
        SearchServer.fill(name, "[{\"id\":\"a\",\"title\":\"old\"}]", 1);
        assertThat(send(Method.DELETE, "/engines/" + name, "{}").asString())
                .isEqualTo("{\"deleted\":true}");
        assertThat(get("/engines/" + name).statusCode()).isEqualTo(404);
        assertThat(post("/engines", "{\"name\":\"%s\"}".formatted(name)).statusCode())
                .isEqualTo(200);
        assertThat(get("/engines/" + name + "/schema").asString()).isEqualTo("{}");
        SearchServer.awaitTotal(name, 0);
        SearchServer.fill(name, "[{\"id\":\"b\",\"title\":\"new\"}]", 1);
        assertThat(
                        post("/engines/" + name + "/search", "{\"query\":\"\"}")
                                .<List<String>>path("results.id.raw"))
                .containsExactly("b");
    }

    @Test
    void a_meta_engine_searches_its_sources() {
        String games = newEngine();
        String books = newEngine();
        SearchServer.fill(games, "[{\"id\":\"1\",\"title\":\"chess\"}]", 1);
        SearchServer.fill(
                books,
                "[{\"id\":\"1\",\"title\":\"chess for all\"},{\"id\":\"2\",\"title\":\"tea\"}]",
                2);
        String meta =
                newEngine(
                        ",\"type\":\"meta\",\"source_engines\":[\"%s\",\"%s\"]"
                                .formatted(games, books));
        assertThat(get("/engines/" + meta).asString())
                .isEqualTo(
                        "{\"name\":\"%s\",\"type\":\"meta\",\"source_engines\":[\"%s\",\"%s\"],\"document_count\":3}"
                                .formatted(meta, games, books));
        Response found = post("/engines/" + meta + "/search", "{\"query\":\"chess\"}");
        assertThat(found.<List<String>>path("results.id.raw"))
                .containsExactlyInAnyOrder(games + "|1", books + "|1");
        assertThat(found.<List<String>>path("results._meta.id")).containsExactly("1", "1");
        assertThat(found.<String>path("meta.engine.type")).isEqualTo("meta");
        assertThat(
                        post(
                                        "/engines/" + meta + "/search",
                                        "{\"query\":\"chess\",\"filters\":{\"_engine\":\"%s\"}}"
                                                .formatted(books))
                                .<List<String>>path("results._meta.engine"))
                .containsExactly(books);
    }

    @Test
    void sources_come_and_go_but_one_stays() {
        String a = newEngine();
        String b = newEngine();
        String meta = newEngine(",\"type\":\"meta\",\"source_engines\":[\"%s\"]".formatted(a));
        String path = "/engines/" + meta + "/source_engines";
        assertThat(post(path, "[\"%s\"]".formatted(b)).<List<String>>path("source_engines"))
                .containsExactly(a, b);
        assertThat(
                        send(Method.DELETE, path, "[\"%s\"]".formatted(a))
                                .<List<String>>path("source_engines"))
                .containsExactly(b);
        assertRefused(
                send(Method.DELETE, path, "[\"%s\"]".formatted(b)),
                "Source engines are required for meta engines");
        assertRefused(
                send(Method.DELETE, "/engines/" + b, "{}"),
                "Engine '%s' is the only source engine of the meta engine '%s'; delete that one first"
                        .formatted(b, meta));
        assertRefused(
                post("/engines/" + meta + "/documents", "[{\"id\":\"1\"}]"),
                "Engine '%s' is a meta engine and has no documents of its own; use one of its source engines"
                        .formatted(meta));
    }

    @Test
    void a_name_belongs_to_one_engine() {
        String name = newEngine();
        assertRefused(
                post("/engines", "{\"name\":\"%s\"}".formatted(name)), "Name is already taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"language":"ko"}                       | Missing required parameter: name
                    {"name":"Big Name"}                     | Name can only contain lowercase letters, numbers, and hyphens, at most 64 of them, without a hyphen at an end; got 'Big Name'
                    {"name":"x","language":"xx"}            | Language must be one of da, de, en, es, fr, it, ja, ko, nl, pt, pt-br, ru, th, zh, or null, got 'xx'
                    {"name":"x","type":"other"}             | Type must be 'default' or 'meta', got 'other'
                    {"name":"x","type":"meta"}              | Source engines are required for meta engines
                    {"name":"x","type":"meta","source_engines":[]} | Source engines are required for meta engines
                    {"name":"x","type":"meta","source_engines":["none-such"]} | Could not find source engine 'none-such'
                    {"name":"x","source_engines":["a"]}     | Source engines are only for engines of type 'meta'
                    {"name":"x","colour":"red"}             | Options contains invalid key: colour
                    """)
    void a_request_that_makes_no_engine_is_refused(String body, String error) {
        assertRefused(post("/engines", body), error);
    }

    @Test
    void an_engine_that_is_not_there_is_not_found() {
        for (String path :
                List.of("/engines/none-such", "/engines/None", "/engines/none-such/schema")) {
            assertThat(get(path).statusCode()).isEqualTo(404);
            assertThat(get(path).<List<String>>path("errors"))
                    .containsExactly("Could not find engine.");
        }
    }

    private static void assertRefused(Response answer, String error) {
        assertThat(answer.<List<String>>path("errors")).containsExactly(error);
        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
