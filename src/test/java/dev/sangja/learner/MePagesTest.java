package dev.sangja.learner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MePagesTest {
    @Inject AgroalDataSource database;

    @Test
    void a_visitor_of_whom_nothing_is_known_is_led_to_the_first_step() {
        Document page = parse(given().get("/ko/me"));
        assertThat(page.select("h1").text()).isEqualTo("아직 빈 상자예요");
        assertThat(page.select(".way-on").attr("href"))
                .isEqualTo("/ko/courses/first-steps/hello/first-words");
        assertThat(page.select("a[href=/api/me/export]")).isEmpty();
    }

    @Test
    void a_learner_sees_what_they_did_the_words_they_met_and_where_to_go_on() {
        var learner = SomeLearner.trying("first-words", "print(1)", "failed");
        learner.tries("first-words", "print(1)", "passed");
        Document page = parse(learner.request().get("/en/me"));
        assertThat(page.select("h1").text()).isEqualTo("My box");
        assertThat(page.select(".me-facts dd").eachText())
                .containsExactly("1", "2", "2", "2 min"); // twice 61 s
        assertThat(page.select(".me-words dt").eachText()).containsExactly("program", "run");
        assertThat(page.select(".me-words dd").eachText()).noneMatch(String::isBlank);
        assertThat(page.select(".me-skill h3").eachText()).hasSize(1);
        assertThat(page.select(".way-on").attr("href"))
                .isEqualTo("/en/courses/first-steps/hello/own-words");
        assertThat(page.select(".way-on-step").text()).startsWith("Next: ");
        assertThat(page.select("#records + p").text()).contains("400 days");
    }

    @Test
    void who_has_only_tried_goes_on_at_that_step_on_every_page() {
        var learner = SomeLearner.trying("quotes-shown", "print(1)", "failed");
        for (String path : List.of("", "/courses", "/courses/first-steps", "/me")) {
            Document page = parse(learner.request().get("/ko" + path));
            assertThat(page.select(".way-on").eachAttr("href"))
                    .as(path)
                    .containsExactly("/ko/courses/first-steps/hello/quotes-shown");
        }
        learner.request()
                .redirects()
                .follow(false)
                .get("/ko/courses/first-steps/hello")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/hello/quotes-shown"));
    }

    @Test
    void deleting_asks_first_and_then_nothing_is_left() throws SQLException {
        var learner = SomeLearner.trying("first-words", "print(1)", "passed");
        Response gone = SomeLearner.submit(learner.request(), learner.request(), "/en/me/deletion");
        gone.then().statusCode(303).header("Location", endsWith("/en/me/deletion"));
        assertThat(gone.headers().getValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("sangja_learner=;")
                                        .contains("Max-Age=0"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("sangja_gone=-"));
        for (String table : List.of("attempt", "solved_step")) {
            assertThat(count(table + " WHERE learner", learner)).isZero();
        }
        assertThat(count("learner WHERE id", learner)).isZero();

        Response after = given().cookie("sangja_gone", "-").get("/en/me/deletion");
        assertThat(parse(after).select("h1").text()).isEqualTo("Everything is deleted");
        assertThat(parse(after).select("[data-forgotten]")).hasSize(1);
        after.then()
                .header(
                        "Set-Cookie",
                        allOf(startsWith("sangja_gone=;"), containsString("Max-Age=0")));
    }

    @Test
    void an_account_goes_with_its_learner_and_its_sessions_once_its_password_is_typed()
            throws SQLException {
        String name = FormClient.uniqueName();
        var member = new FormClient();
        member.signUp(name).then().statusCode(303);
        member.solve("first-words").then().statusCode(201);
        var learner = new SomeLearner(id(name).toString());
        assertThat(member.page("/en/me/deletion").select(".message.bad").text())
                .startsWith("The account " + name + " goes, too.");
        for (var typed : List.of(Map.<String, String>of(), Map.of("password", "another one"))) {
            member.submit("/en/me/deletion", "/en/me/deletion", typed)
                    .then()
                    .statusCode(422)
                    .body(containsString("This is not your current password."));
        }
        assertThat(count("attempt WHERE learner", learner)).isEqualTo(1);
        var right = Map.of("password", FormClient.PASSWORD);
        member.submit("/en/me/deletion", "/en/me/deletion", right).then().statusCode(303);
        assertThat(count("account WHERE learner", learner)).isZero();
        assertThat(count("account_session WHERE account", learner)).isZero();
        assertThat(count("learner WHERE id", learner)).isZero();
    }

    @Test
    void without_our_form_nothing_is_deleted() throws SQLException {
        var learner = SomeLearner.trying("first-words", "print(1)", "passed");
        learner.request()
                .formParam("form-token", "x")
                .post("/ko/me/deletion")
                .then()
                .statusCode(403);
        learner.request().get("/ko/me/deletion").then().statusCode(200);
        assertThat(count("learner WHERE id", learner)).isEqualTo(1);
    }

    @Test
    void a_link_alone_does_not_empty_a_browser() {
        Document page = parse(given().get("/ko/me/deletion"));
        assertThat(page.select("[data-forgotten]")).isEmpty();
        var learner = SomeLearner.trying("first-words", "print(1)", "passed");
        Document again = parse(learner.request().cookie("sangja_gone", "-").get("/ko/me/deletion"));
        assertThat(again.select("[data-forgotten]")).isEmpty();
    }

    private UUID id(String name) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("SELECT learner FROM account WHERE name = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private long count(String tableAndColumn, SomeLearner learner) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "SELECT count(*) FROM " + tableAndColumn + " = ?")) {
            query.setObject(1, learner.id());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Document parse(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
