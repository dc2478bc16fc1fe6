package dev.sangja.runner;

import dev.sangja.runner.protocol.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps one worker alive: opens it when it is needed, again after it has died, and a fresh one before it is worn. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final WorkerPlace place;
    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicLong opened = new AtomicLong();
    private volatile @Nullable WorkerLink current;
    private volatile String problem = "";
    private volatile boolean closed;
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private long notBefore = System.nanoTime();

    Workers(WorkerPlace place) {
        this.place = place;
    }

    /** A worker that can be used now, opened where there is none. Empty where that fails; {@link #problem} says why. */
    Optional<WorkerLink> link() {
        WorkerLink link = current;
        if (link != null && !link.isGone()) {
            if (place.isWorn(link.runs()) && opening.tryLock()) {
                replaceUnlocking();
            }
            return Optional.of(link);
        }
        opening.lock();
        try {
            link = current;
            return link != null && !link.isGone() ? Optional.of(link) : open();
        } finally {
            opening.unlock();
        }
    }

    /** What the worker said of itself, if there is one. */
    Optional<Message.Ready> ready() {
        WorkerLink link = current;
        return link == null || link.isGone() ? Optional.empty() : Optional.of(link.ready());
    }

    /** Why there is no worker; "" where there is no reason, or none yet. */
    String problem() {
        return problem;
    }

    /** Times that a worker was opened after the first. */
    long restarts() {
        return Math.max(0, opened.get() - 1);
    }

    private Optional<WorkerLink> open() {
        if (closed || System.nanoTime() - notBefore < 0) {
            return Optional.empty();
        }
        try {
            WorkerLink link = place.open();
            current = link;
            opened.incrementAndGet();
            problem = "";
            pauseMillis = FIRST_PAUSE_MILLIS;
            LOG.infof("Worker ready: %s", link.ready());
            return Optional.of(link);
        } catch (IOException e) {
            problem = String.valueOf(e.getMessage());
            notBefore = System.nanoTime() + Duration.ofMillis(pauseMillis).toNanos();
            pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, 2 * pauseMillis);
            LOG.warnf("No worker: %s", problem);
            return Optional.empty();
        }
    }

    /** Opens another in the background, and lets the worn one finish what it has begun. */
    private void replaceUnlocking() {
        opening.unlock();
        Thread.ofVirtual().name("runner-replacing").start(this::replace);
    }

    private void replace() {
        opening.lock();
        try {
            WorkerLink worn = current;
            if (worn != null && place.isWorn(worn.runs()) && open().isPresent()) {
                Thread.ofVirtual().name("runner-retiring").start(() -> retire(worn));
            }
        } finally {
            opening.unlock();
        }
    }

    private static void retire(WorkerLink worn) {
        try {
            for (int i = 0; i < 600 && !worn.isIdle(); i++) {
                Thread.sleep(Duration.ofMillis(100));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        worn.close();
    }

    @Override
    public void close() {
        closed = true;
        WorkerLink link = current;
        if (link != null) {
            link.close();
        }
    }
}
