package dev.sangja.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {
    private static final String SESSION = "sangja_session";
    private static final String FORGED = "x".repeat(43);

    @Inject AgroalDataSource database;

    @Test
    void a_session_is_a_cookie_that_scripts_and_other_sites_cannot_use() {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        var client = new FormClient();
        Response response = client.signIn(name.toUpperCase(Locale.ROOT), FormClient.PASSWORD);
        response.then().statusCode(303).header("Location", endsWith("/en/courses"));
        String cookie =
                response.headers().getValues("Set-Cookie").stream()
                        .filter(header -> header.startsWith(SESSION + "="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000");
        assertThat(client.member()).isEqualTo(name);
    }

    @Test
    void what_two_browsers_did_is_together_after_signing_in() {
        String name = FormClient.uniqueName();
        var first = new FormClient();
        first.solve("first-words");
        first.signUp(name);
        var second = new FormClient();
        second.solve("first-words");
        second.solve("inside-a-line");
        second.signIn(name, FormClient.PASSWORD).then().statusCode(303);
        assertThat(first.solved())
                .containsExactlyInAnyOrder("hello/first-words", "hello/inside-a-line");
    }

    @Test
    void a_wrong_name_and_a_wrong_password_are_answered_alike() {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        String noName = refusal(FormClient.uniqueName(), FormClient.PASSWORD);
        String noPassword = refusal(name, "eight boxes of oranges");
        assertThat(noName).isEqualTo(noPassword).contains("name or the password is wrong");
    }

    @Test
    void of_a_thousand_tries_ten_are_looked_at() {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        var client = new FormClient();
        String token = client.token("/en/sign-in");
        var fields = Map.of("name", name, "password", "a wrong one");
        long looked =
                IntStream.range(0, 1000)
                        .filter(_ -> client.send("/en/sign-in", fields, token).statusCode() == 422)
                        .count();
        assertThat(looked).isBetween(10L, 12L); // a minute may pass meanwhile
        Response right = client.signIn(name, FormClient.PASSWORD);
        right.then().statusCode(429).body(containsString("Too many sign-ins failed"));
        assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 60);
        assertThat(client.member()).isEmpty();
        given().auth()
                .preemptive()
                .basic(name, FormClient.PASSWORD)
                .get("/api/progress/first-steps")
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(60));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var client = new FormClient();
        String session = client.signUp(FormClient.uniqueName()).cookie(SESSION);
        client.submit("/en/account", "/en/sign-out", Map.of())
                .then()
                .statusCode(303)
                .cookie(SESSION, "");
        assertThat(client.member()).isEmpty();
        refusedEverywhere(session);
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        String name = FormClient.uniqueName();
        var here = new FormClient();
        here.signUp(name);
        String there = new FormClient().signIn(name, FormClient.PASSWORD).cookie(SESSION);
        here.submit("/en/account", "/en/account/sign-out-everywhere", Map.of())
                .then()
                .statusCode(303);
        assertThat(here.member()).isEmpty();
        refusedEverywhere(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last_seen = now() - interval '30 days 1 second'",
                "expires_at = now() - interval '1 second'"
            })
    void a_session_ends_when_it_is_idle_or_old(String change) throws SQLException {
        var client = new FormClient();
        String name = FormClient.uniqueName();
        String session = client.signUp(name).cookie(SESSION);
        execute(
                "UPDATE account_session SET "
                        + change
                        + " WHERE account = (SELECT learner FROM account WHERE name = '"
                        + name
                        + "')");
        refusedEverywhere(session);
        assertThat(client.page("/en/sign-in").select(".message").text())
                .isEqualTo("Your session has ended. Please sign in again.");
    }

    @Test
    void a_forged_session_is_nobodys() {
        refusedEverywhere(FORGED);
        refusedEverywhere("not-even-one");
    }

    @Test
    void basic_credentials_are_an_account_at_the_api() {
        var client = new FormClient();
        String name = "민지" + FormClient.uniqueName();
        client.signUp(name, "상자 일곱 개와 오렌지").then().statusCode(303);
        client.solve("first-words").then().statusCode(201);
        for (int time = 0; time < 2; time++) {
            given().header("Authorization", "Basic " + base64(name + ":상자 일곱 개와 오렌지"))
                    .get("/api/progress/first-steps")
                    .then()
                    .statusCode(200)
                    .body("solved[0]", equalTo("hello/first-words"));
        }
    }

    @Test
    void wrong_basic_credentials_are_refused_and_not_taken_for_none() {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        for (String header :
                new String[] {"Basic " + base64(name + ":wrong"), "Basic ???", "basic Og=="}) {
            given().header("Authorization", header)
                    .get("/api/progress/first-steps")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Basic realm=\"Sangja\""))
                    .body("detail", equalTo("Name or password is wrong."));
        }
    }

    @Test
    void remembered_credentials_are_forgotten_with_the_password() {
        String name = FormClient.uniqueName();
        var client = new FormClient();
        client.signUp(name);
        assertThat(basicStatus(name, FormClient.PASSWORD)).isEqualTo(200);
        changePassword(client, FormClient.PASSWORD, "nine boxes of lemons").then().statusCode(200);
        assertThat(basicStatus(name, FormClient.PASSWORD)).isEqualTo(401);
        assertThat(basicStatus(name, "nine boxes of lemons")).isEqualTo(200);
    }

    @Test
    void a_new_password_keeps_this_session_and_ends_the_others() {
        String name = FormClient.uniqueName();
        var here = new FormClient();
        here.signUp(name);
        String there = new FormClient().signIn(name, FormClient.PASSWORD).cookie(SESSION);
        changePassword(here, "not my password", "nine boxes of lemons")
                .then()
                .statusCode(422)
                .body(containsString("This is not your current password."));
        changePassword(here, FormClient.PASSWORD, "short").then().statusCode(422);
        changePassword(here, FormClient.PASSWORD, "nine boxes of lemons")
                .then()
                .statusCode(200)
                .body(containsString("Your password was changed."));
        assertThat(here.member()).isEqualTo(name);
        refusedEverywhere(there);
        new FormClient().signIn(name, FormClient.PASSWORD).then().statusCode(422);
        new FormClient().signIn(name, "nine boxes of lemons").then().statusCode(303);
    }

    @Test
    void an_e_mail_address_is_kept_and_taken_away_again() {
        var client = FormClient.withAccount();
        client.submit("/en/account", "/en/account/email", Map.of("email", "minji@example.com"))
                .then()
                .statusCode(200);
        assertThat(client.page("/en/account").select("#email").val())
                .isEqualTo("minji@example.com");
        client.submit("/en/account", "/en/account/email", Map.of("email", "a@b"))
                .then()
                .statusCode(422)
                .body(containsString("‘a@b’ is not an e-mail address"));
        client.submit("/en/account", "/en/account/email", Map.of("email", ""));
        assertThat(client.page("/en/account").select("#email").val()).isEmpty();
    }

    @Test
    void who_needs_an_account_is_led_to_the_form_and_back() {
        var client = new FormClient();
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        client.get("/ko/account")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ko/sign-in?next=/ko/account"));
        String page = "/ko/sign-in?next=/ko/account";
        assertThat(client.page(page).select(".message").text())
                .isEqualTo("이 페이지를 보려면 먼저 로그인해 주세요.");
        client.submit(
                        page,
                        "/ko/sign-in",
                        Map.of(
                                "name",
                                name,
                                "password",
                                FormClient.PASSWORD,
                                "next",
                                client.page(page).select("input[name=next]").val()))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ko/account"));
    }

    @Test
    void who_sends_a_form_after_the_session_ended_is_told_and_led_back_to_it() {
        String form = "/ko/console/engines/none/document";
        var client = new FormClient();
        String token = client.token("/ko/sign-in");
        client.send(form, Map.of("json", "{}"), token)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ko/sign-in?sent=1&next=" + form));
        assertThat(client.page("/ko/sign-in?sent=1&next=" + form).select(".message").text())
                .startsWith("로그인이 풀려서 보낸 내용을 저장하지 못했어요.");
        for (String from : new String[] {"%s/ko/people?page=2", "http://evil.example/ko/people"}) {
            String server = RestAssured.baseURI + ":" + RestAssured.port;
            String next = from.startsWith("%s") ? "/ko/people%3Fpage%3D2" : form;
            client.request()
                    .header("Referer", from.formatted(server))
                    .contentType(ContentType.URLENC)
                    .formParam("form-token", token)
                    .post(form)
                    .then()
                    .header("Location", endsWith("/ko/sign-in?sent=1&next=" + next));
        }
    }

    @Test
    void signing_in_goes_to_the_session_of_the_one_who_signed_in_last() {
        var client = FormClient.withAccount();
        String other = FormClient.uniqueName();
        new FormClient().signUp(other);
        client.send(
                        "/en/sign-in",
                        Map.of("name", other, "password", FormClient.PASSWORD),
                        client.token("/en/account"))
                .then()
                .statusCode(303);
        assertThat(client.member()).isEqualTo(other);
    }

    private static String refusal(String name, String password) {
        Response response = new FormClient().signIn(name, password);
        response.then().statusCode(422);
        return Jsoup.parse(response.asString()).select(".message.bad").text();
    }

    private static void refusedEverywhere(String session) {
        given().cookie(SESSION, session)
                .get("/api/progress/first-steps")
                .then()
                .statusCode(401)
                .body("detail", containsString("session has ended"))
                .cookie(SESSION, "");
        given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .get("/en/account")
                .then()
                .statusCode(303);
    }

    private static Response changePassword(FormClient client, String old, String wanted) {
        return client.submit(
                "/en/account", "/en/account/password", Map.of("current", old, "password", wanted));
    }

    private static int basicStatus(String name, String password) {
        return given().auth()
                .preemptive()
                .basic(name, password)
                .get("/api/progress/first-steps")
                .statusCode();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
