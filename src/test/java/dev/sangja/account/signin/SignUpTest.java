package dev.sangja.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignUpTest {
    private static final String LEARNER = "sangja_learner";

    @Inject AgroalDataSource database;

    @TestHTTPResource URI server;

    @Test
    void an_account_keeps_what_was_done_without_one() {
        var client = new FormClient();
        client.solve("first-words").then().statusCode(201);
        String name = FormClient.uniqueName();
        client.signUp(name)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/en/courses"))
                .cookie(LEARNER, "");
        assertThat(client.member()).isEqualTo(name);
        assertThat(client.solved()).containsExactly("hello/first-words");
        var elsewhere = new FormClient();
        elsewhere.signIn(name, FormClient.PASSWORD).then().statusCode(303);
        assertThat(elsewhere.solved()).containsExactly("hello/first-words");
    }

    @Test
    void the_cookie_from_before_is_worth_nothing_and_harms_nothing() {
        var client = new FormClient();
        String old = client.solve("first-words").cookie(LEARNER);
        client.signUp(FormClient.uniqueName()).then().statusCode(303);
        given().cookie(LEARNER, old)
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"course": "first-steps", "lesson": "hello", "step": "happy-birthday", "language": "en",
                         "source": "", "outcome": "passed"}
                        """)
                .post("/api/attempts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("has an account by now"))
                .cookie(LEARNER, "");
        assertThat(
                        given().cookie(LEARNER, old)
                                .get("/api/progress/first-steps")
                                .jsonPath()
                                .getList("solved"))
                .isEmpty();
        assertThat(client.solved()).containsExactly("hello/first-words");
    }

    @ParameterizedTest
    @CsvSource({
        "en, x, seven boxes of oranges, '', name, has 1 characters",
        "ko, x, seven boxes of oranges, '', name, ‘x’: 1자예요",
        "en, a b, seven boxes of oranges, '', name, ‘a b’ may have only letters",
        "en, p\u0430ul, seven boxes of oranges, '', name, mixes look-alike letters",
        "en, fine-name, short, '', password, has 5 characters",
        "en, fine-name, password123, '', password, easy to guess",
        "ko, fine-name, fine-name-1, '', password, 금방 맞힐 수 있는",
        "en, fine-name, seven boxes of oranges, nowhere, email, ‘nowhere’ is not an e-mail address",
    })
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
            String lang, String name, String password, String email, String field, String text) {
        String page = "/" + lang + "/sign-up";
        Response response =
                new FormClient()
                        .submit(
                                page,
                                page,
                                Map.of("name", name, "password", password, "email", email));
        response.then().statusCode(422).header("Cache-Control", "no-store");
        var html = Jsoup.parse(response.asString());
        assertThat(html.select("#" + field + "-error").text()).contains(text);
        assertThat(html.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(html.select(".field-error")).hasSize(1);
        assertThat(html.select("#name").val()).isEqualTo(name);
        assertThat(html.select("#email").val()).isEqualTo(email);
        assertThat(html.select("#password").val()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', same", "upper, SAME", "fullwidth, ｓame"})
    void a_taken_name_is_refused_in_every_way_of_writing(String how, String variant)
            throws SQLException {
        String tail = FormClient.uniqueName();
        new FormClient().signUp("same" + tail).then().statusCode(303);
        long before = count("learner");
        Response response = new FormClient().signUp(variant + tail);
        response.then().statusCode(422).body(containsString("is taken"));
        assertThat(response.cookies()).doesNotContainKey("sangja_session");
        assertThat(count("learner")).as("no learner is left behind").isEqualTo(before);
    }

    @Test
    void a_name_that_looks_like_the_admins_is_taken() {
        new FormClient().signUp("Adm1n").then().statusCode(422);
        new FormClient().signUp("admin").then().statusCode(422).body(containsString("is taken"));
    }

    @Test
    void of_many_who_want_one_name_one_gets_it() throws Exception {
        String name = FormClient.uniqueName();
        Callable<Integer> signUp = () -> new FormClient().signUp(name).statusCode();
        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers =
                    threads.invokeAll(Collections.nCopies(8, signUp)).stream()
                            .map(future -> future.resultNow())
                            .toList();
        }
        assertThat(answers).containsOnlyOnce(303).filteredOn(code -> code == 422).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"10_000, 422, has 10000 characters", "900_000, 422, has 900000 characters"})
    void a_huge_password_is_refused_with_a_sentence(String length, int status, String text) {
        int characters = Integer.parseInt(length.replace("_", ""));
        new FormClient()
                .signUp(FormClient.uniqueName(), "x".repeat(characters))
                .then()
                .statusCode(status)
                .body(containsString(text));
    }

    /** A client that reads before it has sent everything sees the answer; RestAssured does not. */
    @ParameterizedTest
    @CsvSource({
        "/en/sign-up, What you sent is too big, true",
        "/ko/sign-up, 보낸 내용이 너무 커요, true",
        "/ko/console/engines/none/documents, 보낸 내용이 너무 커요, false"
    })
    void a_form_of_ten_megabytes_is_refused_before_it_is_read(
            String path, String text, boolean password) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            String head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\nContent-Type: %s\r\n\r\n"
                            .formatted(path, "application/x-www-form-urlencoded");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains(text, "charset=UTF-8");
            assertThat(answer.matches("(?s).*(password|비밀번호).*")).isEqualTo(password);
        }
    }

    @Test
    void only_a_form_that_we_made_for_this_browser_counts() {
        String name = FormClient.uniqueName();
        var fields = Map.of("name", name, "password", FormClient.PASSWORD);
        var client = new FormClient();
        String others = new FormClient().token("/en/sign-up");
        String own = client.token("/en/sign-up");
        for (String token : List.of("", "x", others)) {
            client.send("/en/sign-up", fields, token)
                    .then()
                    .statusCode(403)
                    .contentType(ContentType.HTML)
                    .body(containsString("This form was too old"));
        }
        client.send("/en/sign-up", fields, own).then().statusCode(303);
        client.send("/en/sign-up", fields, own).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/ko/courses/first-steps/variables/a-box, /ko/courses/first-steps/variables/a-box",
        "/ko/console/engines/a/document?id=a%2Fb+c&x=y:z, /ko/console/engines/a/document?id=a%2Fb+c&x=y:z",
        "/ko/console?q=%zz, /en/courses",
        "//evil.example/x, /en/courses",
        "https://evil.example, /en/courses",
        "/\\evil.example, /en/courses",
        "/ko/../..//evil, /en/courses",
    })
    void one_goes_on_to_a_page_of_ours_only(String next, String expected) {
        new FormClient()
                .submit(
                        "/en/sign-up",
                        "/en/sign-up",
                        Map.of(
                                "name",
                                FormClient.uniqueName(),
                                "password",
                                FormClient.PASSWORD,
                                "next",
                                next))
                .then()
                .statusCode(303)
                .header("Location", endsWith(expected));
    }

    private long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
