package dev.sangja.exercise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import dev.sangja.runner.Harness;
import dev.sangja.runner.HarnessOfTests;
import dev.sangja.runner.HarnessOfTests.Trouble;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether an attempt solves a step is what the server finds, whatever the browser says. */
@QuarkusTest
class GradedAttemptsTest {
    private static final String COOKIE = "sangja_learner";
    private static final String STEP = "hello/happy-birthday";
    private static final String RIGHT = "print('생일 축하해!')";
    private static final String WRONG = "print('생일 축하해?')";
    private static final String MISTAKE = "print(생일 축하해!)";

    @Inject AgroalDataSource database;
    @Inject MeterRegistry registry;
    @Inject HarnessOfTests harness;
    @Inject Confirmations confirmations;
    @Inject Event<LearnerMerged> merged;

    /** The first call waits until Python has started, which may take longer than an answer may. */
    @BeforeEach
    void a_worker_is_there() {
        var nothing = JsonNodeFactory.instance.objectNode().put("do", "run").put("source", "");
        assertThat(harness.call(nothing, Duration.ofSeconds(10), "test"))
                .isInstanceOf(Harness.Reply.Answered.class);
    }

    @AfterEach
    void nothing_is_left_waiting() {
        harness.meet(Trouble.NONE);
        confirmations.catchUp(Duration.ZERO);
    }

    @Test
    void a_pass_that_the_server_finds_too_solves_the_step_and_needs_no_more_words()
            throws SQLException {
        Response answer = send(RIGHT, "passed");
        answer.then()
                .statusCode(201)
                .body("solved", equalTo(true))
                .body("verdict", nullValue())
                .body("awaiting", nullValue());
        progress(answer).body("solved", contains(STEP)).body("awaiting", empty());
        assertThat(confirmation(answer)).isEqualTo("agreed");
    }

    @Test
    void a_forged_pass_solves_nothing_and_is_answered_with_the_servers_verdict()
            throws SQLException {
        double before = differences();
        Response answer = send(WRONG, "passed");
        answer.then()
                .statusCode(201)
                .body("solved", equalTo(false))
                .body("verdict.passed", equalTo(false))
                .body("verdict.message", nullValue())
                .body("verdict.checks[0].id", equalTo("1"))
                .body("verdict.checks[0].passed", equalTo(false))
                .body(
                        "verdict.checks[0].message",
                        equalTo("나와야 하는 것: 생일 축하해!\n지금 화면에 나온 것: 생일 축하해?"))
                .body("verdict.outcome.status", equalTo("finished"))
                .body("verdict.faults", nullValue());
        progress(answer).body("solved", empty()).body("awaiting", empty());
        assertThat(confirmation(answer)).isEqualTo("refused");
        assertThat(differences()).isEqualTo(before + 1);
    }

    @Test
    void a_difference_is_logged_by_the_attempts_id_without_its_text() {
        var lines = new StringBuilder();
        Handler listening =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        lines.append(line.getMessage()).append(' ');
                        for (Object part :
                                line.getParameters() == null
                                        ? new Object[0]
                                        : line.getParameters()) {
                            lines.append(part).append(' ');
                        }
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger log = Logger.getLogger(Examiner.class.getName());
        log.addHandler(listening);
        Response answer = send(WRONG, "passed");
        log.removeHandler(listening);
        assertThat(lines.toString())
                .contains("verdicts differ", id(answer).toString(), "first-steps/" + STEP)
                .doesNotContain("축하해");
    }

    @Test
    void a_step_solved_once_stays_solved_when_a_later_pass_is_refused() {
        Response first = send(RIGHT, "passed");
        send(first.cookie(COOKIE), "ko", WRONG, "passed").then().body("solved", equalTo(false));
        progress(first).body("solved", contains(STEP));
    }

    @Test
    void what_ran_is_graded_and_told_without_counting_as_a_difference() {
        double before = differences();
        send(MISTAKE, "ran")
                .then()
                .body("solved", equalTo(false))
                .body(
                        "verdict.message",
                        equalTo("아직 따옴표가 없어요. 보여 줄 글 바로 앞과 바로 뒤에 따옴표를 하나씩 붙여 보세요."))
                .body("verdict.outcome.error.type", equalTo("SyntaxError"));
        send(RIGHT, "ran")
                .then()
                .body("solved", equalTo(true))
                .body("verdict.passed", equalTo(true));
        assertThat(differences()).isEqualTo(before);
    }

    @Test
    void the_language_of_the_page_decides_which_words_are_right() {
        send(null, "en", "print('Happy birthday!')", "passed").then().body("solved", equalTo(true));
        send(null, "en", RIGHT, "passed")
                .then()
                .body("solved", equalTo(false))
                .body("verdict.checks[0].label", equalTo("The screen shows: Happy birthday!"));
    }

    @Test
    void without_a_worker_nothing_is_lost_and_the_learner_is_told_nothing_wrong()
            throws SQLException {
        harness.meet(Trouble.NO_WORKER);
        Response answer = send(RIGHT, "passed");
        answer.then()
                .statusCode(201)
                .body("solved", equalTo(false))
                .body("awaiting", equalTo(true))
                .body("verdict", nullValue());
        progress(answer).body("solved", empty()).body("awaiting", contains(STEP));
        assertThat(page(answer))
                .contains("data-kind=\"write\"", "title-happy-birthday\" data-solved");
        assertThat(confirmations.catchUp(Duration.ZERO)).isZero();
        harness.meet(Trouble.NONE);
        assertThat(confirmations.catchUp(Duration.ZERO)).isPositive();
        progress(answer).body("solved", contains(STEP)).body("awaiting", empty());
        assertThat(confirmation(answer)).isEqualTo("agreed");
        assertThat(
                        ask(
                                "SELECT solved_at = created_at FROM solved_step JOIN attempt USING (learner) WHERE id = '%s'"
                                        .formatted(id(answer))))
                .as("it counts from when it was done")
                .isEqualTo("t");
    }

    @Test
    void a_forged_pass_that_had_to_wait_is_refused_in_the_end() throws SQLException {
        harness.meet(Trouble.NO_WORKER);
        Response answer = send(WRONG, "passed");
        harness.meet(Trouble.NONE);
        confirmations.catchUp(Duration.ZERO);
        progress(answer).body("solved", empty()).body("awaiting", empty());
        assertThat(confirmation(answer)).isEqualTo("refused");
        assertThat(page(answer)).doesNotContain("title-happy-birthday\" data-solved");
    }

    @Test
    void a_program_that_takes_its_worker_along_again_is_not_run_for_ever() throws SQLException {
        harness.meet(Trouble.WORKER_DIES);
        Response answer = send(RIGHT, "passed");
        assertThat(confirmation(answer)).isEqualTo("awaited");
        confirmations.catchUp(Duration.ZERO);
        assertThat(confirmation(answer)).isEqualTo("undecided");
        progress(answer).body("solved", empty()).body("awaiting", contains(STEP));
    }

    @Test
    void what_waits_comes_along_into_an_account() throws SQLException {
        harness.meet(Trouble.NO_WORKER);
        Response answer = send(RIGHT, "passed");
        UUID from = UUID.fromString(answer.cookie(COOKIE).substring(0, 36));
        UUID into = UUID.randomUUID();
        ask("INSERT INTO learner VALUES ('%s', now(), now()) RETURNING id".formatted(into));
        var event = new LearnerMerged(new LearnerId(from), new LearnerId(into));
        QuarkusTransaction.requiringNew().run(() -> merged.fire(event));
        harness.meet(Trouble.NONE);
        confirmations.catchUp(Duration.ZERO);
        assertThat(
                        ask(
                                "SELECT learner FROM solved_step WHERE learner IN ('%s', '%s')"
                                        .formatted(from, into)))
                .isEqualTo(into.toString());
    }

    @Test
    void what_waits_goes_with_its_learner() throws SQLException {
        harness.meet(Trouble.NO_WORKER);
        Response answer = send(RIGHT, "passed");
        ask(
                "DELETE FROM learner WHERE id = '%s' RETURNING id"
                        .formatted(answer.cookie(COOKIE).substring(0, 36)));
        harness.meet(Trouble.NONE);
        confirmations.catchUp(Duration.ZERO);
        assertThat(confirmation(answer)).isEmpty();
    }

    @Test
    void an_attempt_at_a_step_that_is_gone_is_put_aside() throws SQLException {
        harness.meet(Trouble.NO_WORKER);
        Response answer = send(RIGHT, "passed");
        ask(
                "UPDATE attempt SET step = 'long-gone' WHERE id = '%s' RETURNING id"
                        .formatted(id(answer)));
        harness.meet(Trouble.NONE);
        confirmations.catchUp(Duration.ZERO);
        assertThat(confirmation(answer)).isEqualTo("undecided");
    }

    @Test
    void it_is_described() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.schemas.StoredAttempt.properties.solved.type", equalTo("boolean"))
                .body("components.schemas.Verdict.properties.message.type", equalTo("string"))
                .body("components.schemas.Verdict.properties.faults", nullValue())
                .body(
                        "components.schemas.CourseProgress.properties.awaiting.type",
                        equalTo("array"));
    }

    private static Response send(String source, String outcome) {
        return send(null, "ko", source, outcome);
    }

    private static Response send(
            @Nullable String cookie, String language, String source, String outcome) {
        var request = given().contentType(ContentType.JSON);
        return (cookie == null ? request : request.cookie(COOKIE, cookie))
                .body(
                        Map.of(
                                "course",
                                "first-steps",
                                "lesson",
                                "hello",
                                "step",
                                "happy-birthday",
                                "language",
                                language,
                                "source",
                                source,
                                "outcome",
                                outcome))
                .post("/api/attempts");
    }

    private static ValidatableResponse progress(Response of) {
        return given().cookie(COOKIE, of.cookie(COOKIE)).get("/api/progress/first-steps").then();
    }

    private static String page(Response of) {
        return given().cookie(COOKIE, of.cookie(COOKIE))
                .get("/ko/courses/first-steps/hello/happy-birthday")
                .asString();
    }

    private static UUID id(Response of) {
        return UUID.fromString(of.path("id"));
    }

    private double differences() {
        return registry.find("sangja.grading.differences").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private String confirmation(Response of) throws SQLException {
        return ask("SELECT confirmation FROM attempt WHERE id = '%s'".formatted(id(of)));
    }

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
