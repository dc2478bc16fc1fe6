package dev.sangja.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguageApiTest {
    private String engine = "";

    @BeforeEach
    void there_is_a_korean_engine() {
        engine = SearchServer.newEngine(",\"language\":\"ko\"");
    }

    private Response put(String settings) {
        return SearchServer.send(Method.PUT, "/engines/" + engine + "/language_settings", settings);
    }

    private List<String> ids(String query) {
        String body = "{\"query\":\"%s\",\"precision\":9}".formatted(query);
        return SearchServer.post("/engines/" + engine + "/search", body).path("results.id.raw");
    }

    private void awaitFound(String query, String id) {
        SearchServer.await(
                "/engines/" + engine + "/search",
                "{\"query\":\"%s\"}".formatted(query),
                answer -> List.of(id).equals(answer.path("results.id.raw")));
    }

    @Test
    void a_new_engine_has_the_usual_ones() {
        Response shown = SearchServer.get("/engines/" + engine + "/language_settings");
        assertThat(shown.asString()).isEqualTo("{\"name_fields\":null,\"dictionary\":[]}");
    }

    @Test
    void a_word_of_its_own_is_known_once_the_index_is_made_anew() {
        SearchServer.fill(
                engine,
                "[{\"id\":\"a\",\"text\":\"꽃길만두레에서 만나요\"},{\"id\":\"b\",\"text\":\"x\"}]",
                2);
        assertThat(ids("만두레")).isEmpty();
        Response put =
                put("{\"dictionary\":[\"에어팟\",{\"word\":\"꽃길만두레\",\"parts\":[\"꽃길\",\"만두레\"]}]}");
        assertThat(put.asString())
                .isEqualTo(
                        "{\"name_fields\":null,\"dictionary\":[\"에어팟\",{\"word\":\"꽃길만두레\",\"parts\":[\"꽃길\",\"만두레\"]}]}");
        SearchServer.await(
                "/engines/" + engine + "/search",
                "{\"query\":\"만두레\",\"precision\":9}",
                answer -> List.of("a").equals(answer.path("results.id.raw")));
    }

    @Test
    void a_field_becomes_one_of_names() {
        SearchServer.fill(engine, "[{\"id\":\"a\",\"brand\":\"순대국\"}]", 1);
        assertThat(ids("ㅅㄷㄱ")).isEmpty();
        assertThat(put("{\"name_fields\":[\"brand\"]}").statusCode()).isEqualTo(200);
        awaitFound("ㅅㄷㄱ", "a");
        awaitFound("sundaeguk", "a");
    }

    @Test
    void searches_go_on_while_the_index_is_made_anew() {
        SearchServer.fill(engine, "[{\"id\":\"a\",\"title\":\"순대국\"}]", 1);
        for (int i = 0; i < 5; i++) {
            assertThat(put("{\"dictionary\":[\"새말%d\"]}".formatted(i)).statusCode()).isEqualTo(200);
            assertThat(ids("순대국")).containsExactly("a");
        }
        SearchServer.fill(engine, "[{\"id\":\"b\",\"title\":\"새말4에서\"}]", 2);
        awaitFound("새말4", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | Language settings must be an object with name_fields and dictionary",
                "{\"nam\":1} | Options contains invalid key: nam",
                "{\"name_fields\":\"a\"} | Name_fields must be null or an array of at most 64 field names",
                "{\"dictionary\":{}} | Dictionary must be an array of at most 1000 words",
                "{\"dictionary\":[\"a b\"]} | Dictionary: illegal word 'a b': must be 2 to 32 letters and digits without spaces",
                "{\"dictionary\":[\"가나\",\"가나\"]} | Dictionary has the word '가나' twice",
                "{\"dictionary\":[{\"word\":\"가나다\",\"parts\":[\"가나\",\"라\"]}]} | Dictionary: illegal parts of '가나다': [가나, 라] must be at least two that together are the word",
                "{\"dictionary\":[7]} | Dictionary must have words as strings, or objects with word and parts, got 7",
            })
    void what_is_wrong_is_said(String settings, String error) {
        Response refused = put(settings);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors")).containsExactly(error);
    }

    @Test
    void words_are_for_korean_engines_alone() {
        engine = SearchServer.newEngine();
        assertThat(put("{\"dictionary\":[\"에어팟\"]}").<List<String>>path("errors"))
                .containsExactly(
                        "Dictionary is for engines whose language is ko; leave it out or make an engine with that language");
        assertThat(put("{\"name_fields\":[]}").statusCode()).isEqualTo(200);
    }

    @Test
    void the_other_mode_of_the_keyboard_is_told_and_can_be_refused() {
        SearchServer.fill(engine, "[{\"id\":\"a\",\"title\":\"김치\"}]", 1);
        String path = "/engines/" + engine + "/search";
        Response corrected = SearchServer.post(path, "{\"query\":\"rlacl\"}");
        assertThat(corrected.<String>path("meta.query_correction.original")).isEqualTo("rlacl");
        assertThat(corrected.<String>path("meta.query_correction.used")).isEqualTo("김치");
        assertThat(corrected.<String>path("meta.query_correction.reason"))
                .isEqualTo("keyboard_mode");
        assertThat(corrected.<List<String>>path("results.id.raw")).containsExactly("a");
        Response asTyped = SearchServer.post(path, "{\"query\":\"rlacl\",\"correct_query\":false}");
        assertThat(asTyped.<Object>path("meta.query_correction")).isNull();
        assertThat(asTyped.<List<String>>path("results.id.raw")).isEmpty();
    }
}
