package dev.sangja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {
    private static final String NEW_PASSWORD = "nine boxes of lemons";

    @Inject AgroalDataSource database;

    private final String name = FormClient.uniqueName();
    private final FormClient person = new FormClient();
    private final FormClient admin = new FormClient();

    @BeforeEach
    void somebody_has_an_account_and_admin_is_there() {
        person.signUp(name).then().statusCode(303);
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
    }

    @Test
    void a_role_is_given_and_counts_at_once() {
        person.get("/en/people").then().statusCode(403).body(containsString("another role"));
        act("role", Map.of("role", "admin"))
                .then()
                .statusCode(200)
                .body(containsString(name + " is now: Admin"));
        person.get("/en/people").then().statusCode(200);
        act("role", Map.of("role", "tutor")).then().statusCode(200);
        person.get("/en/people").then().statusCode(403);
        act("role", Map.of("role", "king"))
                .then()
                .statusCode(422)
                .body(containsString("There is no role ‘king’"));
    }

    @Test
    void a_locked_account_is_out_at_once_and_learns_why() {
        act("lock", Map.of()).then().statusCode(200);
        assertThat(person.member()).isEmpty();
        new FormClient()
                .signIn(name, FormClient.PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("This account is locked."));
        new FormClient()
                .signIn(name, "a wrong one")
                .then()
                .statusCode(422)
                .body(containsString("The name or the password is wrong."));
        act("unlock", Map.of()).then().statusCode(200);
        new FormClient().signIn(name, FormClient.PASSWORD).then().statusCode(303);
    }

    @Test
    void the_last_admin_stays_one() throws SQLException {
        execute("UPDATE account SET role = 'learner' WHERE name <> 'admin'");
        String id = id("admin");
        for (var change :
                Map.of("role", Map.of("role", "learner"), "lock", Map.<String, String>of())
                        .entrySet()) {
            admin.submit(
                            "/en/people",
                            "/en/people/" + id + "/" + change.getKey(),
                            change.getValue())
                    .then()
                    .statusCode(409)
                    .body(containsString("The last admin"));
        }
        delete(admin, TestDatabase.ADMIN_PASSWORD)
                .then()
                .statusCode(409)
                .body(containsString("The last admin"));
        admin.get("/en/people").then().statusCode(200);
        act("role", Map.of("role", "admin")).then().statusCode(200);
        delete(person, FormClient.PASSWORD).then().statusCode(303);
        assertThat(admin.page("/en/people?q=" + name).select(".person")).isEmpty();
    }

    private static Response delete(FormClient client, String password) {
        return client.submit("/en/me/deletion", "/en/me/deletion", Map.of("password", password));
    }

    @Test
    void a_link_sets_a_password_once_and_signs_out_everywhere() {
        String link = link();
        var other = new FormClient();
        other.get(link).then().statusCode(200).body(containsString(name + ", choose the password"));
        set(other, link, "short").then().statusCode(422).body(containsString("has 5 characters"));
        set(other, link, NEW_PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/en/sign-in"));
        assertThat(person.member()).isEmpty();
        other.get(link).then().statusCode(404).body(containsString("This link no longer works"));
        String token = other.token("/en/sign-in");
        other.send(link, Map.of("password", "ten boxes of apples"), token).then().statusCode(404);
        other.signIn(name, NEW_PASSWORD).then().statusCode(303);
    }

    @Test
    void a_newer_link_replaces_the_older_one_and_each_expires() throws SQLException {
        String older = link();
        String newer = link();
        person.get(older).then().statusCode(404);
        person.get(newer).then().statusCode(200);
        execute("UPDATE password_reset SET expires_at = now()");
        person.get(newer).then().statusCode(404);
        person.get("/en/password-resets/nonsense").then().statusCode(404);
    }

    @Test
    void people_are_found_by_the_beginning_of_their_name() {
        var list = admin.page("/en/people?q=" + name.toUpperCase(Locale.ROOT));
        assertThat(list.select(".person strong").eachText()).containsExactly(name);
        assertThat(admin.page("/en/people?q=%25").select(".person")).isEmpty();
        assertThat(admin.page("/en/people?q=nobody-at-all").text())
                .contains("There is no account with such a name.");
        admin.get("/en/people?page=999999").then().statusCode(200);
    }

    @Test
    void somebody_who_is_gone_is_said_to_be_gone() {
        String nobody = "/en/people/00000000-0000-0000-0000-000000000000/";
        for (String act : new String[] {"lock", "unlock", "password-reset"}) {
            admin.submit("/en/people", nobody + act, Map.of())
                    .then()
                    .statusCode(404)
                    .body(containsString("does not exist any more"));
        }
    }

    private Response act(String act, Map<String, String> fields) {
        return admin.submit("/en/people", "/en/people/" + id(name) + "/" + act, fields);
    }

    private String id(String wanted) {
        String action = admin.page("/en/people?q=" + wanted).select(".person form").attr("action");
        return Path.of(action).getName(2).toString();
    }

    /** Path of a fresh link for the person. */
    private String link() {
        Response response = act("password-reset", Map.of());
        response.then().statusCode(200);
        String link = Jsoup.parse(response.asString()).select(".secret-link").val();
        return URI.create(link).getPath();
    }

    private static Response set(FormClient client, String link, String password) {
        return client.submit(link, link, Map.of("password", password));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
