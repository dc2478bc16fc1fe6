package dev.sangja.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sangja.testing.PackagedApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worker as its image has it: an ordinary user who can write to one folder, reached over TCP by the application. */
class RunnerImageIT {
    private static final String TOKEN = "a-token-of-the-tests";
    private static final int SECONDS = 60;

    @TempDir Path folder;

    @Test
    void programs_run_in_a_worker_that_stands_alone_also_after_it_was_replaced() throws Exception {
        Path tmp = Files.createDirectory(folder.resolve("tmp"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(tmp, PosixFilePermissions.fromString("rwxrwxrwx"));
        assumeTrue(Container.isPossible(tmp), "not root, or mounts are forbidden");
        Process worker = start(image(), tmp, 0);
        int port = port(worker);
        var settings =
                Map.of(
                        "SANGJA_RUNNER_URL",
                        "tcp://127.0.0.1:" + port,
                        "SANGJA_RUNNER_TOKEN",
                        TOKEN);
        try (var app = PackagedApp.start(settings)) {
            assertThat(run(app).body()).contains("\"stdout\":\"10\\n\"");
            assertThat(app.get("/q/health").body())
                    .containsPattern("\"confined\": ?true")
                    .containsPattern("\"isolates\": ?2");
            end(worker);
            assertThat(run(app).statusCode()).isEqualTo(503);
            worker = start(folder.resolve("app"), tmp, port);
            port(worker);
            assertThat(awaitRun(app)).contains("\"stdout\":\"10\\n\"");
        } finally {
            end(worker);
        }
    }

    /** The files where the Dockerfile puts them. */
    private Path image() throws IOException {
        Path image = folder.resolve("app");
        Path lib = Files.createDirectories(image.resolve("lib"));
        Path built = Path.of("target/quarkus-app");
        for (String copied : sources()) {
            String from = copied.replaceFirst("^/src/target/quarkus-app/", "");
            Path place = built.resolve(from.endsWith("/") ? from : Path.of(from).getParent() + "/");
            String names = from.endsWith("/") ? "*" : Path.of(from).getFileName().toString();
            var wanted = FileSystems.getDefault().getPathMatcher("glob:" + names);
            try (var files = Files.list(place)) {
                for (Path file : files.toList()) {
                    if (wanted.matches(file.getFileName())) {
                        Files.copy(file, lib.resolve(file.getFileName()));
                    }
                }
            }
        }
        Path bin = Files.createDirectory(image.resolve("bin"));
        Files.copy(Path.of("docker/runner"), bin.resolve("runner"));
        return image;
    }

    private static List<String> sources() {
        var copy =
                Dockerfile.read()
                        .all("COPY")
                        .filter(each -> each.words().getLast().equals("/app/lib/"))
                        .findFirst()
                        .orElseThrow();
        return copy.words().subList(0, copy.words().size() - 1);
    }

    private static Process start(Path image, Path tmp, int port) throws IOException {
        var builder = Container.of(List.of(image.resolve("bin/runner").toString()), tmp);
        builder.environment()
                .putAll(
                        Map.of(
                                "TMPDIR", tmp.toString(),
                                "SANGJA_RUNNER_PORT", String.valueOf(port),
                                "SANGJA_RUNNER_TOKEN", TOKEN));
        return builder.redirectError(Path.of("target", "runner-image.log").toFile()).start();
    }

    /** Told once it listens. */
    private static int port(Process worker) throws IOException {
        String line = Objects.requireNonNull(worker.inputReader(UTF_8).readLine(), "it has ended");
        assertThat(line).matches("listening \\d+");
        return Integer.parseInt(line.substring("listening ".length()));
    }

    private static void end(Process worker) throws InterruptedException {
        worker.destroy();
        assertThat(worker.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** The server tries again after a pause. */
    private static String awaitRun(PackagedApp app) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var answer = run(app);
        while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
            answer = run(app);
        }
        return answer.body();
    }

    private static HttpResponse<String> run(PackagedApp app) {
        String admin = "admin:" + app.adminPassword();
        String basic = "Basic " + Base64.getEncoder().encodeToString(admin.getBytes(UTF_8));
        return app.send(
                HttpRequest.newBuilder(URI.create(app.url("/api/runs")))
                        .header("Content-Type", "application/json")
                        .header("Authorization", basic)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"source\": \"a = 5\\nprint(a * 2)\"}"))
                        .build());
    }
}
