package dev.sangja.console.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CurationPagesTest {
    private static final String BOXES =
            """
            [{"id": "a", "title": "box box box"}, {"id": "b", "title": "box of apples"},
             {"id": "c", "title": "<i>box</i> of cherries"}, {"id": "d", "title": "dates"}]
            """;

    @Inject AgroalDataSource database;

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void an_admin_and_some_boxes() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        SearchServer.fill(engine, BOXES, 4);
        path = "/en/console/engines/" + engine + "/curations";
    }

    /** Presses a button of the arrangement. */
    private Response press(
            String id, String button, String queries, List<String> promoted, List<String> hidden) {
        return press(id, button, queries, promoted, hidden, "");
    }

    private Response press(
            String id,
            String button,
            String queries,
            List<String> promoted,
            List<String> hidden,
            String seen) {
        return admin.request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("queries", queries)
                .formParam("promoted", promoted)
                .formParam("hidden", hidden)
                .formParam("do", button)
                .formParam("seen", seen)
                .formParam("form-token", admin.token(path + "/new"))
                .post(path + "/" + id);
    }

    private static List<String> lane(Document page, String lane) {
        return page.select("[data-lane=" + lane + "] [data-of]").eachAttr("data-of");
    }

    private List<String> found(String query) {
        return SearchServer.post("/engines/" + engine + "/search", "{\"query\": \"" + query + "\"}")
                .path("results.id.raw");
    }

    @Test
    void buttons_arrange_a_draft_and_only_saving_changes_the_search() {
        Document fresh = admin.page(path + "/new?q=box");
        assertThat(lane(fresh, "results")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(fresh.select("main i")).isEmpty();
        Document one = draft(press("new", "promote:c", "box", List.of(), List.of()));
        assertThat(lane(one, "promoted")).containsExactly("c");
        Document two = draft(press("new", "promote:d", "box", List.of("c"), List.of()));
        assertThat(lane(two, "promoted")).containsExactly("c", "d");
        Document up = draft(press("new", "up:d", "box", List.of("c", "d"), List.of()));
        assertThat(lane(up, "promoted")).containsExactly("d", "c");
        Document hidden = draft(press("new", "hide:a", "box", List.of("d", "c"), List.of()));
        assertThat(lane(hidden, "hidden")).containsExactly("a");
        assertThat(lane(hidden, "results")).containsExactly("b");
        assertThat(found("box")).containsExactlyInAnyOrder("a", "b", "c");
        Response kept = press("new", "save", "box\nBoxes", List.of("d", "c"), List.of("a"));
        assertThat(kept.header("Location")).endsWith(path + "?done=saved");
        assertThat(found("box")).containsExactly("d", "c", "b");
        assertThat(found("BOXES")).startsWith("d", "c");
        Document list = admin.page(path + "?done=saved");
        assertThat(list.select(".row").text()).contains("box", "2 promoted · 1 hidden");
        Response existing = admin.get(path + "/new?q=BOX");
        assertThat(existing.header("Location")).contains(path + "/cur-");
    }

    private static Document draft(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void what_is_wrong_is_told_and_the_draft_stays() {
        Response empty = press("new", "save", " ", List.of(), List.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.asString()).select(".message.bad").text())
                .isEqualTo("Write at least one query. Promote or hide at least one document.");
        press("new", "save", "box", List.of("a"), List.of());
        Response taken = press("new", "save", "Box", List.of("b"), List.of());
        assertThat(taken.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(taken.asString());
        assertThat(page.select(".message.bad").text())
                .startsWith("‘Box’ already belongs to another curation.");
        assertThat(lane(page, "promoted")).containsExactly("b");
    }

    @Test
    void a_query_that_is_too_long_is_told_once_and_in_the_language_of_the_page() {
        Response begun = admin.get(path.replace("/en/", "/ko/") + "/new?q=" + "x".repeat(300));
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(begun.asString()).select(".message.bad").text())
                .isEqualTo("검색어는 128자까지 쓸 수 있어요. 지금은 300자예요. 조금 줄여 주세요.");
        Response kept = press("new", "save", "x".repeat(200), List.of("a"), List.of());
        assertThat(kept.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(kept.asString());
        assertThat(page.select(".message.bad").text())
                .isEqualTo(
                        "The query may have up to 128 characters, and this one has 200. Please make it shorter.");
        assertThat(page.select("#arrangement-results .total")).isEmpty();
        assertThat(lane(page, "promoted")).containsExactly("a");
    }

    @Test
    void the_later_of_two_is_told_and_nothing_is_lost() {
        press("new", "save", "box", List.of("a"), List.of());
        String id = SearchServer.get("/engines/" + engine + "/curations").path("results[0].id");
        String seen = admin.page(path + "/" + id).select("form[data-arrange] [name=seen]").val();
        SearchServer.send(
                Method.PUT,
                "/engines/" + engine + "/curations/" + id,
                "{\"queries\": [\"box\"], \"promoted\": [\"b\"]}");
        Response told = press(id, "save", "box", List.of("c"), List.of(), seen);
        assertThat(told.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(told.asString());
        assertThat(page.select(".message.bad").text())
                .contains("Stored now: queries box; promoted b; hidden");
        assertThat(lane(page, "promoted")).containsExactly("c");
        assertThat(found("box").getFirst()).isEqualTo("b");
        String now = page.select("form[data-arrange] [name=seen]").val();
        assertThat(press(id, "save", "box", List.of("c"), List.of(), now).statusCode())
                .isEqualTo(303);
        assertThat(found("box").getFirst()).isEqualTo("c");
        Response gone = admin.submit(path + "/" + id, path + "/" + id + "/delete", Map.of());
        assertThat(gone.header("Location")).endsWith("?done=deleted");
        assertThat(admin.get(path + "/" + id).statusCode()).isEqualTo(404);
        Response late = press(id, "save", "box\nbin", List.of("b"), List.of("d"), now);
        assertThat(late.statusCode()).isEqualTo(404);
        Document kept = Jsoup.parse(late.asString());
        assertThat(kept.select(".message.bad").text())
                .startsWith("Somebody else deleted this in the meantime.");
        assertThat(kept.select("#curation-queries").text()).isEqualTo("box\nbin");
        assertThat(lane(kept, "promoted")).containsExactly("b");
        assertThat(lane(kept, "hidden")).containsExactly("d");
        assertThat(kept.select("form[data-arrange]").attr("action")).isEqualTo(path + "/new");
        assertThat(kept.select("form[data-arrange] [name=seen]").val()).isEmpty();
    }

    @Test
    void clicks_suggest_what_no_curation_has_yet() throws SQLException {
        clicks("box", "b", 5);
        clicks("box", "c", 3);
        clicks("date", "d", 2);
        Document list = admin.page(path);
        assertThat(list.select(".row strong").eachText()).containsExactly("box");
        Document begun = admin.page(list.select(".row a").attr("href"));
        assertThat(lane(begun, "promoted")).containsExactly("b", "c");
        assertThat(begun.select("[data-of=b] .badge").text()).isEqualTo("5 clicks");
        press("new", "save", "box", List.of("b"), List.of());
        assertThat(admin.page(path).select(".row a.button")).isEmpty();
    }

    private void clicks(String term, String document, int times) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "INSERT INTO search_click_event (engine, at, term, tags, request_id, document)"
                                        + " SELECT id, now(), ?, '{}', '', ? FROM search_engine, generate_series(1, ?)"
                                        + " WHERE name = ?")) {
            insert.setString(1, term);
            insert.setString(2, document);
            insert.setInt(3, times);
            insert.setString(4, engine);
            insert.executeUpdate();
        }
    }

    @Test
    void a_document_that_is_gone_is_said_to_be() {
        Document page = draft(press("new", "promote:zzz", "box", List.of(), List.of()));
        assertThat(page.select("[data-of=zzz] .badge.bad").text())
                .isEqualTo("The engine does not have it");
    }
}
