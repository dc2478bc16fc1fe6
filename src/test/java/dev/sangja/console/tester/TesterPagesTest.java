package dev.sangja.console.tester;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TesterPagesTest {
    private static final String BOOKS =
            """
            [{"id": "1", "title": "Boxes of oranges", "text": "A box for each orange", "stars": 4},
             {"id": "2", "title": "Oranges", "text": "Nothing else", "stars": 5},
             {"id": "3", "title": "<script>alert(1)</script> orange", "text": "<img src=x onerror=alert(2)>"}]
            """;

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void an_admin_and_some_books() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        SearchServer.post("/engines/" + engine + "/schema", "{\"stars\": \"number\"}");
        SearchServer.fill(engine, BOOKS, 3);
        path = "/en/console/engines/" + engine + "/tester";
    }

    private Document page(String query) {
        return admin.page(path + query);
    }

    @Test
    void results_have_the_scores_of_the_api_and_the_best_one_says_why() {
        Document page = page("?q=oranges");
        assertThat(page.select(".total").text()).isEqualTo("3 results");
        var api = SearchServer.post("/engines/" + engine + "/search", "{\"query\": \"oranges\"}");
        Float best = api.path("results[0]._meta.score");
        assertThat(page.select(".hit-score strong").eachText().getFirst())
                .isEqualTo(Numbers.score(best));
        Elements why = page.select(".hit.open .why");
        assertThat(why.select(".why-score").eachText().getFirst()).isEqualTo(Numbers.score(best));
        assertThat(why.select(".why-text").text()).contains("‘oranges’ as typed title");
        assertThat(why.select(".bar-part").eachAttr("width").getFirst()).isEqualTo("100.0");
        assertThat(page.select(".hit")).hasSize(3);
        assertThat(page.select(".why")).hasSize(1);
    }

    @Test
    void each_other_result_leads_to_its_own_reasons_which_boosts_are_among() {
        SearchServer.send(
                Method.PUT,
                "/engines/" + engine + "/search_settings",
                "{\"boosts\": {\"stars\": {\"type\": \"functional\", \"function\": \"linear\", \"factor\": 2}}}");
        Document first = page("?q=oranges");
        String link = first.select(".hit:not(.open) a").attr("href");
        Document other = admin.page(link);
        assertThat(other.select(".hit.open")).hasSize(1);
        assertThat(other.select(".hit.open").text()).isNotEqualTo(first.select(".hit.open").text());
        assertThat(other.select(".why-text").eachText()).contains("Boost of stars");
        assertThat(other.select(".why-formula").text()).contains("functional linear, add");
    }

    @Test
    void what_documents_hold_stays_text() {
        Document page = page("?q=orange");
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select(".hit-title").text()).contains("<script>alert(1)</script> orange");
        String typed = "<script>alert(3)</script>";
        Document echoed = Jsoup.parse(admin.request().queryParam("q", typed).get(path).asString());
        assertThat(echoed.select("main script")).isEmpty();
        assertThat(echoed.select("#tester-q").val()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The query may have up to 128 characters",
        "ko, 검색어는 128자까지 쓸 수 있어요. 지금은 129자예요."
    })
    void a_query_that_is_too_long_is_told(String lang, String error) {
        var answer = admin.get(path.replace("/en/", "/" + lang + "/") + "?q=" + "a".repeat(129));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains(error);
    }

    @Test
    void nothing_found_is_said_and_a_stranger_sees_nothing() {
        assertThat(page("?q=zebra").select(".total").text()).isEqualTo("Nothing is found.");
        assertThat(page("?q=nothing").select(".total").text()).isEqualTo("1 result");
        assertThat(FormClient.withAccount().get(path).statusCode()).isEqualTo(404);
    }
}
