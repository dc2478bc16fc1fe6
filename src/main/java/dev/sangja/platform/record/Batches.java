package dev.sangja.platform.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Takes records without waiting, and writes them in batches on a thread of its own. Those that find no room, or cannot be
 * written, are dropped and counted in {@code sangja.records.dropped}.
 */
public final class Batches<T> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Batches.class);
    private static final int BATCH = 500;
    private static final long EACH = TimeUnit.MILLISECONDS.toNanos(100);

    private final String name;
    private final BlockingQueue<T> waiting;
    private final Consumer<List<T>> writer;
    private final Counter dropped;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean closed;

    /**
     * Makes it; nothing is written before {@link #start}.
     *
     * @param name of the records, in the metric and the thread
     * @param room most records that wait
     * @param writer is given up to 500 at a time, by one thread at a time
     */
    public Batches(String name, int room, MeterRegistry metrics, Consumer<List<T>> writer) {
        this.name = name;
        this.waiting = new ArrayBlockingQueue<>(room);
        this.writer = writer;
        this.dropped = metrics.counter("sangja.records.dropped", "kind", name);
    }

    public void start() {
        Thread.ofPlatform().daemon().name("records-" + name).start(this::writeAlways);
    }

    /** Returns at once. */
    public void add(T record) {
        if (!waiting.offer(record)) {
            dropped.increment();
        }
    }

    private void writeAlways() {
        while (!closed) {
            LockSupport.parkNanos(EACH);
            flush();
        }
    }

    /** Returns when everything that was added before is written. */
    public void flush() {
        writing.lock();
        try {
            var batch = new ArrayList<T>();
            while (waiting.drainTo(batch, BATCH) > 0) {
                write(batch);
                batch.clear();
            }
        } finally {
            writing.unlock();
        }
    }

    private void write(List<T> batch) {
        try {
            writer.accept(List.copyOf(batch));
        } catch (RuntimeException e) {
            dropped.increment(batch.size());
            LOG.warnf("%d records of kind '%s' are lost: %s", batch.size(), name, e.getMessage());
        }
    }

    /** Writes what is there. */
    @Override
    public void close() {
        closed = true;
        flush();
    }
}
