package dev.sangja.platform.instance;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Compares the secret with the database's fingerprint before migrating, and leaves one in a new database. */
@ApplicationScoped
class SecretCheck implements FlywayConfigurationCustomizer, Callback {
    private final InstanceSecret secret;

    SecretCheck(InstanceSecret secret) {
        this.secret = secret;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(this);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (event == Event.AFTER_MIGRATE) {
                leaveFingerprint(connection);
            }
            require(fingerprint(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the fingerprint of the secret cannot be read", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "secret-check";
    }

    private void require(Optional<String> fingerprint) {
        if (fingerprint.isPresent() && !fingerprint.get().equals(secret.fingerprint())) {
            throw new IllegalStateException(
                    "the secret of this node is not the one that its database was made with; start it with the same"
                            + " SANGJA_SECRET_KEY as the other nodes, or with the data folder (its file 'secret') that"
                            + " the first one used");
        }
    }

    private void leaveFingerprint(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO instance_secret (fingerprint) VALUES (?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, secret.fingerprint());
            insert.executeUpdate();
        }
    }

    /** Empty before the first migration. */
    private static Optional<String> fingerprint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var exists = statement.executeQuery("SELECT to_regclass('instance_secret')")) {
                exists.next();
                if (exists.getString(1) == null) {
                    return Optional.empty();
                }
            }
            try (var row = statement.executeQuery("SELECT fingerprint FROM instance_secret")) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
