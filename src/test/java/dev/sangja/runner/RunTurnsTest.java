package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One class sends more programs than may wait; somebody at another address wants to run one. */
@QuarkusTest
@EnabledOnOs(value = OS.LINUX, architectures = "amd64") // where all of 127/8 is this machine
class RunTurnsTest {
    private static final String LOOP =
            "{\"source\": \"while True: pass\", \"limits\": {\"cpuSeconds\": 0.1}}";
    private static final String HONEST = "{\"source\": \"print(6 * 7)\"}";
    private static final int CLASS = 90;
    private static final int MANY_WAIT = 40;

    /** Those under way when the honest one comes, the one of the class that is before it in the round, and what ends meanwhile. */
    private static final int FEW = 12;

    private final HttpClient ofClass = client("127.0.0.1");
    private final HttpClient ofOther = client("127.0.0.2");

    @TestHTTPResource("/api/runs")
    private URI runs;

    @Inject MeterRegistry registry;

    @Test
    void a_class_that_sends_too_much_is_turned_away_and_another_address_is_served_soon()
            throws Exception {
        assertThat(send(ofOther, HONEST).get().statusCode()).isEqualTo(200); // starts the worker
        List<CompletableFuture<HttpResponse<String>>> crowd =
                Stream.generate(() -> send(ofClass, LOOP)).limit(CLASS).toList();
        while (registry.get("sangja.runs.waiting").gauge().value() < MANY_WAIT) {
            Thread.onSpinWait();
        }
        long before = ended(crowd);
        HttpResponse<String> honest = send(ofOther, HONEST).get();
        long meanwhile = ended(crowd) - before;
        assertThat(honest.body()).contains("\"stdout\":\"42\\n\"");
        var answers = crowd.stream().map(CompletableFuture::join).toList();
        var byStatus = answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode));
        assertThat(byStatus).containsOnlyKeys(200, 429);
        assertThat(byStatus.get(200)).allMatch(each -> each.body().contains("timed-out"));
        assertThat(byStatus.get(429))
                .allMatch(each -> each.body().contains("Too many runs wait already; try again in"))
                .allMatch(each -> each.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        assertThat(meanwhile).isLessThan(FEW);
    }

    /** Runs that have ended; those who were turned away do not count. */
    private static long ended(List<CompletableFuture<HttpResponse<String>>> crowd) {
        return crowd.stream()
                .filter(CompletableFuture::isDone)
                .filter(each -> each.join().statusCode() == 200)
                .count();
    }

    private static HttpClient client(String from) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    private CompletableFuture<HttpResponse<String>> send(HttpClient client, String body) {
        String admin = "admin:" + TestDatabase.ADMIN_PASSWORD;
        String credentials =
                Base64.getEncoder().encodeToString(admin.getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + runs.getPort() + "/api/runs"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofMinutes(2))
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
