package dev.sangja.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.PackagedApp;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A save that was answered is in the database, whatever becomes of the server the moment after. */
class DraftKillIT {
    private static final String LESSON = "/api/drafts/first-steps/hello";
    private static final int BEFORE_THE_KILL = 40;

    @Test
    void everything_that_was_acknowledged_is_there_after_a_kill() throws InterruptedException {
        try (var app = PackagedApp.start()) {
            var writer = new Writer(app);
            Thread writing = Thread.startVirtualThread(writer::writeUntilNobodyAnswers);
            assertThat(writer.wellUnderWay.await(60, TimeUnit.SECONDS)).isTrue();
            app.kill();
            assertThat(writing.join(Duration.ofSeconds(30))).isTrue();
            app.restart();
            assertThat(writer.text())
                    .as("all that was acknowledged, and at most one more that was not")
                    .startsWith("x".repeat(writer.acknowledged))
                    .hasSizeBetween(writer.acknowledged, writer.acknowledged + 1);
        }
    }

    /** Somebody who saves one letter after the other. */
    private static final class Writer {
        final CountDownLatch wellUnderWay = new CountDownLatch(BEFORE_THE_KILL);
        int acknowledged;

        private final PackagedApp app;
        private @Nullable String cookie;
        private long version;

        Writer(PackagedApp app) {
            this.app = app;
        }

        void writeUntilNobodyAnswers() {
            try {
                while (true) {
                    append();
                }
            } catch (UncheckedIOException _) {
                // the server is gone
            }
        }

        String text() {
            return JsonPath.from(send(request(LESSON)).body()).getString("drafts[0].text");
        }

        private void append() {
            String body =
                    "{\"base\":%d,\"save\":\"%s\",\"edits\":[{\"at\":%d,\"remove\":0,\"insert\":\"x\"}]}"
                            .formatted(version, UUID.randomUUID(), acknowledged);
            var answer =
                    send(
                            request(LESSON + "/happy-birthday")
                                    .header("Content-Type", "application/json")
                                    .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).isEqualTo(200);
            version = JsonPath.from(answer.body()).getLong("version");
            acknowledged = acknowledged + 1;
            wellUnderWay.countDown();
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create(app.url(path)));
            String known = cookie;
            return known == null ? request : request.header("Cookie", known);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            var answer = app.send(request.build());
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(made -> cookie = made.substring(0, made.indexOf(';')));
            return answer;
        }
    }
}
