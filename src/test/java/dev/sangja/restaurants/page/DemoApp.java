package dev.sangja.restaurants.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.testing.PackagedApp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The packaged application with some restaurants, which the tests of the page in a browser share. */
final class DemoApp {
    static final int SIZE = 600;

    private static final String PASSWORD = "seven boxes of oranges";
    private static final PackagedApp APP =
            PackagedApp.start(
                    Map.of(
                            "SANGJA_RESTAURANTS_SIZE",
                            String.valueOf(SIZE),
                            "SANGJA_ADMIN_PASSWORD",
                            PASSWORD));

    private DemoApp() {}

    /** Once all restaurants can be found. */
    static PackagedApp ready() {
        await(
                "/search",
                "{\"query\":\"\"}",
                answer -> answer.at("/meta/page/total_results").asInt() == SIZE);
        return APP;
    }

    /** Asks the API of the engine until the answer is as it shall be. */
    static JsonNode await(String path, String body, Predicate<JsonNode> good) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        JsonNode answer = post(path, body);
        while (!good.test(answer)) {
            assertThat(Instant.now()).as(answer.toPrettyString()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
            answer = post(path, body);
        }
        return answer;
    }

    static JsonNode post(String path, String body) {
        byte[] who = ("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(APP.url("/api/as/v1/engines/restaurants" + path)))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return new JsonMapper().readTree(APP.send(request).body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the API answers JSON", e);
        }
    }
}
