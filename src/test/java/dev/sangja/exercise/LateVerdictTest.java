package dev.sangja.exercise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.sangja.runner.HarnessOfTests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer does not wait long for a verdict. */
@QuarkusTest
@TestProfile(LateVerdictTest.Impatient.class)
class LateVerdictTest {
    private static final String COOKIE = "sangja_learner";
    private static final String STEP = "hello/happy-birthday";

    /** Does not wait for anything that takes longer than a moment. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sangja.grading.answer-within", "50ms");
        }
    }

    @Inject HarnessOfTests harness;
    @Inject Confirmations confirmations;

    @Test
    void what_takes_long_is_answered_before_and_decided_after() {
        var gate = harness.hold();
        Response answer =
                given().contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "course", "first-steps",
                                        "lesson", "hello",
                                        "step", "happy-birthday",
                                        "language", "ko",
                                        "source", "print('생일 축하해!')",
                                        "outcome", "passed"))
                        .post("/api/attempts");
        answer.then()
                .statusCode(201)
                .body("solved", equalTo(false))
                .body("awaiting", equalTo(true));
        assertThat(steps(answer, "awaiting")).containsExactly(STEP);
        gate.countDown();
        while (!steps(answer, "solved").contains(STEP)) {
            Thread.onSpinWait();
        }
        given().cookie(COOKIE, answer.cookie(COOKIE))
                .get("/api/progress/first-steps")
                .then()
                .body("solved", contains(STEP))
                .body("awaiting", empty());
        assertThat(confirmations.catchUp(Duration.ZERO)).as("it is decided once").isZero();
    }

    private static List<String> steps(Response of, String which) {
        return given().cookie(COOKIE, of.cookie(COOKIE))
                .get("/api/progress/first-steps")
                .path(which);
    }
}
