package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are not run, and how often one may ask. */
@QuarkusTest
class RunRefusalsTest {
    private static final String NOTHING = "{\"source\": \"\"}";

    @Test
    void a_learner_who_runs_too_often_is_told_when_to_come_again_and_others_are_not_held_up() {
        var eager = FormClient.withAccount();
        Response last = run(eager.request(), NOTHING);
        for (int i = 0; i < 100 && last.statusCode() == 200; i++) {
            last = run(eager.request(), NOTHING);
        }
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("detail", containsString("Too many runs by this learner"));
        assertThat(run(FormClient.withAccount().request(), NOTHING).statusCode()).isEqualTo(200);
    }

    @Test
    void admins_run_as_often_as_they_like() {
        for (int i = 0; i < 50; i++) {
            var admin = new FormClient().request().auth().preemptive();
            assertThat(run(admin.basic("admin", TestDatabase.ADMIN_PASSWORD), NOTHING).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"source": "\\ud800"} | 400 | half of a surrogate pair at index 0
                    {"source": "1", "stdin": "a\\udc00"} | 400 | half of a surrogate pair at index 1
                    {"source": "1", "files": {"a": {"text": "\\ud800"}}} | 400 | half of a surrogate pair
                    {"source": "1", "files": {"a\\ud800": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"..": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"/etc/a": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"a/b": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"a\\\\b": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"a\\u0000": {"text": ""}}} | 400 | is no name of a file
                    {"source": "1", "files": {"a": "text"}} | 400 | must be an object of base64, text
                    {"source": "1", "files": {"a": {"base64": "YQ"}}} | 200 | -
                    {"source": "1", "files": {"a": {"base64": "YQ=a"}}} | 400 | must be Base64
                    {"source": "1", "files": {"a": {"base64": "=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa😀"}}} | 400 | must be Base64
                    {"source": "1", "\\ud800": 1} | 400 | There is no field
                    {"source": "1", "limits": {"cpuSeconds": 1e999}} | 400 | a number from 0.01 to 2
                    {"source": "1", "limits": {"cpuSeconds": "1"}} | 400 | a number from 0.01 to 2
                    {"source": "1", "limits": {"cpuSeconds": 0}} | 400 | a number from 0.01 to 2
                    {"source": "1", "limits": {"memoryMiB": 31}} | 400 | a whole number from 32 to 128
                    {"source": "1", "limits": {"outputBytes": 65537}} | 400 | a whole number from 0 to 65536
                    {"source": "1", "seed": 9223372036854775808} | 400 | a whole number of 64 bits
                    ["source"] | 400 | JSON
                    {"source": | 400 | JSON
                    """)
    void what_is_no_run_is_refused(String body, int status, String detail) {
        Response answer = run(FormClient.withAccount().request(), body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status != 200) {
            answer.then()
                    .contentType("application/problem+json")
                    .body("detail", containsString(detail));
        }
    }

    @Test
    void text_that_no_file_can_hold_is_an_error_of_the_program_not_of_the_server() {
        var learner = FormClient.withAccount();
        run(learner.request(), "{\"source\": \"a\\u0000b\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("raised"))
                .body("error.type", equalTo("SyntaxError"));
        run(learner.request(), "{\"source\": \"raise ValueError(chr(0xd800) + chr(0))\"}")
                .then()
                .statusCode(200)
                .body("error.message", equalTo("\ufffd\0"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String body = "{\"source\": \"" + "#".repeat(1 << 20) + "\"}";
        assertThat(run(FormClient.withAccount().request(), body).statusCode()).isEqualTo(413);
    }

    private static Response run(RequestSpecification request, String body) {
        return request.contentType(ContentType.JSON).body(body).post("/api/runs");
    }
}
