package dev.sangja.console.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelevancePagesTest {
    private static final String BOXES =
            """
            [{"id": "a", "title": "orange", "text": "nothing", "stars": 1},
             {"id": "b", "title": "box", "text": "orange orange", "stars": 9},
             {"id": "c", "title": "<u>crate</u>", "text": "an orange", "stars": 5}]
            """;

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void an_admin_and_some_boxes() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        SearchServer.post("/engines/" + engine + "/schema", "{\"stars\": \"number\"}");
        SearchServer.fill(engine, BOXES, 3);
        path = "/en/console/engines/" + engine + "/relevance";
    }

    private String seen() {
        return admin.page(path).select("[name=seen]").val();
    }

    /** The form with these weights and no boost. */
    private RequestSpecification form(String button, String title, String text) {
        return admin.request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("form-token", admin.token(path))
                .formParam("q", "orange")
                .formParam("precision", "2")
                .formParam("field", "title", "text", "id")
                .formParam("weight", title, text, "1")
                .formParam("searched", "title", "text")
                .formParam("do", button);
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static List<String> ranking(Document page) {
        return page.select("[aria-labelledby=ranking-then] [data-of]").eachAttr("data-of");
    }

    private List<String> found() {
        return SearchServer.post("/engines/" + engine + "/search", "{\"query\": \"orange\"}")
                .path("results.id.raw");
    }

    @Test
    void a_preview_ranks_beside_today_and_marks_what_moved() {
        Document today = admin.page(path + "?q=orange");
        assertThat(today.select(".weight output").eachText())
                .containsExactlyInAnyOrder("4", "1", "1");
        assertThat(today.select(".differences, .ranked .badge")).isEmpty();
        assertThat(today.select("main u")).isEmpty();
        Document preview = page(form("show", "0.1", "10").post(path), 200);
        assertThat(ranking(preview).getLast()).isEqualTo("a");
        assertThat(preview.select("[data-of=a] .badge.bad").text()).startsWith("▼");
        assertThat(preview.select(".differences td").eachText())
                .contains("search_fields.text.weight", "10");
        assertThat(found().getFirst()).isEqualTo("a");
        Document best = page(form("show", "10", "0.1").post(path), 200);
        assertThat(ranking(best).getFirst()).isEqualTo("a");
    }

    @Test
    void saving_counts_at_once_and_keeps_versions_that_can_be_restored() {
        Response saved = form("save", "0.1", "10").formParam("seen", seen()).post(path);
        assertThat(saved.header("Location")).endsWith(path + "?done=saved&q=orange");
        assertThat(found().getLast()).isEqualTo("a");
        Document page = admin.page(path);
        assertThat(page.select(".versions .row")).hasSize(2);
        assertThat(page.select(".versions .row").get(0).text())
                .contains("admin", "same as the form");
        String former = page.select(".versions a").attr("href");
        Document compared = admin.page(former);
        assertThat(compared.select(".weight output").eachText())
                .containsExactlyInAnyOrder("4", "1", "1");
        assertThat(compared.select(".differences[open]")).isNotEmpty();
        assertThat(compared.select("section.message").text())
                .startsWith("You are looking at the version of ");
        assertThat(compared.select("section.message button[form=tuning]").val()).isEqualTo("save");
        Response none = admin.request().get(path + "?version=1");
        assertThat(page(none, 404).select(".message.bad").text())
                .isEqualTo("There is no such version any more. These are today’s settings.");
        form("save", "5", "1").formParam("seen", seen()).post(path);
        assertThat(admin.page(path).select(".versions .row")).hasSize(3);
        assertThat(found().getFirst()).isEqualTo("a");
    }

    @Test
    void the_later_of_two_is_told_and_nothing_is_lost() {
        String mine = seen();
        SearchServer.send(
                Method.PUT, "/engines/" + engine + "/search_settings", "{\"precision\": 5}");
        Document told = page(form("save", "3", "1").formParam("seen", mine).post(path), 409);
        assertThat(told.select(".message.bad").text())
                .startsWith("Somebody else changed this in the meantime.");
        assertThat(told.select(".weight output").eachText()).containsExactly("3", "1", "1");
        assertThat(told.select(".differences tr").eachText())
                .contains("precision 5 2", "search_fields.title.weight 4 3");
        String now = told.select("[name=seen]").val();
        assertThat(form("save", "3", "1").formParam("seen", now).post(path).statusCode())
                .isEqualTo(303);
        assertThat(admin.page(path).select(".versions .row")).hasSize(2);
    }

    @Test
    void boosts_are_added_and_taken_out_and_must_be_complete() {
        Document added =
                page(form("add", "1", "1").formParam("add", "stars:functional").post(path), 200);
        assertThat(added.select(".boost [name=boost_field]").val()).isEqualTo("stars");
        RequestSpecification boosted =
                form("save", "1", "1")
                        .formParam("seen", seen())
                        .formParam("boost_field", "stars")
                        .formParam("boost_type", "functional")
                        .formParam("boost_value", "")
                        .formParam("boost_function", "linear")
                        .formParam("boost_operation", "add")
                        .formParam("boost_factor", "10")
                        .formParam("boost_center", "");
        assertThat(boosted.post(path).statusCode()).isEqualTo(303);
        assertThat(found()).containsExactly("b", "c", "a");
        Document shown = admin.page(path + "?q=orange");
        assertThat(shown.select(".boost select[name=boost_function] [selected]").val())
                .isEqualTo("linear");
        assertThat(shown.select(".differences")).isEmpty();
        RequestSpecification open =
                form("save", "1", "1")
                        .formParam("seen", seen())
                        .formParam("boost_field", "stars")
                        .formParam("boost_type", "proximity")
                        .formParam("boost_function", "gaussian")
                        .formParam("boost_factor", "11");
        assertThat(page(open.post(path), 422).select(".message.bad p").eachText())
                .containsExactly(
                        "The factor of the boost on stars is ‘11’ and must be a number from 0 to 10.",
                        "The boost on stars needs a center, or take it out.");
    }

    @Test
    void a_test_query_turns_red_when_a_change_hurts_it() {
        Document kept = page(form("expect:a", "5", "1").formParam("among", "1").post(path), 200);
        assertThat(kept.select(".tests .badge").text()).isEqualTo("All as expected");
        Document hurt = page(form("show", "0.1", "10").post(path), 200);
        assertThat(hurt.select(".tests .badge").text()).isEqualTo("This change hurts 1");
        assertThat(hurt.select(".test.bad .note").text())
                .isEqualTo(
                        "must be among the first 1 · today at place 1 · with these settings at place 3");
        Document come = admin.page(path);
        assertThat(come.select(".tests[data-look-again] .badge").text())
                .isEqualTo("Not checked yet");
        assertThat(come.select(".test").text())
                .endsWith(
                        "must be among the first 1 · ‘Preview’ tells its place today and with these settings");
        assertThat(come.select(".test.good, .test.bad")).isEmpty();
        Document dropped = page(form("drop:0", "1", "1").post(path), 200);
        assertThat(dropped.select(".tests")).isEmpty();
    }
}
