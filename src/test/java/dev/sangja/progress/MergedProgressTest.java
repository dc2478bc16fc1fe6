package dev.sangja.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedProgressTest {
    @Inject AgroalDataSource database;
    @Inject Event<LearnerMerged> merged;

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Test
    void all_attempts_and_steps_come_along_and_the_earliest_time_counts() throws SQLException {
        learner(from);
        learner(into);
        attempt(from, "a");
        attempt(into, "b");
        solved(from, "only-there", "2026-03-01");
        solved(from, "there-first", "2026-01-01");
        solved(into, "there-first", "2026-02-01");
        solved(from, "here-first", "2026-02-01");
        solved(into, "here-first", "2026-01-01");
        solved(into, "only-here", "2026-03-02");
        var event = new LearnerMerged(new LearnerId(from), new LearnerId(into));
        QuarkusTransaction.requiringNew().run(() -> merged.fire(event));
        assertThat(rows("SELECT source FROM attempt WHERE learner = ? ORDER BY source", into))
                .containsExactly("a", "b");
        assertThat(
                        rows(
                                "SELECT step || ' ' || (solved_at AT TIME ZONE 'UTC')::date FROM solved_step"
                                        + " WHERE learner = ? ORDER BY step",
                                into))
                .containsExactly(
                        "here-first 2026-01-01",
                        "only-here 2026-03-02",
                        "only-there 2026-03-01",
                        "there-first 2026-01-01");
        assertThat(rows("SELECT source FROM attempt WHERE learner = ?", from)).isEmpty();
        assertThat(rows("SELECT step FROM solved_step WHERE learner = ?", from)).isEmpty();
    }

    private void learner(UUID id) throws SQLException {
        execute("INSERT INTO learner (id, created_at, last_seen) VALUES (?, now(), now())", id);
    }

    private void attempt(UUID learner, String source) throws SQLException {
        execute(
                """
                INSERT INTO attempt (id, learner, course, lesson, step, language, source, outcome, created_at)
                VALUES (gen_random_uuid(), ?, 'c', 'l', 's', 'ko', '%s', 'ran', now())
                """
                        .formatted(source),
                learner);
    }

    private void solved(UUID learner, String step, String day) throws SQLException {
        execute(
                "INSERT INTO solved_step VALUES (?, 'c', 'l', '%s', '%sT00:00:00Z')"
                        .formatted(step, day),
                learner);
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    private List<String> rows(String sql, UUID id) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
