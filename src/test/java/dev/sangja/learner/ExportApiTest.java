package dev.sangja.learner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.account.LearnerId;
import dev.sangja.account.Sessions;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportApiTest {
    private static final String EXPORT = "/api/me/export";
    private static final List<String> STEPS =
            List.of("first-words", "own-words", "inside-a-line", "quotes-shown", "happy-birthday");

    @Inject AgroalDataSource database;
    @Inject Sessions sessions;

    @Test
    void everything_about_the_learner_is_in_one_file_and_nothing_of_others() throws IOException {
        SomeLearner.trying("first-words", "print('somebody else')", "passed");
        var learner = SomeLearner.trying("first-words", "print('안녕')", "failed");
        learner.tries("first-words", "print('안녕 👋')\n", "passed");
        learner.tries("inside-a-line", "", "passed");
        Map<String, String> files = files(learner.request().get(EXPORT));
        assertThat(files.keySet())
                .containsExactly("sangja.json", "programs/first-steps/hello/first-words.py");
        assertThat(files)
                .containsEntry("programs/first-steps/hello/first-words.py", "print('안녕 👋')\n");
        JsonNode json = json(files);
        assertThat(json.at("/learner/id").asText()).isEqualTo(learner.id().toString());
        assertThat(json.at("/learner/createdAt").asText()).matches("20.*Z");
        assertThat(json.get("account").isNull()).isTrue();
        assertThat(json.get("attempts")).hasSize(3);
        JsonNode first = json.at("/attempts/0");
        assertThat(first.get("source").asText()).isEqualTo("print('안녕')");
        assertThat(first.get("outcome").asText()).isEqualTo("failed");
        assertThat(first.get("activeMillis").asInt()).isEqualTo(61_000);
        assertThat(steps(json.get("solvedSteps"))).containsExactly("first-words", "inside-a-line");
    }

    @Test
    void what_stands_in_the_editors_comes_along() throws Exception {
        var learner = SomeLearner.trying("inside-a-line", "", "passed");
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                INSERT INTO draft VALUES
                                    (?, 'first-steps', 'hello', 'own-words', 'print(7)', 1, gen_random_uuid(),
                                     ARRAY['print(8)'], now()),
                                    (?, 'first-steps', 'hello', 'two-lines', NULL, 2, gen_random_uuid(), '{}', now())
                                """)) {
            insert.setObject(1, learner.id());
            insert.setObject(2, learner.id());
            insert.executeUpdate();
        }
        Map<String, String> files = files(learner.request().get(EXPORT));
        assertThat(files)
                .containsEntry("texts/first-steps/hello/own-words.py", "print(7)")
                .containsEntry("texts/first-steps/hello/own-words.other-1.py", "print(8)")
                .hasSize(3);
        JsonNode texts = json(files).get("texts");
        assertThat(steps(texts)).containsExactly("own-words", "two-lines");
        assertThat(texts.at("/0/text").asText()).isEqualTo("print(7)");
        assertThat(texts.at("/0/others/0").asText()).isEqualTo("print(8)");
        assertThat(texts.at("/1/text").isNull()).isTrue();
    }

    @Test
    void it_is_a_download_that_nobody_keeps_a_copy_of() {
        var learner = SomeLearner.trying("first-words", "print(1)", "passed");
        learner.request()
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern(
                                "attachment; filename=\"sangja-\\d{4}-\\d\\d-\\d\\d\\.zip\""))
                .header("Content-Length", matchesPattern("[1-9]\\d+"));
    }

    @Test
    void an_account_comes_along_without_its_password() throws Exception {
        var learner = SomeLearner.trying("first-words", "print(1)", "passed");
        makeAccount(learner, "minji", "minji@example.org");
        String token = sessions.begin(new LearnerId(learner.id())).value();
        JsonNode json = json(files(given().cookie("sangja_session", token).get(EXPORT)));
        assertThat(json.at("/account/name").asText()).isEqualTo("minji");
        assertThat(json.at("/account/email").asText()).isEqualTo("minji@example.org");
        assertThat(json.get("account").toString()).doesNotContain("secret-hash");
        assertThat(json.get("attempts")).hasSize(1);
    }

    @Test
    void of_a_visitor_there_is_nothing() {
        given().get(EXPORT)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("Nothing is stored about the sender of this request."));
        given().cookie(SomeLearner.COOKIE, "forged").get(EXPORT).then().statusCode(401);
    }

    /** An attempt and the step that it solves are stored together: a file that has one has the other. */
    @Test
    void a_file_made_while_the_learner_goes_on_is_whole() throws Exception {
        var learner = SomeLearner.trying("first-words", "print(0)", "failed");
        try (var pool = Executors.newSingleThreadExecutor()) {
            var writing =
                    pool.submit(
                            () -> {
                                for (String step : STEPS) {
                                    learner.tries(step, "print('생일 축하해!')", "passed");
                                }
                            });
            do {
                JsonNode json = json(files(learner.request().get(EXPORT)));
                Set<String> passed = new TreeSet<>();
                for (JsonNode attempt : json.get("attempts")) {
                    if (attempt.get("outcome").asText().equals("passed")) {
                        passed.add(attempt.get("step").asText());
                    }
                }
                assertThat(new TreeSet<>(steps(json.get("solvedSteps")))).isEqualTo(passed);
            } while (!writing.isDone());
            writing.get();
        }
        JsonNode json = json(files(learner.request().get(EXPORT)));
        assertThat(steps(json.get("solvedSteps"))).containsExactlyElementsOf(STEPS);
    }

    @Test
    void it_is_described() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths['/api/me/export'].get.operationId", equalTo("exportMyData"))
                .body(
                        "paths['/api/me/export'].get.responses.keySet()",
                        hasItems("200", "401", "404", "429"));
    }

    private void makeAccount(SomeLearner learner, String name, String email) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                INSERT INTO account (learner, name, name_key, email, role, password_hash,
                                    password_changed_at, created_at)
                                VALUES (?, ?, ?, ?, 'learner', 'secret-hash', now(), now())
                                """)) {
            insert.setObject(1, learner.id());
            insert.setString(2, name);
            insert.setString(3, "export-test-" + name);
            insert.setString(4, email);
            insert.executeUpdate();
        }
    }

    private static List<String> steps(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("step").asText())
                .toList();
    }

    private static JsonNode json(Map<String, String> files) throws IOException {
        return new ObjectMapper().readTree(files.get("sangja.json"));
    }

    private static Map<String, String> files(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
