package dev.sangja.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.account.AccountName;
import dev.sangja.account.Accounts;
import dev.sangja.account.LearnerId;
import dev.sangja.account.Role;
import dev.sangja.runner.HarnessOfTests;
import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counted a moment ago and does not any more: passwords, sessions, forms, learners. */
@QuarkusTest
class StaleSecretsTest {
    @Inject Accounts accounts;
    @Inject AgroalDataSource database;
    @Inject HarnessOfTests harness;

    private final String name = FormClient.uniqueName();

    @Test
    void a_password_that_was_changed_or_locked_out_meanwhile_begins_no_session() throws Exception {
        LearnerId id = account("one");
        assertThat(accounts.enter(id, "another")).isEmpty();
        assertThat(accounts.changePassword(id, "another", "two")).isEmpty();
        assertThat(accounts.changePassword(id, "one", "two")).isPresent();
        assertThat(accounts.enter(id, "one")).isEmpty();
        accounts.lock(id);
        assertThat(accounts.enter(id, "two")).isEmpty();
        assertThat(rows("account_session WHERE account", id)).isZero();
    }

    @Test
    void a_link_for_a_new_password_ends_with_the_old_password_and_with_a_lock() throws Exception {
        LearnerId id = account("one");
        makeLink(id);
        accounts.changePassword(id, "one", "two");
        assertThat(rows("password_reset WHERE account", id)).isZero();
        makeLink(id);
        accounts.lock(id);
        assertThat(rows("password_reset WHERE account", id)).isZero();
    }

    @Test
    void whoever_signs_up_while_signed_in_leaves_no_session_behind() throws Exception {
        String first = session();
        var other = new Browser(first, "/en/account");
        Response made =
                other.post(
                        "/en/sign-up", Map.of("name", name + "2", "password", FormClient.PASSWORD));
        made.then().statusCode(303);
        assertThat(made.cookie("sangja_session")).isNotEqualTo(first);
        given().cookie("sangja_session", first)
                .get("/api/progress/first-steps")
                .then()
                .statusCode(401);
    }

    @Test
    void a_form_that_was_made_for_nobody_is_worth_nothing_with_a_session() {
        String session = session();
        var nobodys = new Browser(null, "/en/sign-in");
        nobodys.as(session)
                .post("/en/account/email", Map.of("email", "a@b.example"))
                .then()
                .statusCode(403);
        new Browser(session, "/en/account")
                .post("/en/account/email", Map.of("email", "a@b.example"))
                .then()
                .statusCode(200);
    }

    @Test
    void without_a_session_any_more_nothing_is_deleted_nor_said_to_be() throws Exception {
        String session = session();
        var page = new Browser(session, "/en/me/deletion");
        new Browser(session, "/en/account").post("/en/account/sign-out-everywhere", Map.of());
        // Not even with a form for nobody, which is what the browser's next page has.
        new Browser(null, "/en/me/deletion")
                .as(session)
                .post("/en/me/deletion", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/en/sign-in?next=/en/me/deletion"));
        page.post("/en/me/deletion", Map.of("password", FormClient.PASSWORD))
                .then()
                .statusCode(403);
        new FormClient().signIn(name, FormClient.PASSWORD).then().statusCode(303);
    }

    @Test
    void records_of_somebody_else_than_the_page_said_are_not_deleted() {
        var browser = new Browser(session(), "/en/me/deletion");
        browser.post(
                        "/en/me/deletion",
                        Map.of("password", FormClient.PASSWORD, "owner", "somebody"))
                .then()
                .statusCode(409)
                .body(containsString("Somebody else is signed in by now"));
    }

    @Test
    void a_request_under_way_does_not_bring_back_a_deleted_account() throws Exception {
        String session = session();
        String attempt =
                """
                {"course": "first-steps", "lesson": "hello", "step": "happy-birthday", "language": "en",
                 "source": "print(1)", "outcome": "passed"}
                """;
        var held = harness.hold();
        var answer =
                CompletableFuture.supplyAsync(
                        () ->
                                given().cookie("sangja_session", session)
                                        .contentType(ContentType.JSON)
                                        .body(attempt)
                                        .post("/api/attempts"));
        harness.awaitCall(held);
        update(
                "DELETE FROM learner USING account WHERE id = learner AND name = '%s'"
                        .formatted(name));
        held.countDown();
        answer.get(1, TimeUnit.MINUTES)
                .then()
                .statusCode(401)
                .cookie("sangja_session", equalTo(""))
                .body("detail", containsString("has been deleted"));
        given().cookie("sangja_session", session)
                .get("/api/progress/first-steps")
                .then()
                .statusCode(401);
    }

    @Test
    void pages_of_somebody_who_has_signed_in_are_kept_nowhere() {
        String session = session();
        for (String path : new String[] {"/en", "/en/courses", "/en/courses/first-steps"}) {
            given().cookie("sangja_session", session)
                    .get(path)
                    .then()
                    .header("Cache-Control", "no-store");
            given().get(path).then().header("Cache-Control", "private, no-cache");
        }
    }

    private String session() {
        return Browser.signUp(name);
    }

    private LearnerId account(String hash) {
        var newcomer = new Accounts.Newcomer(new AccountName(name), Optional.empty(), Role.LEARNER);
        return accounts.make(newcomer, hash).orElseThrow();
    }

    private void makeLink(LearnerId id) throws SQLException {
        update(
                "INSERT INTO password_reset (token_hash, account, expires_at) VALUES (decode(md5('%1$s'), 'hex'), '%1$s', now() + interval '1h')"
                        .formatted(id.value()));
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private long rows(String tableAndColumn, LearnerId id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "SELECT count(*) FROM " + tableAndColumn + " = ?")) {
            query.setObject(1, id.value());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A page that was opened, and what is sent from it. */
    private record Browser(@Nullable String session, String form, String token) {
        Browser(@Nullable String session, String path) {
            this(session, opened(session, path));
        }

        private Browser(@Nullable String session, Response page) {
            this(
                    session,
                    page.cookie("sangja_form"),
                    Jsoup.parse(page.asString()).select("[name=form-token]").attr("value"));
        }

        static String signUp(String name) {
            Response made =
                    new Browser(null, "/en/sign-up")
                            .post(
                                    "/en/sign-up",
                                    Map.of("name", name, "password", FormClient.PASSWORD));
            made.then().statusCode(303);
            return made.cookie("sangja_session");
        }

        Browser as(String other) {
            return new Browser(other, form, token);
        }

        Response post(String path, Map<String, String> fields) {
            var request = given().redirects().follow(false).cookie("sangja_form", form);
            if (session != null) {
                request.cookie("sangja_session", session);
            }
            return request.contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParams(fields)
                    .formParam("form-token", token)
                    .post(path);
        }

        private static Response opened(@Nullable String session, String path) {
            return session == null
                    ? given().get(path)
                    : given().cookie("sangja_session", session).get(path);
        }
    }
}
