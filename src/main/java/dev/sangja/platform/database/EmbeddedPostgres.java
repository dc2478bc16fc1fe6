package dev.sangja.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server as a child process, with its data below one folder and a port of its own on the loopback
 * interface. A server that outlived a killed application is found and stopped first; PostgreSQL then recovers what was
 * committed.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Also the name of the database. */
    public static final String USER = "sangja";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration SMART_STOP = Duration.ofSeconds(5);
    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int PASSWORD_BYTES = 24;

    /** PostgreSQL refuses a folder that others may write to, and Kubernetes opens volumes to a group. */
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private final Path data;
    private final Path log;
    private final PostgresBinaries binaries;
    private final PostgresUser user;
    private final String password;
    private final int port;
    private final FolderLock lock;
    private final Process process;

    private EmbeddedPostgres(
            Path home,
            PostgresBinaries binaries,
            PostgresUser user,
            FolderLock lock,
            String password)
            throws IOException {
        this.data = home.resolve("data");
        this.log = home.resolve("server.log");
        this.binaries = binaries;
        this.user = user;
        this.lock = lock;
        this.password = password;
        this.port = freePort();
        this.process = launch();
    }

    /**
     * Starts the server; makes its data where there is none.
     *
     * @param dataDir folder of the whole application; the server's files stand in {@code postgres} below it
     * @return once it takes connections; blocks for up to 5 minutes, which only the recovery of a large database needs
     * @throws DatabaseException where it cannot be started; nothing is left running then
     */
    public static EmbeddedPostgres start(Path dataDir) {
        Path home = dataDir.toAbsolutePath().normalize().resolve("postgres");
        FolderLock lock = FolderLock.take(home);
        try {
            return startLocked(home.toRealPath(), lock);
        } catch (IOException e) {
            lock.close();
            throw new DatabaseException(
                    "the embedded PostgreSQL in " + home + " cannot be started: " + e, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    public String password() {
        return password;
    }

    /** Process id of the server. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server: waits a little for connections to close, then closes them. */
    @Override
    public void close() {
        process.destroy();
        if (!ended(process.toHandle(), SMART_STOP)) {
            stopFast(process.toHandle());
        }
        lock.close();
    }

    private static EmbeddedPostgres startLocked(Path home, FolderLock lock) throws IOException {
        var binaries = PostgresBinaries.unpackInto(home.resolve("programs"));
        var user = PostgresUser.here();
        var password = password(home.resolve("password"));
        var data = home.resolve("data");
        if (Files.isDirectory(data)) {
            requireVersion(data);
        } else {
            create(home, binaries, user);
        }
        user.own(home);
        Files.setPosixFilePermissions(data, OWNER_ONLY);
        stopLeftOver(data, binaries, user);
        var server = new EmbeddedPostgres(home, binaries, user, lock, password);
        server.awaitReady();
        return server;
    }

    /** Makes the data in a folder beside its own and moves it there when it is whole. */
    private static void create(Path home, PostgresBinaries binaries, PostgresUser user)
            throws IOException {
        Path part = home.resolve("data.new");
        Folders.deleteRecursively(part);
        user.own(home);
        var initdb =
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + part,
                        "--username=" + USER,
                        "--pwfile=" + home.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
        Commands.run(user.command(initdb), home, "");
        var single =
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        part.toString(),
                        "postgres");
        Commands.run(user.command(single), home, "CREATE DATABASE " + USER + "\n");
        Files.move(part, home.resolve("data"), ATOMIC_MOVE);
    }

    private static void requireVersion(Path data) throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(String.valueOf(PostgresBinaries.MAJOR))) {
            throw new DatabaseException(
                    "the data in "
                            + data
                            + " is of PostgreSQL "
                            + found
                            + ", this version needs "
                            + PostgresBinaries.MAJOR
                            + "; export it with pg_dump of the older version, or set QUARKUS_DATASOURCE_JDBC_URL to a"
                            + " server that can read it");
        }
    }

    /** A server that is still running on the data has lost its application, since we hold the folder's lock. */
    private static void stopLeftOver(Path data, PostgresBinaries binaries, PostgresUser user)
            throws IOException {
        Optional<PidFile> file = PidFile.read(data);
        Optional<ProcessHandle> server = file.flatMap(found -> found.server(data));
        if (server.isPresent()) {
            LOG.infof(
                    "stopping the PostgreSQL server %d, whose application is gone",
                    server.get().pid());
            var stop =
                    List.of(
                            binaries.program("pg_ctl"),
                            "stop",
                            "--pgdata=" + data,
                            "--mode=fast",
                            "--timeout=" + FAST_STOP.toSeconds());
            Commands.run(user.command(stop), data, "");
        } else {
            Files.deleteIfExists(PidFile.file(data));
        }
    }

    private Process launch() throws IOException {
        var command =
                List.of(
                        binaries.program("postgres"),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "log_destination=stderr",
                        "-c",
                        "logging_collector=off",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC");
        return Commands.builder(Commands.inOwnSession(user.command(command)), data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!PidFile.read(data)
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stopFast(process.toHandle());
                throw new DatabaseException(
                        "the embedded PostgreSQL did not start: " + Commands.tail(log));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void stopFast(ProcessHandle server) {
        if (!server.isAlive()) {
            return;
        }
        var interrupt =
                List.of(binaries.program("pg_ctl"), "kill", "INT", String.valueOf(server.pid()));
        try {
            Commands.run(user.command(interrupt), data, "");
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be asked to stop", e);
        }
        if (!ended(server, FAST_STOP)) {
            server.destroyForcibly();
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path part =
                Files.createTempFile(
                        file.resolveSibling("."),
                        "password",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, password);
        Files.move(part, file, ATOMIC_MOVE);
        return password;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
