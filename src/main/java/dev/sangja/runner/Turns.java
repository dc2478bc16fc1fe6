package dev.sangja.runner;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Who may run next: so many at a time, and those who wait by turns, so that nobody waits for all runs of another. */
final class Turns {
    private final int most;
    private final int mostOfOne;
    private final ReentrantLock lock = new ReentrantLock();

    /** Those who wait, by their names; the first name is the next. */
    private final Map<String, Deque<Waiting>> rounds = new LinkedHashMap<>();

    private int free;
    private int waiting;

    /**
     * Makes the places.
     *
     * @param places runs at a time
     * @param most that may wait
     * @param mostOfOne of one name that may wait
     */
    Turns(int places, int most, int mostOfOne) {
        this.free = places;
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    private final class Waiting {
        private final Condition called = lock.newCondition();
        private boolean mine;
    }

    /** Waits for a place. False where too many wait, or none became free in time; true must be followed by {@link #leave}. */
    boolean enter(String name, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (free > 0 && waiting == 0) {
                free--;
                return true;
            }
            var queue = rounds.get(name);
            if (waiting >= most || (queue != null && queue.size() >= mostOfOne)) {
                return false;
            }
            return await(name, patience);
        } finally {
            lock.unlock();
        }
    }

    private boolean await(String name, Duration patience) throws InterruptedException {
        var me = new Waiting();
        rounds.computeIfAbsent(name, _ -> new ArrayDeque<>()).add(me);
        waiting++;
        long left = patience.toNanos();
        try {
            while (!me.mine && left > 0) {
                left = me.called.awaitNanos(left);
            }
            return me.mine;
        } catch (InterruptedException e) {
            if (me.mine) {
                me.mine = false;
                next();
            }
            throw e;
        } finally {
            if (!me.mine) {
                forget(name, me);
            }
        }
    }

    private void forget(String name, Waiting me) {
        var queue = rounds.get(name);
        if (queue != null && queue.remove(me)) {
            waiting--;
            if (queue.isEmpty()) {
                rounds.remove(name);
            }
        }
    }

    /** Gives the place back. */
    void leave() {
        lock.lock();
        try {
            next();
        } finally {
            lock.unlock();
        }
    }

    /** Calls the first of the next name, which then goes to the end of the round. */
    private void next() {
        var names = rounds.entrySet().iterator();
        if (!names.hasNext()) {
            free++;
            return;
        }
        var first = names.next();
        String name = first.getKey();
        Deque<Waiting> queue = first.getValue();
        names.remove();
        var called = queue.remove();
        waiting--;
        if (!queue.isEmpty()) {
            rounds.put(name, queue);
        }
        called.mine = true;
        called.called.signal();
    }

    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** How long somebody who is turned away should wait: about as long as those who wait now need. */
    Duration retryAfter() {
        return Duration.ofSeconds(Math.max(1, TimeUnit.MILLISECONDS.toSeconds(waiting() * 50L)));
    }
}
