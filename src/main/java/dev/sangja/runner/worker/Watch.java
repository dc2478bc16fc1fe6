package dev.sangja.runner.worker;

import dev.sangja.runner.protocol.Job;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends what goes on for too long, from another thread. What counts is the time that a program computes: while others have the
 * machine, its clock stands still.
 *
 * <p>That thread looks at all runs now and then, and rests while there are none: with an alarm for each run it woke up more
 * than once a run, most of which are over before they need to be looked at.
 */
final class Watch {
    /** Also how much of others' time a program may take for its own. */
    private static final int LOOK_MILLIS = 20;

    /** An isolate that does not stop when it is told to takes the process along. */
    private static final int DEAF_MILLIS = 5_000;

    static final int DEAF_EXIT = 70;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Set<Guarded> underWay = ConcurrentHashMap.newKeySet();
    private final Thread watching =
            Thread.ofPlatform().daemon().name("watch").start(this::lookForEver);
    private volatile boolean resting;

    /** One run under watch. */
    final class Guarded implements AutoCloseable {
        private final Isolate isolate;
        private final Job job;
        private final long thread = Thread.currentThread().threadId();
        private final long computedBefore = threads.getCurrentThreadCpuTime();
        private final long begin = System.nanoTime();
        private boolean over;
        private boolean fired;

        private Guarded(Isolate isolate, Job job) {
            this.isolate = isolate;
            this.job = job;
        }

        private synchronized void look() {
            if (over) {
                return;
            }
            long passed = System.nanoTime() - begin;
            if (passed >= TimeUnit.MILLISECONDS.toNanos(job.mostMillis() + DEAF_MILLIS)) {
                Runtime.getRuntime().halt(DEAF_EXIT);
            }
            if (!fired) {
                judge(passed);
            }
        }

        private void judge(long passed) {
            long counted = threads.getThreadCpuTime(thread);
            // A system that does not count it says -1.
            long computed = counted < 0 ? passed : counted - computedBefore;
            isolate.tellWaited((int) TimeUnit.NANOSECONDS.toMillis(Math.max(0, passed - computed)));
            if (computed >= TimeUnit.MILLISECONDS.toNanos(job.millis())
                    || passed >= TimeUnit.MILLISECONDS.toNanos(job.mostMillis())) {
                fired = true;
                isolate.runtime().terminateExecution();
            }
        }

        /** Whether the isolate was told to stop; it must not be used again then. */
        synchronized boolean fired() {
            over = true;
            return fired;
        }

        @Override
        public void close() {
            fired();
            underWay.remove(this);
        }
    }

    /** Watches the thread that asks. */
    Guarded guard(Isolate isolate, Job job) {
        var guarded = new Guarded(isolate, job);
        underWay.add(guarded);
        if (resting) {
            LockSupport.unpark(watching);
        }
        return guarded;
    }

    /** A worker that nobody watches any more must not go on. */
    private void lookForEver() {
        try {
            while (true) {
                // In this order: whoever comes in between sees the one or is seen by the other.
                resting = true;
                if (underWay.isEmpty()) {
                    LockSupport.park(this);
                }
                resting = false;
                LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
                underWay.forEach(Guarded::look);
            }
        } catch (RuntimeException | Error e) {
            System.err.println("worker: the watch is broken: " + e);
            Runtime.getRuntime().halt(Interpreters.BROKEN_EXIT);
        }
    }
}
