package dev.sangja.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * What signing in is compared with. Each request with Basic credentials asks it, by one statement without a transaction: as
 * an entity in a transaction this was a third of what a run cost the server.
 */
@ApplicationScoped
class CredentialsTable {
    private static final String SELECT =
            "SELECT learner, name, role, password_hash, locked_at IS NOT NULL AS locked FROM account WHERE name_key = ?";

    private final AgroalDataSource database;

    CredentialsTable(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Accounts.Credentials> of(AccountName name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, name.key());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && new AccountName(rows.getString("name")).isMeantBy(name)
                        ? Optional.of(credentials(rows))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the accounts cannot be read: " + e.getMessage(), e);
        }
    }

    private static Accounts.Credentials credentials(ResultSet row) throws SQLException {
        var member =
                new Viewer.Member(
                        new LearnerId(row.getObject("learner", UUID.class)),
                        row.getString("name"),
                        Role.of(row.getString("role")).orElseThrow());
        return new Accounts.Credentials(
                member, row.getString("password_hash"), row.getBoolean("locked"));
    }
}
