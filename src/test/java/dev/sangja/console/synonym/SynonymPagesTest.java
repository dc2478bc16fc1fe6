package dev.sangja.console.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SynonymPagesTest {
    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void an_admin_and_an_engine() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        path = "/en/console/engines/" + engine + "/synonyms";
    }

    private Response add(String direction, String words, String finds) {
        return admin.submit(
                path, path, Map.of("direction", direction, "words", words, "finds", finds));
    }

    private Response api() {
        return SearchServer.get("/engines/" + engine + "/synonyms");
    }

    private String firstId() {
        return api().path("results[0].id");
    }

    @Test
    void a_set_is_added_changed_and_deleted_and_the_api_has_it() {
        Response added = add("two-way", "dog, puppy\nDOG", "");
        assertThat(added.statusCode()).isEqualTo(303);
        Document shown = admin.page(Jsoup.parse(added.header("Location")).text());
        assertThat(shown.select(".message.good").text()).isEqualTo("Added: dog, puppy.");
        assertThat(api().<List<String>>path("results[0].synonyms")).containsExactly("dog", "puppy");
        String own = path + "/" + firstId();
        var change = Map.of("direction", "one-way", "words", "dog", "finds", "poodle\ndog");
        assertThat(admin.submit(path, own, change).statusCode()).isEqualTo(303);
        assertThat(api().<List<String>>path("results[0].to")).containsExactly("poodle");
        assertThat(admin.page(path).select(".rows .chips .tag").eachText())
                .containsExactly("dog", "poodle");
        assertThat(admin.submit(path, own + "/delete", Map.of("x", "")).statusCode())
                .isEqualTo(303);
        assertThat(api().<List<?>>path("results")).isEmpty();
        Response gone = admin.submit(path, own, change);
        assertThat(gone.statusCode()).isEqualTo(404);
        Document kept = Jsoup.parse(gone.asString());
        assertThat(kept.select(".message.bad").text())
                .isEqualTo(
                        "Somebody else deleted this in the meantime. What you typed is still in the form: saving makes it anew.");
        assertThat(kept.select("#add[open] #words-new").text()).isEqualTo("dog");
        assertThat(kept.select("#add #finds-new").text()).isEqualTo("poodle\ndog");
        assertThat(kept.select("#add [value=one-way]").hasAttr("checked")).isTrue();
        assertThat(admin.submit(path, own + "/delete", Map.of("x", "")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "two-way, dog, '', A two-way set needs two different words or more.",
        "one-way, '', poodle, Write at least one word that people search for.",
        "one-way, dog, 'Dog', 'Write at least one word that is found, too, and that is not on the left.'"
    })
    void what_is_wrong_is_told_and_what_was_typed_stays(
            String direction, String words, String finds, String error) {
        Response refused = add(direction, words, finds);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".message.bad").text()).isEqualTo(error);
        assertThat(page.select("#words-new").text()).isEqualTo(words);
        assertThat(page.select("#finds-new").text()).isEqualTo(finds);
        assertThat(api().<List<?>>path("results")).isEmpty();
    }

    @Test
    void too_many_and_too_long_words_are_named() {
        var many = new StringBuilder();
        for (int i = 0; i < 33; i++) {
            many.append("w").append(i).append('\n');
        }
        assertThat(add("two-way", many.toString(), "").asString())
                .contains("A set has up to 32 words, and this one has 33.");
        assertThat(add("two-way", "a\n" + "b".repeat(129), "").asString())
                .contains("is longer than 128 characters");
    }

    @Test
    void the_later_of_two_is_told_and_nothing_is_lost() {
        add("two-way", "dog\npuppy", "");
        String own = path + "/" + firstId();
        Document mine = admin.page(path);
        String seen = mine.select("form[action='" + own + "'] [name=seen]").val();
        SearchServer.send(
                Method.PUT,
                "/engines/" + engine + "/synonyms/" + firstId(),
                "{\"synonyms\": [\"dog\", \"hound\"]}");
        var change =
                Map.of("direction", "two-way", "words", "dog\nwhelp", "finds", "", "seen", seen);
        Response told = admin.submit(path, own, change);
        assertThat(told.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(told.asString());
        assertThat(page.select("details[open] .message.bad").text())
                .startsWith("Somebody else changed this in the meantime.")
                .endsWith("Stored now: dog, hound");
        assertThat(page.select("details[open] textarea[name=words]").eachText())
                .containsExactly("dog\nwhelp");
        assertThat(api().<List<String>>path("results[0].synonyms")).containsExactly("dog", "hound");
        String now = page.select("form[action='" + own + "'] [name=seen]").val();
        assertThat(
                        admin.submit(
                                        path,
                                        own,
                                        Map.of(
                                                "direction",
                                                "two-way",
                                                "words",
                                                "dog\nwhelp",
                                                "seen",
                                                now))
                                .statusCode())
                .isEqualTo(303);
        assertThat(api().<List<String>>path("results[0].synonyms")).containsExactly("dog", "whelp");
        assertThat(admin.submit(path, own + "/delete", Map.of("seen", seen)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_search_is_tried_with_them_and_words_stay_text() {
        SearchServer.fill(engine, "[{\"id\": \"1\", \"title\": \"A hound\"}]", 1);
        add("two-way", "dog\nhound\n<b>bold</b>", "");
        Document tried = admin.page(path + "?try=dog");
        assertThat(tried.select("#synonyms-tried .tag").text())
                .isEqualTo("dog, hound, <b>bold</b>");
        assertThat(tried.select("#synonyms-tried .hit-title").text()).isEqualTo("1 A hound");
        assertThat(tried.select("main b")).isEmpty();
        assertThat(admin.page(path + "?find=HOU").select(".rows > li")).hasSize(1);
        assertThat(admin.page(path + "?find=cat").select(".rows > li")).isEmpty();
        assertThat(admin.page(path + "?word=cat").select("#words-new").text()).isEqualTo("cat");
    }
}
