package dev.sangja.runner;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A worker of this process's own, for commands and tools: without the server, a port or a folder of data. */
public final class OwnSandbox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration START = Duration.ofSeconds(60);
    private static final long RUNS = 20_000;

    private final Workers workers;
    private final Harness harness;

    private OwnSandbox(Workers workers, int isolates) {
        this.workers = workers;
        var turns = new Turns(isolates, Integer.MAX_VALUE, Integer.MAX_VALUE);
        this.harness = new SandboxHarness(new Sandbox(workers, turns, PATIENCE), (_, _) -> {});
    }

    /**
     * Starts one; returns when it is ready.
     *
     * @param isolates programs at a time
     * @throws IOException if there can be none here; the message says why
     */
    public static OwnSandbox open(int isolates) throws IOException {
        if (!LocalWorker.isPossible()) {
            throw new IOException("programs run on Linux with an x86-64 processor only");
        }
        var workers = new Workers(new LocalWorker(isolates, RUNS, START, Optional.empty()));
        if (workers.link().isEmpty()) {
            workers.close();
            throw new IOException("the runner does not start: " + workers.problem());
        }
        return new OwnSandbox(workers, isolates);
    }

    public Harness harness() {
        return harness;
    }

    @Override
    public void close() {
        workers.close();
    }
}
