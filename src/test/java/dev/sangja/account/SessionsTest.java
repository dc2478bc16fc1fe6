package dev.sangja.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsTest {
    @Inject AgroalDataSource database;
    @Inject Sessions sessions;

    @Test
    void what_has_ended_is_deleted_and_the_rest_stays() throws SQLException {
        execute("DELETE FROM account_session");
        String old = FormClient.uniqueName();
        String idle = FormClient.uniqueName();
        var present = new FormClient();
        String name = FormClient.uniqueName();
        new FormClient().signUp(old);
        new FormClient().signUp(idle);
        present.signUp(name);
        execute("UPDATE account_session SET expires_at = now() - interval '1 s'" + of(old));
        execute("UPDATE account_session SET last_seen = now() - interval '30 d 1 s'" + of(idle));
        execute(
                "INSERT INTO password_reset SELECT '\\x00', learner, now() - interval '1 s' FROM account WHERE name = '"
                        + name
                        + "'");
        assertThat(sessions.forgetEnded()).isEqualTo(3);
        assertThat(sessions.forgetEnded()).isZero();
        assertThat(present.member()).isEqualTo(name);
    }

    @Test
    void the_last_time_that_a_session_was_used_is_noted_now_and_then() throws SQLException {
        var client = new FormClient();
        String name = FormClient.uniqueName();
        client.signUp(name);
        execute("UPDATE account_session SET last_seen = now() - interval '29 d'" + of(name));
        assertThat(client.member()).isEqualTo(name);
        assertThat(
                        ask(
                                "SELECT last_seen > now() - interval '1 min' FROM account_session"
                                        + of(name)))
                .isEqualTo("t");
    }

    private static String of(String name) {
        return " WHERE account = (SELECT learner FROM account WHERE name = '" + name + "')";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
