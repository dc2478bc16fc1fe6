package dev.sangja.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    /** The programs are unpacked once for all tests but the one that is about unpacking. */
    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    private static final Pattern NEEDED =
            Pattern.compile("postgres|jboss-log|commons-(compress|io|lang3|codec)|^xz");

    @TempDir Path folder;

    @BeforeEach
    void shareThePrograms() throws IOException {
        Files.createDirectories(PROGRAMS);
        Files.createDirectories(folder.resolve("postgres"));
        Files.createSymbolicLink(folder.resolve("postgres/programs"), PROGRAMS);
    }

    @Test
    void rows_are_still_there_after_a_restart_on_a_port_of_its_own() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder)) {
            execute(server, "create table t (a text)", "insert into t values ('상자')");
        }
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(query(server, "select a from t")).isEqualTo("상자");
            assertThat(
                            query(
                                    server,
                                    "select datlocprovider::text || datcollate from pg_database where datname = 'sangja'"))
                    .isEqualTo("bC");
        }
    }

    @Test
    void the_server_is_gone_when_it_is_closed_even_with_a_connection_open() throws SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder);
        try (Connection open = connect(server)) {
            assertThat(open.isValid(1)).isTrue();
            server.close();
        }
        assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> connect(server)).isInstanceOf(SQLException.class);
    }

    @Test
    void ctrl_c_in_the_terminal_of_the_application_does_not_reach_the_server() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(session(server.pid()))
                    .isEqualTo(server.pid())
                    .isNotEqualTo(session(ProcessHandle.current().pid()));
        }
    }

    @Test
    void nobody_comes_in_without_the_password_which_only_its_owner_can_read() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            server.jdbcUrl(), EmbeddedPostgres.USER, "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(server.password()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres/password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_second_application_on_the_same_folder_is_told_why_it_cannot_start() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("another running Sangja uses the data in " + folder)
                    .hasMessageContaining("SANGJA_DATA_DIR");
            assertThat(query(server, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_refused_start_does_not_open_the_folder_to_other_processes() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(DatabaseException.class);
            Process other = startApplication(List.of(), folder);
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(other.exitValue()).isEqualTo(1);
            assertThat(query(server, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void the_server_of_another_folder_is_left_alone_though_the_file_names_it() throws Exception {
        EmbeddedPostgres.start(folder).close();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(elsewhere.resolve("postgres"));
        Files.createSymbolicLink(elsewhere.resolve("postgres/programs"), PROGRAMS);
        try (var other = EmbeddedPostgres.start(elsewhere)) {
            Files.writeString(
                    folder.resolve("postgres/data/postmaster.pid"), other.pid() + "\n/nowhere\n");
            try (var server = EmbeddedPostgres.start(folder)) {
                assertThat(query(server, "select 1")).isEqualTo("1");
            }
            assertThat(query(other, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_server_that_outlived_its_killed_application_is_stopped_and_nothing_committed_is_lost()
            throws Exception {
        Process application = startApplication(List.of(), folder);
        long leftOver = Long.parseLong(firstLine(application));
        application.destroyForcibly().waitFor();
        assertThat(running(leftOver)).isTrue();

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(running(leftOver)).isFalse();
            assertThat(query(server, "select count(*) from committed")).isEqualTo("100");
        }
    }

    @Test
    void a_crash_of_application_and_server_together_loses_nothing_committed() throws Exception {
        Process application = startApplication(List.of(), folder);
        long leftOver = Long.parseLong(firstLine(application));
        application.destroyForcibly().waitFor();
        ProcessHandle.of(leftOver).orElseThrow().destroyForcibly();
        ProcessHandle.of(leftOver)
                .map(ProcessHandle::onExit)
                .ifPresent(gone -> gone.orTimeout(10, TimeUnit.SECONDS).join());

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(query(server, "select count(*) from committed")).isEqualTo("100");
        }
    }

    @Test
    void an_ordinary_user_can_run_it() throws Exception {
        assumeTrue(
                new PostgresUser.Same().equals(PostgresUser.here()) || canBecomeNobody(),
                "neither an ordinary user nor setpriv here");
        var asNobody =
                PostgresUser.here() instanceof PostgresUser.Same
                        ? List.<String>of()
                        : new PostgresUser.Nobody().command(List.of());
        Files.setPosixFilePermissions(
                folder.resolve("postgres"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Process application = startApplication(asNobody, folder);
        long server = Long.parseLong(firstLine(application));
        assertThat(ProcessHandle.of(server).flatMap(process -> process.info().user()))
                .isNotEqualTo(Optional.of("root"));
        application.getOutputStream().close();
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(application.exitValue()).isZero();
        assertThat(running(server)).isFalse();
    }

    @Test
    void data_that_an_orchestrator_opened_to_a_group_is_closed_again() throws Exception {
        EmbeddedPostgres.start(folder).close();
        Path data = folder.resolve("postgres/data");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxr-x"));
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
            assertThat(Files.getPosixFilePermissions(data))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void an_interrupted_first_start_is_begun_anew() throws Exception {
        Files.delete(folder.resolve("postgres/programs"));
        Files.createDirectories(folder.resolve("postgres/programs/unpacking-1/bin"));
        Files.createDirectories(folder.resolve("postgres/data.new/base"));
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void the_number_of_a_dead_server_that_another_process_has_now_is_no_hindrance()
            throws Exception {
        EmbeddedPostgres.start(folder).close();
        Files.writeString(
                folder.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/nowhere\n");
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_with_a_way_out() throws Exception {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("postgres/data/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .hasMessageContaining("is of PostgreSQL 16, this version needs 18")
                .hasMessageContaining("pg_dump");
    }

    @Test
    void a_folder_that_is_a_file_is_refused_with_a_way_out() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("SANGJA_DATA_DIR");
    }

    @Test
    void what_the_server_says_is_in_the_message_when_it_cannot_start() throws Exception {
        EmbeddedPostgres.start(folder).close();
        Files.writeString(
                folder.resolve("postgres/data/postgresql.conf"), "shared_buffers = 'much'\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .hasMessageContaining("shared_buffers");
    }

    /** A process that ended but that nobody has waited for yet has no command any more. */
    private static boolean running(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
    }

    /** The sixth field of the process's status: see proc_pid_stat(5). */
    private static long session(long pid) throws IOException {
        String status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        return Long.parseLong(status.substring(status.lastIndexOf(')') + 2).split(" ", -1)[3]);
    }

    private static boolean canBecomeNobody() throws IOException, InterruptedException {
        var command = new PostgresUser.Nobody().command(List.of("true"));
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    /** Another JVM that starts the server, commits 100 rows, prints the server's process id and waits. */
    private static Process startApplication(List<String> prefix, Path folder) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        readableClassPath(folder),
                        Application.class.getName(),
                        folder.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** What the application needs of our class path, copied to where any user can read it. */
    private static String readableClassPath(Path folder) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("classes"));
        var entries = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                entries.add(entry);
            } else if (NEEDED.matcher(path.getFileName().toString()).find()) {
                entries.add(Files.copy(path, copies.resolve(path.getFileName())).toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String firstLine(Process process) throws IOException {
        var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("\\d+")) {
                return line;
            }
        }
        throw new IOException("the application ended with " + process.exitValue());
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
    }

    private static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** What {@link #startApplication} runs. */
    static final class Application {
        private Application() {}

        public static void main(String[] args) throws Exception {
            try (var server = EmbeddedPostgres.start(Path.of(args[0]))) {
                execute(
                        server,
                        "create table committed (n int)",
                        "insert into committed select generate_series(1, 100)");
                System.out.println(server.pid());
                int closed = System.in.read();
                if (closed != -1) {
                    throw new IllegalStateException("nothing is sent here");
                }
            }
        }
    }
}
