package dev.sangja.testing;

import static java.util.Objects.requireNonNull;

import dev.sangja.platform.database.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server for {@code @QuarkusTest}, found through {@code META-INF/services}. Its folder is kept between runs
 * of the tests, which saves the seconds of unpacking, and its database is emptied.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** Of the account 'admin'. */
    public static final String ADMIN_PASSWORD = "the admin of the tests";

    private static final Path DATA = Programs.TARGET.resolve("test-data");

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        server = EmbeddedPostgres.start(DATA);
        empty(server);
        return Map.of(
                "sangja.admin-password",
                ADMIN_PASSWORD,
                "sangja.account.sign-ins-per-address",
                "100000", // all tests have one address
                "sangja.account.sign-ups-per-address",
                "100000",
                "sangja.data-dir",
                DATA.toString(),
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(),
                "quarkus.datasource.username",
                EmbeddedPostgres.USER,
                "quarkus.datasource.password",
                server.password());
    }

    @Override
    public void stop() {
        requireNonNull(server).close();
    }

    private static void empty(EmbeddedPostgres server) {
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests cannot be emptied", e);
        }
    }
}
