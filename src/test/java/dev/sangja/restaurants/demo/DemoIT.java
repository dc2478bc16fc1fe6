package dev.sangja.restaurants.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sangja.testing.PackagedApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The restaurants of the first start. */
class DemoIT {
    private static final String PASSWORD = "seven boxes of oranges";
    private static final Map<String, String> SOME =
            Map.of("SANGJA_RESTAURANTS_SIZE", "300", "SANGJA_ADMIN_PASSWORD", PASSWORD);

    @Test
    void the_first_start_makes_them_and_no_later_one_makes_them_again() throws IOException {
        try (var app = PackagedApp.start(SOME)) {
            await(app, "{\"query\":\"\"}", 300);
            JsonNode open =
                    search(
                            app,
                            "{\"query\":\"\",\"filters\":{\"open_monday\":\"19:30\",\"rating\":{\"from\":4}},\"page\":{\"size\":100}}");
            assertThat(open.at("/meta/page/total_results").asInt()).isBetween(20, 250);
            assertThat(open.at("/results/0/rating/raw").asDouble()).isGreaterThanOrEqualTo(4);
            assertThat(open.at("/results/0/open_monday/raw").toString()).contains("\"19:30\"");
            assertThat(open.at("/results"))
                    .allMatch(one -> one.at("/made_up/raw").asText().equals("true"));
            progressIsTold(app);
            send(app, "DELETE", "/api/as/v1/engines/restaurants", "{}");
            app.restart();
            assertThat(send(app, "GET", "/api/as/v1/engines", "{}").findValuesAsText("name"))
                    .doesNotContain("restaurants");
        }
    }

    private static void progressIsTold(PackagedApp app) throws IOException {
        JsonNode health = send(app, "GET", "/q/health/well", "");
        JsonNode told = JsonNodeFactory.instance.objectNode();
        for (JsonNode check : health.at("/checks")) {
            told = check.at("/name").asText().equals("Restaurants") ? check : told;
        }
        assertThat(told.at("/status").asText()).isEqualTo("UP");
        assertThat(told.at("/data/made since the start").asInt()).isEqualTo(300);
        assertThat(told.at("/data/wanted").asInt()).isEqualTo(300);
    }

    private static void await(PackagedApp app, String body, int total) throws IOException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (search(app, body).at("/meta/page/total_results").asInt() != total) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static JsonNode search(PackagedApp app, String body) throws IOException {
        return send(app, "POST", "/api/as/v1/engines/restaurants/search", body);
    }

    private static JsonNode send(PackagedApp app, String method, String path, String body)
            throws IOException {
        String basic =
                Base64.getEncoder()
                        .encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(app.url(path)))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return new JsonMapper().readTree(app.send(request).body());
    }
}
