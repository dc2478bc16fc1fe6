package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The server's own harness, which a test can make go away or wait. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HarnessOfTests implements Harness {
    private final RunnerService service;
    private volatile Trouble trouble = Trouble.NONE;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** What befalls every call. */
    public enum Trouble {
        NONE,
        NO_WORKER,
        WORKER_DIES
    }

    HarnessOfTests(RunnerService service) {
        this.service = service;
    }

    public void meet(Trouble next) {
        trouble = next;
    }

    /** Calls wait until the latch that this gives is opened. */
    public CountDownLatch hold() {
        gate = new CountDownLatch(1);
        return gate;
    }

    @Override
    public Reply call(JsonNode request, Duration computing, int memoryMiB, String turn) {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return switch (trouble) {
            case NONE -> service.harness().call(request, computing, memoryMiB, turn);
            case NO_WORKER -> new Reply.NotNow("none in this test");
            case WORKER_DIES -> new Reply.Lost();
        };
    }
}
