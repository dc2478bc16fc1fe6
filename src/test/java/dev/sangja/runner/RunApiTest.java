package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.testing.FormClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RunApiTest {
    private static @Nullable FormClient learner;

    @Test
    void a_program_is_run_and_its_end_told() {
        run("{\"source\": \"a = 5\\nprint(input(), a)\", \"stdin\": \"hello\"}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("outcome", equalTo("finished"))
                .body("stdout", equalTo("hello 5\n"))
                .body("exit", equalTo(0))
                .body("variables[0].text", equalTo("5"));
    }

    @Test
    void an_error_comes_with_its_line() {
        run("{\"source\": \"x = 1\\nprint(y)\"}")
                .statusCode(200)
                .body("outcome", equalTo("raised"))
                .body("error.type", equalTo("NameError"))
                .body("error.line", equalTo(2))
                .body("variables[0].name", equalTo("x"));
    }

    @Test
    void a_loop_is_an_outcome_too() {
        run("{\"source\": \"while True: pass\", \"limits\": {\"cpuSeconds\": 0.2}}")
                .statusCode(200)
                .body("outcome", equalTo("timed-out"))
                .body("line", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | 400 | source | 'source' is missing, must be a string
                    {"source": 5} | 400 | source | 'source' is 5, must be a string
                    {"source": "1", "colour": 1} | 400 | colour | There is no field 'colour'
                    {"source": "1", "limits": {"cpuSeconds": 3}} | 400 | limits.cpuSeconds | is 3, must be a number from 0.01 to 2
                    {"source": "1", "limits": {"memoryMiB": 129}} | 400 | limits.memoryMiB | is 129, must be a whole number from 32 to 128
                    {"source": "1", "limits": {"outputBytes": -1}} | 400 | limits.outputBytes | is -1, must be a whole number from 0 to 65536
                    {"source": "1", "limits": {"disk": 1}} | 400 | limits.disk | There is no field 'limits.disk'
                    {"source": "1", "limits": []} | 400 | limits | is [], must be an object
                    {"source": "1", "seed": 1.5} | 400 | seed | is 1.5, must be a whole number
                    {"source": "1", "tests": {}} | 400 | tests | is {}, must be an array of at most 20 tests
                    {"source": "1", "tests": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]} | 400 | tests | is 21 tests, must be an array of at most 20
                    {"source": "1", "tests": [{}]} | 400 | tests[0] | what is expected in 'returns' or 'prints'
                    {"source": "1", "tests": [{"returns": 1}]} | 400 | tests[0].function | is missing, must be the name of what is called
                    {"source": "1", "tests": [{"function": "a b", "returns": 1}]} | 400 | tests[0].function | is "a b", must be the name of a function
                    {"source": "1", "tests": [{"prints": "1"}, {"prints": 1}]} | 400 | tests[1].prints | is 1, must be a string
                    {"source": "1", "tests": [{"prints": "", "colour": 1}]} | 400 | tests[0].colour | There is no field
                    {"source": "1", "files": {"../a": {"text": ""}}} | 400 | files.../a | is no name of a file
                    {"source": "1", "files": {"a": {"text": "", "base64": ""}}} | 400 | files.a | an object of either 'text' or 'base64'
                    {"source": "1", "files": {"a": {"base64": "?"}}} | 400 | files.a.base64 | must be Base64
                    """)
    void a_bad_request_is_told_its_field_value_and_mend(
            String body, int status, String field, String detail) {
        run(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", containsString(detail));
    }

    @Test
    void tests_are_told_one_by_one() {
        run("""
                        {"source": "def double(x):\\n    return x * 2\\nprint('ready')",
                         "tests": [{"function": "double", "arguments": [3], "returns": 6},
                                   {"name": "text", "function": "double", "arguments": ["a"], "returns": 6},
                                   {"prints": "ready"}]}
                        """)
                .statusCode(200)
                .body("outcome", equalTo("finished"))
                .body("tests.name", equalTo(List.of("1", "text", "3")))
                .body("tests.passed", equalTo(List.of(true, false, true)))
                .body("tests[1].returned", equalTo("'aa'"))
                .body("tests[2].printed", equalTo("ready\n"));
    }

    @Test
    void a_program_that_is_too_long_is_refused() {
        run("{\"source\": \"" + "#".repeat(65_537) + "\"}")
                .statusCode(413)
                .body("detail", containsString("65537 bytes"));
    }

    @Test
    void whoever_is_nobody_is_told_how_to_become_somebody() {
        new FormClient()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("source", "print(1)"))
                .post("/api/runs")
                .then()
                .statusCode(401)
                .body("detail", containsString("sign in"));
    }

    @Test
    void the_limits_are_told_to_everybody() {
        new FormClient()
                .get("/api/runs/limits")
                .then()
                .statusCode(200)
                .body("cpuSeconds", equalTo(2.0f))
                .body("gradedCpuSeconds", equalTo(10.0f))
                .body("memoryMiB", equalTo(128))
                .body("tests", equalTo(20))
                .body("sourceBytes", equalTo(65_536));
    }

    @Test
    void runs_are_counted() {
        run("{\"source\": \"1\"}").statusCode(200);
        assertThat(new FormClient().get("/q/metrics").asString())
                .contains(
                        "sangja_runs_total{outcome=\"finished\",task=\"run\"}",
                        "sangja_runs_queue_seconds",
                        "sangja_runs_time_seconds",
                        "sangja_runs_memory_bytes",
                        "sangja_runs_waiting",
                        "sangja_runner_restarts");
    }

    private static ValidatableResponse run(String body) {
        FormClient client = learner == null ? FormClient.withAccount() : learner;
        learner = client;
        return client.request().contentType(ContentType.JSON).body(body).post("/api/runs").then();
    }
}
