package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.index.Damage;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.SearchNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ends the application at random points while clients write: each time it comes back with all that it had acknowledged,
 * and its searches agree. The points are the same each time as far as threads allow.
 */
class KillIT {
    private static final boolean SOAK = Boolean.getBoolean("tests.soak");
    private static final int ROUNDS = SOAK ? 50 : 5;
    private static final List<Damage> KINDS = List.copyOf(EnumSet.allOf(Damage.class));
    private static final int DAMAGES = SOAK ? 50 : KINDS.size();
    private static final int LATEST = 150;
    private static final long SEED = 20261129;
    private static final String ENGINE = "papers";

    /** So that kills meet commits, too. */
    private static final Map<String, String> OFTEN =
            Map.of("SANGJA_SEARCH_INDEX_COMMIT_EACH", "150ms");

    @Test
    void what_was_acknowledged_is_there_after_a_kill() throws InterruptedException {
        var random = new Random(SEED);
        SearchNode node = SearchNode.start(OFTEN);
        try (PackagedApp app = node.app()) {
            var crew = new Crew(List.of(node), ENGINE, SEED);
            for (int round = 0; round < ROUNDS; round++) {
                Runnable end = round % 3 == 2 ? app::killWithDatabase : app::kill;
                crew.writeUntil(end, 1 + random.nextInt(LATEST));
                app.restart();
                crew.requireAll();
            }
        }
    }

    @Test
    void an_index_that_was_damaged_meanwhile_heals() throws IOException, InterruptedException {
        var random = new Random(SEED + 1);
        SearchNode node = SearchNode.start(OFTEN);
        try (PackagedApp app = node.app()) {
            var crew = new Crew(List.of(node), ENGINE, SEED + 1);
            Path indexes = app.dataFolder().resolve("data/search");
            for (int round = 0; round < DAMAGES; round++) {
                Damage damage = KINDS.get(round % KINDS.size());
                crew.writeUntil(app::kill, 20 + random.nextInt(LATEST));
                damage.of(indexes, random);
                app.restart();
                crew.requireAll();
                assertThat(node.health().get("status").asText()).isEqualTo("UP");
            }
        }
    }
}
