package dev.sangja.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the cache of a packaged application: starts it on an empty data folder, looks at a page, ends it, and lets the
 * JVM keep what it learnt on the way. Packaging calls it; where it does not succeed the application starts without.
 */
final class Training {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration ENDED_WITHIN = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final List<String> LOOKED_AT = List.of("/ko", "/en");

    private final StartCache cache;
    private final Path home;
    private final int port;

    private Training(Path folder, Path home) throws IOException {
        this.cache = new StartCache(folder.toRealPath());
        this.home = home;
        this.port = freePort();
    }

    /**
     * Says what it could not do, but fails no build.
     *
     * @param args the folder of the packaged application and the name of its main class
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        if (!QuickStart.isLinux() || !Files.exists(folder.resolve(StartCache.ORDINARY_JAR))) {
            System.out.println("No cache for a quick start: it needs Linux and " + folder);
            return;
        }
        Path home = Files.createTempDirectory(folder.getParent(), "quick-start");
        try {
            new Training(folder, home).run(args[1]);
        } finally {
            delete(home);
        }
    }

    private void run(String mainClass) throws IOException, InterruptedException {
        cache.writeJar(mainClass);
        Process app = launch();
        boolean ready;
        try {
            ready = isReadyInTime(app);
            for (String page : ready ? LOOKED_AT : List.<String>of()) {
                get(page);
            }
        } finally {
            end(app);
        }
        if (ready && Files.exists(cache.folder().resolve(StartCache.ARCHIVE))) {
            cache.stamp();
        } else {
            System.err.println("No cache for a quick start, see " + log() + "; the build goes on.");
        }
    }

    private Process launch() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                Stream.of(
                                Stream.of(java.toString()),
                                Stream.of("-XX:AOTCacheOutput=" + file(StartCache.ARCHIVE)),
                                QuickStart.options(),
                                Stream.of("-jar", file(StartCache.JAR)))
                        .flatMap(s -> s)
                        .toList();
        var builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        // What the one who builds has set for himself is not what the application is to learn.
        environment.keySet().removeIf(name -> name.matches("(QUARKUS|SANGJA|_?JAVA|JDK)_.*"));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("SANGJA_DATA_DIR", home.resolve("data").toString());
        return builder.redirectOutput(log().toFile()).start();
    }

    private boolean isReadyInTime(Process app) throws InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        boolean ready = get("/q/health/ready");
        while (!ready && app.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
            ready = get("/q/health/ready");
        }
        return ready;
    }

    private boolean get(String path) throws InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + path);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false; // nobody listens yet
        }
    }

    /** Asked to end, the JVM writes the cache before it does. */
    private static void end(Process app) throws InterruptedException {
        app.destroy();
        if (!app.waitFor(ENDED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            app.destroyForcibly().waitFor();
        }
    }

    private Path log() {
        return cache.folder().resolveSibling("quick-start.log");
    }

    private String file(String name) {
        return cache.folder().resolve(name).toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
