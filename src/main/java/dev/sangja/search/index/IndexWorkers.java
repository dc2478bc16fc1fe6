package dev.sangja.search.index;

import dev.sangja.search.document.DocumentChange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that analyse documents, as many as there are cores. Nobody ever interrupts them: that would close the writers. */
final class IndexWorkers {
    private static final int FEW = 64;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    cores, Thread.ofPlatform().daemon().name("index-worker-", 0).factory());

    /** Returns when all changes are in the index. */
    void run(Generation generation, List<DocumentChange> changes) throws IOException {
        int parts = changes.size() <= FEW ? 1 : cores * 2;
        var running = generation.tasks(changes, parts).stream().map(threads::submit).toList();
        IOException failure = null;
        for (Future<Void> part : running) {
            try {
                part.get();
            } catch (ExecutionException e) {
                failure =
                        e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody interrupts what feeds an index", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    void shutdown() {
        threads.shutdown();
    }
}
