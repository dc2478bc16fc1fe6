package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.testing.SearchNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Four clients that write into one engine at the same time, each its own documents. */
final class Crew {
    private static final int CLIENTS = 4;

    private final List<SearchNode> nodes;
    private final String engine;
    private final List<Writer> writers;

    /** @param nodes of one installation, whom they ask by turns */
    Crew(List<SearchNode> nodes, String engine, long seed) {
        this.nodes = nodes;
        this.engine = engine;
        this.writers = IntStream.range(0, CLIENTS).mapToObj(i -> writer(i, seed)).toList();
        nodes.getFirst().create(engine, Papers.SCHEMA);
    }

    private Writer writer(int i, long seed) {
        SearchNode node = nodes.get(i % nodes.size());
        return new Writer(node, engine, (char) ('a' + i) + "-", seed * CLIENTS + i);
    }

    /**
     * Lets them write until something has happened.
     *
     * @param event the end of a server, say
     * @param answers how many come before that
     */
    void writeUntil(Runnable event, int answers) throws InterruptedException {
        var each = new CountDownLatch(answers);
        var over = new AtomicBoolean();
        List<Thread> writing =
                writers.stream()
                        .map(writer -> Thread.ofVirtual().unstarted(() -> writer.write(each, over)))
                        .toList();
        writing.forEach(Thread::start);
        assertThat(each.await(60, TimeUnit.SECONDS)).as("answers come").isTrue();
        event.run();
        over.set(true);
        for (Thread one : writing) {
            assertThat(one.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    /** Each of them finds what it was told; searches of all nodes agree with that. */
    void requireAll() {
        List<JsonNode> exported = nodes.getFirst().exported(engine);
        writers.forEach(writer -> writer.requireAll(exported));
        nodes.forEach(node -> Agreement.await(node, engine));
    }
}
