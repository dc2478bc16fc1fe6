package dev.sangja.runner;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Workers that are processes of this server: the same class path, another entrance, nothing in the environment. */
final class LocalWorker implements WorkerPlace {
    private static final Logger LOG = Logger.getLogger(LocalWorker.class);
    private static final String ENTRANCE = "dev.sangja.runner.worker.Worker";
    private static final int MOST_LINES = 50;
    private static final int MOST_OF_LINE = 300;
    private static final int STOP_SECONDS = 5;

    /** One thing of each archive that the worker needs. */
    private static final List<String> NEEDED =
            List.of(
                    "dev/sangja/runner/worker/Worker.class",
                    "dev/sangja/runner/python/python.wasm.xz",
                    "dev/sangja/runner/harness/sangja/server.py",
                    "org/tukaani/xz/XZInputStream.class",
                    "com/caoccao/javet/interop/V8Host.class",
                    "libjavet-v8-linux-x86_64.v.5.0.6.so");

    /** The script of the image has them, too. */
    static final List<String> OPTIONS =
            List.of(
                    "-Xmx160m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=32m",
                    "-XX:-UsePerfData",
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:+DisableAttachMechanism",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED");

    private final int isolates;
    private final long mostRuns;
    private final Duration startTimeout;
    private final Optional<Path> snapshots;

    /**
     * Makes it.
     *
     * @param snapshots folder that keeps the started interpreter for the next worker; none where each starts its own
     */
    LocalWorker(int isolates, long mostRuns, Duration startTimeout, Optional<Path> snapshots) {
        this.snapshots = snapshots.map(Path::toAbsolutePath);
        this.isolates = isolates;
        this.mostRuns = mostRuns;
        this.startTimeout = startTimeout;
    }

    /** Whether there is a V8 for this system. */
    static boolean isPossible() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    @Override
    public boolean isWorn(long runs) {
        return runs >= mostRuns;
    }

    @Override
    public WorkerLink open() throws IOException {
        WorkerFolders.deleteOrphans();
        Path folder = WorkerFolders.create();
        try {
            Process process = start(folder);
            Thread.ofPlatform().daemon().name("runner-errors").start(() -> attend(process, folder));
            return WorkerLink.greet(
                    process.getInputStream(),
                    process.getOutputStream(),
                    () -> end(process),
                    "",
                    startTimeout);
        } catch (IOException e) {
            WorkerFolders.delete(folder);
            throw e;
        }
    }

    private Process start(Path folder) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder);
        snapshots.ifPresent(kept -> command.add("-Dsangja.snapshots=" + kept));
        command.addAll(List.of("-cp", classPath(), ENTRANCE));
        command.addAll(List.of("pipes", String.valueOf(isolates)));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        return builder.start();
    }

    private static String classPath() throws IOException {
        var places = new ArrayList<String>();
        for (String name : NEEDED) {
            places.add(place(name));
        }
        return places.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The archive or folder that has it. */
    private static String place(String name) throws IOException {
        URL found = LocalWorker.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new IOException(name + ": is not on the class path");
        }
        String place = found.toString();
        String archive =
                place.startsWith("jar:")
                        ? place.substring("jar:".length(), place.lastIndexOf("!/"))
                        : place.substring(0, place.length() - name.length());
        return Path.of(URI.create(archive)).toString();
    }

    /** Listens to its errors as long as it lives, and cleans up after it. */
    private static void attend(Process process, Path folder) {
        report(process);
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        WorkerFolders.delete(folder);
    }

    /** What a worker says of itself; it is not to fill the log. */
    private static void report(Process process) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ < MOST_LINES) {
                    LOG.warnf(
                            "Worker %d: %s",
                            process.pid(),
                            line.substring(0, Math.min(line.length(), MOST_OF_LINE)));
                }
            }
        } catch (IOException _) {
            LOG.debugf("Worker %d: its messages have ended", process.pid());
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.errorf("Worker %d: does not end", process.pid());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        close(process);
    }

    private static void close(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            LOG.debugf("Worker %d: was gone before its pipe was closed", process.pid());
        }
    }
}
