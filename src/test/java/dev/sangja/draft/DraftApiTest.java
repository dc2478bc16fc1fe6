package dev.sangja.draft;

import static dev.sangja.draft.Client.HELLO;
import static dev.sangja.draft.Client.body;
import static dev.sangja.draft.Client.edit;
import static dev.sangja.draft.Client.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftApiTest {
    private static final String STEP = "happy-birthday";
    private static final String PROBLEM = "application/problem+json";
    private static final int LIMIT = 65_536;

    @Inject AgroalDataSource database;

    private final Client client = new Client();

    @Test
    void the_first_save_makes_a_learner_with_a_cookie_and_the_text_is_there_on_every_device() {
        client.begin(STEP, "print('안녕 👋')\n")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Set-Cookie",
                        allOf(startsWith("sangja_learner="), containsString("HttpOnly")));
        client.inAnotherTab()
                .drafts()
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("course", equalTo("first-steps"))
                .body("lesson", equalTo("hello"))
                .body("drafts", hasSize(1))
                .body("drafts[0].step", equalTo(STEP))
                .body("drafts[0].text", equalTo("print('안녕 👋')\n"))
                .body("drafts[0].other", nullValue());
    }

    @Test
    void who_has_typed_nothing_has_no_drafts_and_gets_no_cookie() {
        client.drafts()
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .body("drafts", hasSize(0));
        client.begin(STEP, "mine");
        assertThat(new Client().text(STEP)).isNull();
    }

    @Test
    void small_edits_change_what_stands_in_utf_16_units() {
        long first = version(client.begin(STEP, "a = '👋'\nb = 2\n"));
        var edits = body(first, UUID.randomUUID(), edit(5, 2, "가나다"), edit(14, 0, "3"));
        long second = version(client.send(STEP, edits));
        assertThat(second).isGreaterThan(first);
        assertThat(client.text(STEP)).isEqualTo("a = '가나다'\nb = 32\n");
    }

    @Test
    void who_comes_second_to_a_version_is_told_what_stands_and_changes_nothing() {
        long first = version(client.begin(STEP, "one"));
        var other = client.inAnotherTab();
        long second = version(other.save(STEP, first, edit(3, 0, " two")));
        client.save(STEP, first, edit(3, 0, " three"))
                .then()
                .statusCode(409)
                .contentType(ContentType.JSON)
                .header("Cache-Control", "no-store")
                .body("version", equalTo((int) second))
                .body("text", equalTo("one two"));
        assertThat(client.text(STEP)).isEqualTo("one two");
    }

    @Test
    void two_beginnings_with_the_same_text_agree() {
        long first = version(client.begin(STEP, "same"));
        assertThat(version(client.begin(STEP, "same"))).isEqualTo(first);
        client.begin(STEP, "different").then().statusCode(409).body("text", equalTo("same"));
    }

    @Test
    void a_version_that_nobody_has_is_answered_with_nothing() {
        client.save(STEP, 7, edit(0, 0, "x"))
                .then()
                .statusCode(409)
                .body("version", equalTo(0))
                .body("text", nullValue());
        assertThat(client.text(STEP)).isNull();
    }

    @Test
    void a_save_that_is_sent_again_counts_once_and_gets_the_same_answer() throws SQLException {
        long first = version(client.begin(STEP, "ha"));
        var again = body(first, UUID.randomUUID(), edit(0, 0, "ha"));
        long second = version(client.send(STEP, again));
        assertThat(version(client.send(STEP, again))).isEqualTo(second);
        assertThat(client.text(STEP)).isEqualTo("haha");
    }

    @Test
    void a_reset_keeps_no_text_and_what_follows_begins_with_nothing() {
        long first = version(client.begin(STEP, "mine"));
        long reset = version(client.send(STEP, reset(first)));
        client.drafts()
                .then()
                .body("drafts[0].version", equalTo((int) reset))
                .body("drafts[0].text", nullValue());
        version(client.save(STEP, reset, edit(0, 0, "anew")));
        assertThat(client.text(STEP)).isEqualTo("anew");
    }

    @Test
    void of_many_saves_with_one_base_exactly_one_wins() throws Exception {
        long base = version(client.begin(STEP, ""));
        for (int round = 0; round < 5; round++) {
            long from = base;
            List<Response> answers =
                    atOnce(
                            IntStream.range(0, 8)
                                    .<Callable<Response>>mapToObj(
                                            i ->
                                                    () ->
                                                            client.inAnotherTab()
                                                                    .save(
                                                                            STEP,
                                                                            from,
                                                                            edit(
                                                                                    0,
                                                                                    0,
                                                                                    "<" + i + ">")))
                                    .toList());
            var won = answers.stream().filter(answer -> answer.statusCode() == 200).toList();
            assertThat(won).hasSize(1);
            base = version(won.getFirst());
            String text = String.valueOf(client.text(STEP));
            assertThat(text).hasSize(3 * (round + 1));
            long stands = base;
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .allSatisfy(
                            answer ->
                                    answer.then()
                                            .statusCode(409)
                                            .body("version", equalTo((int) stands))
                                            .body("text", equalTo(text)));
        }
    }

    @Test
    void of_many_first_saves_of_a_learner_exactly_one_wins() throws Exception {
        client.begin("first-words", "makes the learner");
        List<Response> answers =
                atOnce(
                        IntStream.range(0, 8)
                                .<Callable<Response>>mapToObj(
                                        i -> () -> client.inAnotherTab().begin(STEP, "text " + i))
                                .toList());
        assertThat(answers.stream().map(Response::statusCode).sorted())
                .containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void the_same_save_sent_many_times_at_once_counts_once() throws Exception {
        long first = version(client.begin(STEP, ""));
        var again = body(first, UUID.randomUUID(), edit(0, 0, "once"));
        List<Response> answers =
                atOnce(
                        IntStream.range(0, 8)
                                .<Callable<Response>>mapToObj(
                                        _ -> () -> client.inAnotherTab().send(STEP, again))
                                .toList());
        assertThat(answers.stream().map(Client::version).distinct()).hasSize(1);
        assertThat(client.text(STEP)).isEqualTo("once");
    }

    @Test
    void the_time_of_a_draft_is_the_databases() throws SQLException {
        String text = "when " + UUID.randomUUID();
        version(client.begin(STEP, text));
        assertThat(
                        ask(
                                "SELECT abs(extract(epoch FROM now() - updated_at)) < 60 FROM draft WHERE text = '"
                                        + text
                                        + "'"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "base  | -1     | base | 'base' is -1, must be a version, or 0 for none.",
                "base  |        | base | 'base' is missing, must be a version, or 0 for none.",
                "base  | \"1\"  | base | The field 'base' has a value of the wrong type (line 1, column",
                "base  | 1.5    | base | The field 'base' has a value of the wrong type (line 1, column",
                "save  |        | save | 'save' is missing, must be a new UUID for each save.",
                "save  | one    | save | 'save' is 'one', must be a new UUID for each save.",
                "edits |        | edits | 'edits' is missing, must be a list, or 'reset' be true.",
                "reset | true   | reset | 'reset' is true and there are 'edits'; send one of them.",
                "edit  | true   | edit  | There is no field 'edit'; the fields are: base, edits, reset, save, settles.",
            })
    void a_wrong_field_is_named_with_its_value_and_the_mend(
            String field, String value, String named, String detail) throws SQLException {
        var body = new HashMap<String, Object>(body(0, UUID.randomUUID(), edit(0, 0, "x")));
        body.put(field, typed(field, value));
        refused(body)
                .statusCode(400)
                .body("field", equalTo(named))
                .body("detail", startsWith(detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"at\":1,\"remove\":0,\"insert\":\"x\"} | edits[0] | 'edits[0]' removes 0 units at 1, but its text has only 0; make edits of the text of version 0.",
                "{\"at\":0,\"remove\":2147483647,\"insert\":\"\"} | edits[0] | 'edits[0]' removes 2147483647 units at 0, but its text",
                "{\"at\":-1,\"remove\":0,\"insert\":\"x\"} | edits[0].at | 'edits[0].at' is -1, must be 0 or more.",
                "{\"remove\":0,\"insert\":\"x\"} | edits[0].at | 'edits[0].at' is missing, must be 0 or more.",
                "{\"at\":0,\"insert\":\"x\"} | edits[0].remove | 'edits[0].remove' is missing, must be 0 or more.",
                "{\"at\":0,\"remove\":0} | edits[0].insert | 'edits[0].insert' is missing, must be a string.",
                "null | edits[0] | 'edits[0]' is null, must be an object.",
                "{\"at\":0,\"remove\":0,\"insert\":\"\\u0000\"} | edits | 'edits' has U+0000 at position 0, which no text has; remove it.",
                "{\"at\":0,\"remove\":0,\"insert\":\"\\ud83d\"} | edits | 'edits' has U+D83D at position 0, which no text has; remove it.",
            })
    void a_wrong_edit_is_named_with_its_value_and_the_mend(String edit, String named, String detail)
            throws SQLException {
        String body =
                "{\"base\":0,\"save\":\"" + UUID.randomUUID() + "\",\"edits\":[" + edit + "]}";
        refused(body)
                .statusCode(400)
                .body("field", equalTo(named))
                .body("detail", startsWith(detail));
    }

    @Test
    void too_many_edits_are_refused() throws SQLException {
        var body = body(0, UUID.randomUUID());
        body.put("edits", IntStream.range(0, 1001).mapToObj(_ -> edit(0, 0, "x")).toList());
        refused(body)
                .statusCode(400)
                .body("field", equalTo("edits"))
                .body(
                        "detail",
                        equalTo(
                                "'edits' has 1001 edits, may have at most 1000; replace the text by one edit."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/drafts/nope/hello/first-words", "/api/drafts/first-steps/hello/nope"})
    void a_step_that_is_not_there_has_no_draft(String path) {
        client.send("PATCH", path, body(0, UUID.randomUUID(), edit(0, 0, "x")))
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("detail", startsWith("There is no step '" + path.substring(12) + "'"));
    }

    @Test
    void a_lesson_that_is_not_there_has_no_drafts() {
        client.send("GET", "/api/drafts/first-steps/nope", null)
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no lesson 'first-steps/nope'."));
    }

    @Test
    void a_text_of_exactly_the_limit_is_saved_and_one_byte_more_is_refused() throws SQLException {
        long full = version(client.begin(STEP, "가".repeat(LIMIT / 3) + "x"));
        client.save(STEP, full, edit(0, 0, "y"))
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("field", equalTo("edits"))
                .body(
                        "detail",
                        equalTo(
                                "'edits' has 65537 bytes of UTF-8, may have at most 65536; shorten the program."));
        version(client.save(STEP, full, edit(0, 1, "a")));
    }

    @Test
    void a_forged_cookie_saves_nothing_and_is_cleared() {
        var forged = new Client("00000000-0000-4000-8000-000000000000.1.x");
        forged.begin(STEP, "x")
                .then()
                .statusCode(401)
                .header("Set-Cookie", startsWith("sangja_learner=;"));
    }

    @Test
    void another_sites_page_saves_nothing() {
        given().contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .body(body(0, UUID.randomUUID(), edit(0, 0, "x")))
                .patch(HELLO + "/" + STEP)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "GET"})
    void what_a_page_sends_for_another_account_is_refused(String method) {
        given().contentType(ContentType.JSON)
                .header("Sangja-Owner", "somebody")
                .body(body(0, UUID.randomUUID(), edit(0, 0, "x")))
                .request(method, HELLO + (method.equals("GET") ? "" : "/" + STEP))
                .then()
                .statusCode(412)
                .contentType(PROBLEM)
                .header("Set-Cookie", nullValue())
                .body(
                        "detail",
                        equalTo(
                                "The header 'Sangja-Owner' names another account than the one that is signed in; load the page again."));
    }

    @Test
    void a_page_without_an_account_names_nobody_and_is_served() {
        given().header("Sangja-Owner", "").get(HELLO).then().statusCode(200);
    }

    @Test
    void what_a_deleted_learner_typed_is_gone() throws SQLException {
        String text = "to be forgotten " + UUID.randomUUID();
        version(client.begin(STEP, text));
        String learner = String.valueOf(client.cookie()).substring(0, 36);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM learner WHERE id = '" + learner + "'");
        }
        assertThat(ask("SELECT count(*) FROM draft WHERE text = '" + text + "'")).isEqualTo("0");
    }

    private ValidatableResponse refused(Object body) throws SQLException {
        String before = ask("SELECT count(*) FROM learner");
        var answer =
                client.send(STEP, body)
                        .then()
                        .contentType(PROBLEM)
                        .header("Set-Cookie", nullValue());
        assertThat(ask("SELECT count(*) FROM learner")).as("nobody was made").isEqualTo(before);
        return answer;
    }

    private static Map<String, Object> reset(long base) {
        var body = body(base, UUID.randomUUID());
        body.remove("edits");
        body.put("reset", true);
        return body;
    }

    /** The cell of a table as JSON's value. */
    private static @Nullable Object typed(String field, @Nullable String value) {
        if (value == null || field.equals("save")) {
            return value;
        }
        return switch (value) {
            case "true" -> true;
            case "-1" -> -1;
            case "1.5" -> 1.5;
            default -> value;
        };
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
