package dev.sangja.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application as a process of its own: a free port, a data folder of its own, killed with the tests at the
 * latest. Tests that stop or restart it start their own one; the others share {@link #shared()}.
 */
public final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Programs.TARGET.resolve("quarkus-app/quarkus-run.jar");
    private static final Path LOGS = Programs.TARGET.resolve("packaged-app");
    private static final Pattern ADMIN_PASSWORD =
            Pattern.compile("password, shown this once: (\\S+)");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final DataFolder data;
    private final Map<String, String> environment;
    private final int port;
    private final Path log;
    private @Nullable Process process;
    private Duration startup = Duration.ZERO;

    private PackagedApp(DataFolder data, Map<String, String> environment) {
        this.data = data;
        this.port = freePort();
        this.log = LOGS.resolve("port-" + port + ".log");
        this.environment = environment;
    }

    private static final class Shared {
        static final PackagedApp APP = start();
    }

    /** The one that nobody stops; it starts with the first test that asks for it. */
    public static PackagedApp shared() {
        return Shared.APP;
    }

    /** An own one on an empty data folder. */
    public static PackagedApp start() {
        return start(Map.of());
    }

    /** An own one on an empty data folder, with environment variables beyond the usual ones. */
    public static PackagedApp start(Map<String, String> environment) {
        var app = new PackagedApp(DataFolder.create(), Map.copyOf(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop-app-" + app.port));
        app.launch();
        return app;
    }

    /** {@code path} begins with a slash. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public Path dataFolder() {
        return data.path();
    }

    /** The password of the account 'admin', which the first start printed. */
    public String adminPassword() {
        var shown = ADMIN_PASSWORD.matcher(output());
        if (!shown.find()) {
            throw new AssertionError("the first start printed no password:\n" + output());
        }
        return shown.group(1);
    }

    /** From the process's begin to its being ready, the last time. */
    public Duration startup() {
        return startup;
    }

    /** The arguments of the process as they are now. */
    public List<String> commandLine() {
        try {
            Path file = Path.of("/proc", String.valueOf(running().pid()), "cmdline");
            return List.of(Files.readString(file).split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the process that has ended said to the one that started it. */
    public int exitCode() {
        return running().exitValue();
    }

    /** All that it has printed so far, over all its starts. */
    public String output() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answer to a GET that follows no redirect. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).build());
    }

    /** Answer to any request; begin it with {@code HttpRequest.newBuilder(URI.create(app.url(...)))}. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    /** Asks it to end (SIGTERM) and waits until it has. */
    public void stop() {
        Process running = running();
        running.destroy();
        if (!ended(running)) {
            running.destroyForcibly();
            throw new AssertionError(
                    "the application did not stop within " + STOP.toSeconds() + " s:\n" + output());
        }
    }

    /** Ends it without warning (SIGKILL), as a lost machine would; its database may stay behind. */
    public void kill() {
        Process running = running().destroyForcibly();
        if (!ended(running)) {
            throw new AssertionError("the application survived SIGKILL");
        }
    }

    /** Ends it and its database without warning, as a power cut would; what they wrote is in their files. */
    public void killWithDatabase() {
        kill();
        data.killDatabase();
    }

    /** Stops it where it runs, and starts it on the same port and data. */
    public void restart() {
        if (process != null && process.isAlive()) {
            stop();
        }
        launch();
    }

    /** Ends it with its database and removes its data. */
    @Override
    public synchronized void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!ended(process)) {
                ended(process.destroyForcibly());
            }
        }
        data.close();
    }

    private void launch() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run './mvnw package' first");
        }
        Instant begin = Instant.now();
        process = spawn();
        awaitReady(begin.plus(START));
        startup = Duration.between(begin, Instant.now());
    }

    private Process spawn() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(java, "-jar", JAR.toString())
                        .directory(data.path().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var variables = new HashMap<>(environment);
        variables.putIfAbsent("SANGJA_RESTAURANTS_SIZE", "0");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        variables.put("SANGJA_DATA_DIR", data.path().resolve("data").toString());
        builder.environment().putAll(variables);
        try {
            Files.createDirectories(LOGS);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Instant deadline) {
        while (!ready()) {
            if (!running().isAlive() || Instant.now().isAfter(deadline)) {
                String what = running().isAlive() ? "was not ready in time" : "ended at once";
                close();
                throw new AssertionError("the application " + what + ":\n" + output());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean ready() {
        var request =
                HttpRequest.newBuilder(URI.create(url("/q/health/ready")))
                        .timeout(Duration.ofSeconds(2))
                        .build();
        try {
            return send(request).statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false; // nobody listens yet
        }
    }

    private Process running() {
        return requireNonNull(process, "the application was never started");
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
