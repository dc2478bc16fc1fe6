package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.SearchNode;
import dev.sangja.testing.SmallDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the indexes is full: nothing is refused for that, and it heals when there is room. */
class FullDiskIT {
    private static final String ENGINE = "papers";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Random random = new Random(7);

    @Test
    void writes_are_accepted_and_searches_go_on_with_what_they_have(@TempDir Path folder) {
        try (SmallDisk disk = SmallDisk.mount(folder, 8).orElseGet(Assumptions::abort)) {
            SearchNode node =
                    SearchNode.start(
                            Map.of(
                                    "SANGJA_SEARCH_INDEX_DIR",
                                    disk.path().toString(),
                                    "SANGJA_SEARCH_INDEX_COMMIT_EACH",
                                    "100ms"));
            try (PackagedApp app = node.app()) {
                node.create(ENGINE, Papers.SCHEMA);
                put(node, 0, 50);
                Agreement.await(node, ENGINE);
                disk.fill();
                putUntilLate(node);
                requireGoesOn(node);
                app.restart();
                requireGoesOn(node);
                disk.empty();
                awaitHealth(node, health -> health.get("status").asText().equals("UP"));
                Agreement.await(node, ENGINE);
                assertThat(node.metric("sangja_search_behind")).isZero();
            }
        }
    }

    /** What fits into memory may still be seen; sooner or later the index cannot go on. */
    private void putUntilLate(SearchNode node) {
        int from = 50;
        while (node.health().get("status").asText().equals("UP")) {
            put(node, from, from + 50);
            from += 50;
            assertThat(from).isLessThan(100_000);
        }
        put(node, from, from + 50);
    }

    private static void requireGoesOn(SearchNode node) {
        JsonNode health =
                awaitHealth(
                        node,
                        now -> now.at("/data/problem of " + ENGINE).asText().contains("No space"));
        assertThat(health.get("status").asText()).isEqualTo("DOWN");
        assertThat(health.at("/data/behind: " + ENGINE).asInt()).isPositive();
        assertThat(node.metric("sangja_search_behind")).isPositive();
        assertThat(node.metric("sangja_search_broken")).isEqualTo(1);
        JsonNode answer = node.search(ENGINE, "{\"query\":\"\",\"page\":{\"size\":1}}");
        assertThat(answer.at("/meta/page/total_results").asInt()).isGreaterThanOrEqualTo(50);
    }

    private static JsonNode awaitHealth(SearchNode node, Predicate<JsonNode> good) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode health = node.health();
        while (!good.test(health)) {
            assertThat(Instant.now()).as(health.toString()).isBefore(end);
            LockSupport.parkNanos(POLL.toNanos());
            health = node.health();
        }
        return health;
    }

    private void put(SearchNode node, int from, int to) {
        String papers =
                IntStream.range(from, to)
                        .mapToObj(i -> Papers.whole("p" + i, random).toString())
                        .collect(Collectors.joining(",", "[", "]"));
        assertThat(node.post("/engines/" + ENGINE + "/documents", papers)).hasSize(to - from);
    }
}
