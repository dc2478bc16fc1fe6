package dev.sangja.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.PackagedApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a learner with more programs than the server has memory. */
class LargeExportIT {
    private static final int ATTEMPTS = 2200;
    private static final String PROGRAM = "#".repeat(65_000);
    private static final String BODY =
            """
            {"course":"first-steps","lesson":"hello","step":"first-words","language":"ko","outcome":"ran",
            "source":"%s"}"""
                    .formatted(PROGRAM);

    @Test
    void it_takes_no_more_memory_than_a_small_one(@TempDir Path folder) throws Exception {
        try (var app = PackagedApp.start(Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m"));
                var http = HttpClient.newHttpClient()) {
            String cookie = "";
            for (int i = 0; i < ATTEMPTS; i++) {
                var stored = http.send(attempt(app, cookie), BodyHandlers.discarding());
                assertThat(stored.statusCode()).isEqualTo(201);
                cookie = stored.headers().firstValue("Set-Cookie").orElse(cookie);
            }
            var export =
                    HttpRequest.newBuilder(URI.create(app.url("/api/me/export")))
                            .header("Cookie", cookie.replaceAll(";.*", ""))
                            .build();
            Path file = folder.resolve("export.zip");
            assertThat(http.send(export, BodyHandlers.ofFile(file)).statusCode()).isEqualTo(200);
            assertThat(sizeOfJson(file)).isGreaterThan((long) ATTEMPTS * PROGRAM.length());
            assertThat(app.output()).doesNotContain("OutOfMemoryError");
        }
    }

    private static HttpRequest attempt(PackagedApp app, String cookie) {
        var request =
                HttpRequest.newBuilder(URI.create(app.url("/api/attempts")))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(BODY));
        return cookie.isEmpty()
                ? request.build()
                : request.header("Cookie", cookie.replaceAll(";.*", "")).build();
    }

    private static long sizeOfJson(Path file) throws IOException {
        assertThat(Files.size(file)).isLessThan(20_000_000);
        try (var zip = new ZipFile(file.toFile());
                var json = zip.getInputStream(zip.getEntry("sangja.json"))) {
            return json.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
