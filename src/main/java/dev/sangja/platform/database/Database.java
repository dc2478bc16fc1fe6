package dev.sangja.platform.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Sees to it that there is a database before the application starts. */
public final class Database {
    private static final String URL = "quarkus.datasource.jdbc.url";

    /** A hung application must not keep the server for ever. Quarkus itself gives requests under way 10 s. */
    private static final Duration APPLICATION_STOPS_WITHIN = Duration.ofSeconds(20);

    private Database() {}

    /**
     * Leaves it to the server that {@code quarkus.datasource.jdbc.url} names, in whatever source of configuration.
     * Without one, starts the embedded server on {@code sangja.data-dir}, tells its address to the application that is
     * about to start, and stops it when the process ends, after the application.
     *
     * @throws DatabaseException if the embedded server cannot be had
     */
    public static void provide() {
        Config config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return;
        }
        var server = EmbeddedPostgres.start(config.getValue("sangja.data-dir", Path.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-postgres"));
        System.setProperty(URL, server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedPostgres.USER);
        System.setProperty("quarkus.datasource.password", server.password());
    }

    /** Hooks run side by side, so this one waits for the application to have ended. */
    private static void stop(EmbeddedPostgres server) {
        Application application = Application.currentApplication();
        if (application != null) {
            Thread waiting = Thread.startVirtualThread(application::awaitShutdown);
            try {
                waiting.join(APPLICATION_STOPS_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        server.close();
    }
}
