package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.SearchNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An import that the end of the server broke off is gone on with: no line is lost, none comes twice. */
class ImportKillIT {
    private static final int LINES = 5_000;
    private static final int SENT = 3_500;
    private static final int KEPT = 3_000;
    private static final String IMPORT = "/engines/lines/documents/import";

    @Test
    void an_import_that_a_kill_broke_off_is_gone_on_with()
            throws IOException, InterruptedException {
        SearchNode node = SearchNode.start(Map.of());
        try (PackagedApp app = node.app()) {
            node.create("lines", "{\"n\":\"number\"}");
            var silence = new PipedOutputStream();
            var silent = new PipedInputStream(silence);
            Thread sending = Thread.startVirtualThread(() -> send(node, silent));
            awaitKept(node);
            app.kill();
            silence.close();
            assertThat(sending.join(Duration.ofSeconds(30))).isTrue();
            app.restart();
            assertThat(progress(node).get("lines").asInt()).isEqualTo(KEPT);
            JsonNode done = SearchNode.good(app.send(importing(node, () -> lines(0, LINES))));
            requireAll(node, done);
        }
    }

    private static void requireAll(SearchNode node, JsonNode done) {
        assertThat(done.get("lines").asInt()).isEqualTo(LINES);
        assertThat(done.get("rejected").asInt()).isEqualTo(LINES / 10);
        assertThat(done.get("accepted").asInt()).isEqualTo(LINES - LINES / 10);
        assertThat(done.get("finished").asBoolean()).isTrue();
        assertThat(node.exported("lines").stream().map(line -> line.get("n").asInt()).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, LINES).filter(n -> n % 10 != 0).boxed().toList());
    }

    /** Sends a part of the file and then nothing, until the server is gone. */
    private static void send(SearchNode node, InputStream silence) {
        try {
            node.app()
                    .send(importing(node, () -> new SequenceInputStream(lines(0, SENT), silence)));
        } catch (UncheckedIOException _) {
            // the server is gone
        }
    }

    private static HttpRequest importing(SearchNode node, Supplier<InputStream> body) {
        return node.request(IMPORT + "?name=once")
                .setHeader("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofInputStream(body))
                .build();
    }

    /** Lines without ids, which would be there twice if they were put in twice; each tenth is bad. */
    private static InputStream lines(int from, int to) {
        String text =
                IntStream.range(from, to)
                        .mapToObj(n -> n % 10 == 0 ? "{\"n\":{}}" : "{\"n\":%d}".formatted(n))
                        .collect(Collectors.joining("\n"));
        return new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode progress(SearchNode node) {
        return node.ask("GET", IMPORT + "/once", "{}");
    }

    private static void awaitKept(SearchNode node) {
        Instant end = Instant.now().plusSeconds(60);
        while (node.send("GET", IMPORT + "/once", "{}").statusCode() != 200
                || progress(node).get("lines").asInt() < KEPT) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
