package dev.sangja.runner;

import dev.sangja.runner.protocol.Ending;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An answer that is awaited. The time that it may take counts from when the worker last said that the job has not begun. */
final class Awaited {
    private final CompletableFuture<Ending> answer = new CompletableFuture<>();
    private final Duration patience;
    private volatile long since = System.nanoTime();

    Awaited(Duration patience) {
        this.patience = patience;
    }

    void complete(Ending ending) {
        answer.complete(ending);
    }

    void lose(WorkerGoneException lost) {
        answer.completeExceptionally(lost);
    }

    void goOnWaiting() {
        since = System.nanoTime();
    }

    /**
     * Waits for it.
     *
     * @throws ExecutionException if the worker went away
     * @throws TimeoutException if it takes longer than it may
     */
    Ending get() throws ExecutionException, InterruptedException, TimeoutException {
        for (long left = left(); ; left = left()) {
            try {
                return answer.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left() <= 0) {
                    throw e;
                }
            }
        }
    }

    private long left() {
        return patience.toNanos() - (System.nanoTime() - since);
    }
}
