package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** The harness over a worker of the test's own, without the server. */
public final class TestHarness implements Harness, AutoCloseable {
    private final Workers workers = TestWorkers.local();
    private final Harness harness =
            new SandboxHarness(
                    new Sandbox(workers, new Turns(2, 256, 128), Duration.ofSeconds(60)),
                    (_, _) -> {});

    @Override
    public Reply call(JsonNode request, Duration computing, int memoryMiB, String turn) {
        return harness.call(request, computing, memoryMiB, turn);
    }

    @Override
    public void close() {
        workers.close();
    }
}
