package dev.sangja.search.index;

import static dev.sangja.search.index.Rig.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.document.DocumentFeed;
import dev.sangja.search.engine.EngineState;
import dev.sangja.search.engine.EngineStates;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.language.Languages;
import dev.sangja.testing.SearchServer;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an index does on a disk that is full, damaged or empty, and while it is made anew. */
@QuarkusTest
class EngineIndexTest {
    private static final String OLD = "1";
    private static final String NEW = "2";
    private static final int DAMAGES = Boolean.getBoolean("tests.soak") ? 400 : 8;

    @TempDir Path folder;
    @Inject DocumentFeed feed;
    @Inject Engines engines;
    @Inject Languages languages;
    @Inject AgroalDataSource database;
    private Rig rig;

    @BeforeEach
    void twoDocuments() {
        rig = new Rig(feed, engines);
        rig.put("[{\"id\":\"a\",\"t\":\"하나\"},{\"id\":\"b\",\"n\":2}]");
    }

    private void keepAs(Path path, String format) {
        EngineIndex index = rig.index(path, format);
        rig.catchUp(index);
        index.close();
    }

    @Test
    void another_analysis_is_made_beside_the_old_index_which_serves_until_then()
            throws IOException {
        keepAs(folder, OLD);
        var disk = new FullDisk();
        disk.full = true;
        EngineIndex index = rig.index(folder, NEW, disk);
        rig.tryOn(index);
        assertThat(index.problem()).hasValue("No space left on device");
        assertThat(index.servesOld()).isTrue();
        rig.put("[{\"id\":\"c\"}]");
        rig.tryOn(index);
        assertThat(seen(index)).containsOnlyKeys("a", "b");
        assertThat(index.behind()).isEqualTo(3);
        disk.full = false;
        rig.catchUp(index);
        assertThat(index.servesOld()).isFalse();
        assertThat(seen(index)).isEqualTo(rig.stored()).hasSize(3);
        assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("g1"));
        index.close();
    }

    @Test
    void a_kill_while_an_index_is_made_anew_leaves_the_old_one(@TempDir Path copy)
            throws IOException {
        keepAs(folder, OLD);
        var disk = new FullDisk();
        disk.full = true;
        EngineIndex killed = rig.index(folder, NEW, disk);
        rig.tryOn(killed);
        Rig.copy(folder, copy.resolve("index"));
        EngineIndex index = rig.index(copy.resolve("index"), NEW, disk);
        rig.tryOn(index);
        assertThat(index.servesOld()).isTrue();
        assertThat(seen(index)).isEqualTo(rig.stored());
        disk.full = false;
        rig.catchUp(index);
        assertThat(seen(index)).isEqualTo(rig.stored());
        index.close();
        killed.close();
    }

    @Test
    void on_a_full_disk_searches_go_on_and_it_heals_when_there_is_room() throws IOException {
        var disk = new FullDisk();
        EngineIndex index = rig.index(folder, OLD, disk);
        rig.catchUp(index);
        disk.full = true;
        rig.put("[{\"id\":\"a\",\"t\":\"둘\"},{\"id\":\"c\"}]");
        rig.tryOn(index);
        assertThat(index.problem()).hasValue("No space left on device");
        assertThat(index.behind()).isEqualTo(2);
        assertThat(seen(index)).hasSize(2).containsEntry("a", "{\"t\": \"하나\"}");
        assertThat(index.wants(rig.state())).as("it waits before it tries again").isFalse();
        disk.full = false;
        rig.catchUp(index);
        assertThat(seen(index)).isEqualTo(rig.stored()).hasSize(3);
        index.close();
    }

    @Test
    void a_node_that_starts_on_a_full_disk_serves_what_it_has() throws IOException {
        keepAs(folder, OLD);
        rig.put("[{\"id\":\"c\"}]");
        var disk = new FullDisk();
        disk.full = true;
        EngineIndex index = rig.index(folder, OLD, disk);
        rig.tryOn(index);
        assertThat(index.problem()).isPresent();
        assertThat(seen(index)).containsOnlyKeys("a", "b");
        disk.full = false;
        rig.catchUp(index);
        assertThat(seen(index)).isEqualTo(rig.stored()).hasSize(3);
        index.close();
    }

    @Test
    void a_folder_that_is_deleted_under_a_running_index_is_made_anew() throws IOException {
        EngineIndex index = rig.index(folder.resolve("index"), OLD);
        rig.catchUp(index);
        Damage.DELETED.of(folder.resolve("index"), new Random(0));
        assertThat(seen(index)).hasSize(2);
        rig.put("[{\"id\":\"c\"}]");
        rig.catchUp(index);
        assertThat(seen(index)).isEqualTo(rig.stored()).hasSize(3);
        index.close();
    }

    @Test
    void a_copy_that_missed_deletions_which_are_forgotten_is_made_anew()
            throws IOException, SQLException {
        keepAs(folder, OLD);
        SearchServer.send(Method.DELETE, "/engines/" + rig.engine + "/documents", "[\"a\"]");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long id = rig.state().id().value();
            statement.execute("DELETE FROM search_document WHERE body IS NULL AND engine = " + id);
            statement.execute("UPDATE search_engine SET purged_seq = change_seq WHERE id = " + id);
        }
        EngineIndex index = rig.index(folder, OLD);
        rig.catchUp(index);
        assertThat(seen(index)).isEqualTo(rig.stored()).containsOnlyKeys("b");
        index.close();
    }

    @Test
    void health_and_metrics_say_that_an_index_is_being_made() throws SQLException {
        var indexes = new EngineIndexes(new Rig.Config(folder), feed, engines, languages);
        var health = new SearchHealth(indexes);
        var meters = new SimpleMeterRegistry();
        health.meter(new StartupEvent(), meters);
        EngineState state = rig.state();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE search_document IN ACCESS EXCLUSIVE MODE");
            indexes.look(new EngineStates(Map.of(state.id(), state)));
            assertThat(health.call().getData().orElseThrow())
                    .containsEntry("being made", 1L)
                    .containsEntry("behind: " + rig.engine, 2L);
            assertThat(meters.get("sangja.search.building").gauge().value()).isEqualTo(1);
            assertThat(indexes.ready()).isFalse();
            connection.rollback();
        }
        Rig.await(indexes::ready);
        assertThat(health.call().getData().orElseThrow()).containsEntry("being made", 0L);
        assertThat(meters.get("sangja.search.behind").gauge().value()).isZero();
        indexes.stop(new ShutdownEvent());
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_damaged_is_found_and_made_anew(Damage damage) throws IOException {
        fillSegments();
        var random = new Random(damage.name().hashCode());
        for (int i = 0; i < DAMAGES; i++) {
            Path path = folder.resolve("copy" + i);
            Rig.copy(folder.resolve("sound"), path);
            damage.of(path, random);
            EngineIndex index = rig.index(path, OLD);
            rig.catchUp(index);
            assertThat(seen(index)).as("%s %d", damage, i).isEqualTo(rig.stored());
            index.close();
            IndexFolder.delete(path);
        }
    }

    /** Some segments, and documents that were replaced. */
    private void fillSegments() throws IOException {
        for (int i = 0; i < 3; i++) {
            rig.put(many(i));
            keepAs(folder.resolve("sound"), OLD);
        }
        assertThat(folder.resolve("sound/g1").toFile().list()).hasSizeGreaterThan(8);
    }

    private static String many(int round) {
        return IntStream.range(round * 20, round * 20 + 40)
                .mapToObj(
                        i ->
                                "{\"id\":\"d%1$d\",\"t\":\"상자 box %1$d\",\"n\":%1$d,\"place\":\"37.%1$d,127\"}"
                                        .formatted(i))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
