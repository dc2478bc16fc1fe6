package dev.sangja.runner;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runners over workers of this test's own, without the server. */
final class TestWorkers {
    static final Duration START = Duration.ofSeconds(60);
    static final String TOKEN = "a-token-of-the-tests";

    private TestWorkers() {}

    static SandboxRunner runner(Workers workers) {
        var turns = new Turns(2, 256, 128);
        return new SandboxRunner(
                new Sandbox(workers, turns, Duration.ofSeconds(60)),
                new RunRecords(new SimpleMeterRegistry(), workers, turns));
    }

    static Workers local() {
        return local(Optional.empty());
    }

    /** Workers that keep the started interpreter in a folder. */
    static Workers local(Optional<Path> snapshots) {
        return new Workers(new LocalWorker(2, 100_000, START, snapshots));
    }

    /** A worker that listens, as it would in a container of its own. */
    record Listening(Process process, int port) implements AutoCloseable {
        static Listening start() throws IOException {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder =
                    new ProcessBuilder(
                            java,
                            "-Xmx160m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.sangja.runner.worker.Worker",
                            "listen",
                            "0",
                            "2");
            builder.environment().keySet().retainAll(List.of());
            builder.environment().put("SANGJA_RUNNER_TOKEN", TOKEN);
            Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            @Nullable String line = process.inputReader().readLine();
            if (line == null) {
                throw new IOException("the worker does not start");
            }
            return new Listening(process, Integer.parseInt(line.substring("listening ".length())));
        }

        String url() {
            return "tcp://localhost:" + port;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
