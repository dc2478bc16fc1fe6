package dev.sangja.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The search API of the application under test, as the admin uses it. */
public final class SearchServer {
    private static final String V1 = "/api/as/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);

    private SearchServer() {}

    /** Its answers must be as the OpenAPI document says. */
    public static RequestSpecification admin() {
        return given().filter(new Documented())
                .auth()
                .preemptive()
                .basic("admin", TestDatabase.ADMIN_PASSWORD)
                .contentType(ContentType.JSON);
    }

    /**
     * Sends a request as the admin.
     *
     * @param path from {@code /engines} on
     */
    public static Response send(Method method, String path, String body) {
        return admin().body(body).request(method, V1 + path);
    }

    public static Response post(String path, String body) {
        return send(Method.POST, path, body);
    }

    public static Response get(String path) {
        return admin().urlEncodingEnabled(!path.contains("%")).get(V1 + path);
    }

    /** Makes an engine that no other test knows, and gives its name. */
    public static String newEngine(String rest) {
        String name = "e-" + UUID.randomUUID();
        Response made = post("/engines", "{\"name\":\"%s\"%s}".formatted(name, rest));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(200);
        return name;
    }

    public static String newEngine() {
        return newEngine("");
    }

    /** Puts documents in and waits until searches see as many. */
    public static void fill(String engine, String documents, int visible) {
        Response put = post("/engines/" + engine + "/documents", documents);
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        awaitTotal(engine, visible);
    }

    public static void awaitTotal(String engine, int visible) {
        await(
                "/engines/" + engine + "/search",
                "{\"query\":\"\",\"page\":{\"size\":0}}",
                answer ->
                        answer.statusCode() == 200
                                && answer.path("meta.page.total_results").equals(visible));
    }

    /** Asks until the answer is as it shall be. */
    public static Response await(String path, String body, Predicate<Response> good) {
        return await(PATIENCE, path, body, good);
    }

    /** The same where much has to be indexed first. */
    public static Response await(
            Duration patience, String path, String body, Predicate<Response> good) {
        Instant end = Instant.now().plus(patience);
        Response answer = post(path, body);
        while (!good.test(answer)) {
            assertThat(Instant.now()).as(answer.asString()).isBefore(end);
            LockSupport.parkNanos(POLL.toNanos());
            answer = post(path, body);
        }
        return answer;
    }
}
