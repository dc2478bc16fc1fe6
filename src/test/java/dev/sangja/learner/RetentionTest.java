package dev.sangja.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.account.UnseenLearners;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {
    @Inject AgroalDataSource database;
    @Inject Retention retention;
    @Inject RetentionConfig config;
    @Inject UnseenLearners unseen;

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void leaveNobody() throws SQLException {
        for (UUID id : made) {
            execute("DELETE FROM learner WHERE id = ?", id);
        }
    }

    @Test
    void who_stays_away_too_long_goes_with_everything_and_who_is_a_day_younger_stays()
            throws SQLException {
        UUID old = learner(401);
        UUID young = learner(399);
        assertThat(retention.forgetUnseen()).isEqualTo(1);
        assertThat(count("learner WHERE id", old)).isZero();
        assertThat(count("attempt WHERE learner", old)).isZero();
        assertThat(count("solved_step WHERE learner", old)).isZero();
        assertThat(count("learner WHERE id", young)).isEqualTo(1);
        assertThat(count("attempt WHERE learner", young)).isEqualTo(1);
    }

    @Test
    void the_learner_of_an_account_stays_however_old() throws SQLException {
        UUID old = learner(4000);
        execute(
                """
                INSERT INTO account (learner, name, name_key, role, password_hash, password_changed_at, created_at)
                VALUES (?, 'halmeoni', 'retention-test', 'learner', 'x', now(), now())
                """,
                old);
        assertThat(retention.forgetUnseen()).isZero();
        assertThat(count("learner WHERE id", old)).isEqualTo(1);
    }

    @Test
    void many_go_in_batches() throws SQLException {
        for (int i = 0; i < 7; i++) {
            learner(500 + i);
        }
        assertThat(unseen.forget(config.anonymous(), 3)).isEqualTo(3);
        assertThat(new Retention(config, unseen, 3).forgetUnseen()).isEqualTo(4);
        assertThat(unseen.forget(config.anonymous(), 3)).isZero();
    }

    @Test
    void whoever_stores_something_right_now_is_passed_over_without_waiting() throws SQLException {
        UUID back = learner(450);
        UUID away = learner(451);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var touch =
                    connection.prepareStatement(
                            "UPDATE learner SET last_seen = now() WHERE id = ?")) {
                touch.setObject(1, back);
                touch.executeUpdate();
            }
            assertThat(retention.forgetUnseen()).isEqualTo(1);
            connection.commit();
        }
        assertThat(retention.forgetUnseen()).isZero();
        assertThat(count("learner WHERE id", back)).isEqualTo(1);
        assertThat(count("learner WHERE id", away)).isZero();
    }

    /** Last seen so many days ago, with one attempt that solved a step. */
    private UUID learner(int days) throws SQLException {
        UUID id = UUID.randomUUID();
        made.add(id);
        execute(
                "INSERT INTO learner (id, created_at, last_seen) SELECT ?, seen, seen FROM (SELECT now() - interval '"
                        + days
                        + " days' AS seen) AS long_ago",
                id);
        execute(
                """
                INSERT INTO attempt (id, learner, course, lesson, step, language, source, outcome, created_at)
                VALUES (gen_random_uuid(), ?, 'first-steps', 'hello', 'first-words', 'ko', '', 'passed', now())
                """,
                id);
        execute(
                "INSERT INTO solved_step VALUES (?, 'first-steps', 'hello', 'first-words', now())",
                id);
        return id;
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    private long count(String tableAndColumn, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "SELECT count(*) FROM " + tableAndColumn + " = ?")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
