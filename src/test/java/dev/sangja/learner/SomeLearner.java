package dev.sangja.learner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;

/** Somebody with a cookie of ours, who tries steps of the first lesson. */
record SomeLearner(String cookie) {
    static final String COOKIE = "sangja_learner";

    /** Somebody new, whose first attempt this is. */
    static SomeLearner trying(String step, String source, String outcome) {
        Response answer = attempt(given(), step, source, outcome);
        return new SomeLearner(answer.cookie(COOKIE));
    }

    void tries(String step, String source, String outcome) {
        attempt(request(), step, source, outcome);
    }

    RequestSpecification request() {
        return given().cookie(COOKIE, cookie);
    }

    UUID id() {
        return UUID.fromString(cookie.substring(0, 36));
    }

    /** Sends the form of the page at this path, as the browser of whoever this request is of. */
    static Response submit(RequestSpecification first, RequestSpecification second, String path) {
        Response page = first.get(path);
        String token = Jsoup.parse(page.asString()).select("[name=form-token]").attr("value");
        return second.redirects()
                .follow(false)
                .cookie("sangja_form", page.cookie("sangja_form"))
                .formParam("form-token", token)
                .post(path);
    }

    private static Response attempt(
            RequestSpecification request, String step, String source, String outcome) {
        Response answer =
                request.contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "course",
                                        "first-steps",
                                        "lesson",
                                        "hello",
                                        "step",
                                        step,
                                        "language",
                                        "ko",
                                        "source",
                                        source,
                                        "outcome",
                                        outcome,
                                        "activeMillis",
                                        61_000))
                        .post("/api/attempts");
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }
}
