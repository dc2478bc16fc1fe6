package dev.sangja.deploy;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the image starts, run as its container would: an ordinary user, and one folder that can be written. */
class ImageIT {
    private static final int SECONDS = 120;
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(200);

    @TempDir Path folder;
    private int port;

    @Test
    void it_runs_with_one_writable_folder_and_cleans_up_at_the_end() throws Exception {
        Path data = Files.createDirectory(folder.resolve("volume"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        assumeTrue(Container.isPossible(data), "not root, or mounts are forbidden");
        Process app = run(List.of(image().resolve("bin/start").toString()), data);
        try {
            awaitHealth(app);
            assertThat(children(data)).contains("postgres", "secret", "tmp");
            app.destroy();
            assertThat(app.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(app.exitValue()).as("ended by SIGTERM").isEqualTo(143);
            assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        } finally {
            app.destroy();
            app.waitFor(SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The files where the Dockerfile puts them. */
    private Path image() throws IOException {
        Path image = folder.resolve("app");
        try (var files = Files.walk(Path.of("target/quarkus-app"))) {
            for (Path file : files.toList()) {
                Files.copy(file, image.resolve(Path.of("target/quarkus-app").relativize(file)));
            }
        }
        Files.createDirectory(image.resolve("bin"));
        for (String script : List.of("start", "health")) {
            Files.copy(Path.of("docker", script), image.resolve("bin").resolve(script));
        }
        return image;
    }

    private Process run(List<String> command, Path data) throws IOException {
        var builder = Container.of(command, data);
        builder.environment()
                .putAll(
                        Map.of(
                                "SANGJA_DATA_DIR", data.toString(),
                                "QUARKUS_HTTP_PORT", String.valueOf(port())));
        return builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "image.log").toFile())
                .start();
    }

    private void awaitHealth(Process app) throws Exception {
        var health = new ProcessBuilder(folder.resolve("app/bin/health").toString());
        health.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port()));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (health.redirectError(DISCARD).start().waitFor() != 0) {
            assertThat(app.isAlive() && System.nanoTime() < deadline)
                    .as(Files.readString(Path.of("target", "image.log")))
                    .isTrue();
            LockSupport.parkNanos(POLL);
        }
    }

    private int port() throws IOException {
        if (port == 0) {
            try (var socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
        }
        return port;
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
