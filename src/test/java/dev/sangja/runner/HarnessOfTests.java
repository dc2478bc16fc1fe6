package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The server's own harness, which a test can make go away or wait. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HarnessOfTests implements Harness {
    private final RunnerService service;
    private volatile Trouble trouble = Trouble.NONE;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch called = new CountDownLatch(0);

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
        called = new CountDownLatch(1);
        gate = new CountDownLatch(1);
        return gate;
    }

    /** Waits until somebody calls, from now on. */
    public void awaitCall(CountDownLatch held) throws InterruptedException {
        if (!called.await(30, TimeUnit.SECONDS)) {
            held.countDown();
            throw new AssertionError("nobody called");
        }
    }

    @Override
    public Reply call(JsonNode request, Duration computing, int memoryMiB, String turn) {
        called.countDown();
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
