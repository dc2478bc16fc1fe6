package dev.sangja.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.PackagedApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The packaged application behind a proxy, and at its end. */
class ServerIT {
    private static final String ATTEMPT =
            """
            {"course":"first-steps","lesson":"hello","step":"first-words","language":"en",\
            "source":"print(1)","outcome":"ran"}""";

    @Test
    void a_request_under_way_is_answered_after_the_order_to_stop() throws Exception {
        try (var app = PackagedApp.start();
                var socket = new Socket("localhost", URI.create(app.url("/")).getPort())) {
            send(socket, head() + ATTEMPT.substring(0, 20));
            while (requestsUnderWay(app) < 2) { // with the one that asks
                Thread.onSpinWait();
            }
            var stopping = CompletableFuture.runAsync(app::stop);
            while (ready(app)) {
                Thread.onSpinWait();
            }
            send(socket, ATTEMPT.substring(20));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201").contains("\"solved\":");
            stopping.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void what_anybody_says_about_a_proxy_is_not_believed() {
        var app = PackagedApp.shared();
        assertThat(originIn(app)).isEqualTo(app.url(""));
    }

    @Test
    void what_a_trusted_proxy_says_is_believed() {
        var trust = Map.of("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.0/8");
        try (var app = PackagedApp.start(trust)) {
            assertThat(originIn(app)).isEqualTo("https://learn.example");
            var attempt =
                    forwarded(app, "/api/attempts")
                            .header("Content-Type", "application/json")
                            .header("Origin", "https://learn.example")
                            .POST(HttpRequest.BodyPublishers.ofString(ATTEMPT));
            var answer = app.send(attempt.build());
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
            assertThat(cookiesOfASignUp(app))
                    .anyMatch(cookie -> cookie.startsWith("sangja_session="))
                    .anyMatch(cookie -> cookie.startsWith("sangja_form="))
                    .allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    private static List<String> cookiesOfASignUp(PackagedApp app) {
        var page = app.send(forwarded(app, "/en/sign-up").build());
        var cookies = new ArrayList<>(page.headers().allValues("Set-Cookie"));
        String token = Jsoup.parse(page.body()).select("input[name=form-token]").attr("value");
        String fields = "name=behind-tls&password=seven+boxes+of+oranges&form-token=" + token;
        var form =
                forwarded(app, "/en/sign-up")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://learn.example")
                        .header("Cookie", cookies.getFirst().split(";", 2)[0])
                        .POST(HttpRequest.BodyPublishers.ofString(fields));
        var answer = app.send(form.build());
        assertThat(answer.statusCode()).isEqualTo(303);
        cookies.addAll(answer.headers().allValues("Set-Cookie"));
        return cookies;
    }

    /** Where the application thinks that it is, as its policy for workers says. */
    private static String originIn(PackagedApp app) {
        var answer = app.send(forwarded(app, "/assets/none.js").build());
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        return policy.replaceAll(".*script-src (\\S+)/assets/ .*", "$1");
    }

    private static HttpRequest.Builder forwarded(PackagedApp app, String path) {
        return HttpRequest.newBuilder(URI.create(app.url(path)))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "learn.example");
    }

    private static double requestsUnderWay(PackagedApp app) {
        return app.get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String head() {
        return "POST /api/attempts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: "
                + ATTEMPT.length()
                + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static boolean ready(PackagedApp app) {
        try {
            return app.get("/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }
}
