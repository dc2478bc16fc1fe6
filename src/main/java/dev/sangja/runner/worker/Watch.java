package dev.sangja.runner.worker;

import dev.sangja.runner.protocol.Job;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends what goes on for too long, from another thread. What counts is the time that a program computes: while others have the
 * machine, its clock stands still.
 */
final class Watch {
    /** Also how much of others' time a program may take for its own. */
    private static final int LOOK_MILLIS = 20;

    /** An isolate that does not stop when it is told to takes the process along. */
    private static final int DEAF_MILLIS = 5_000;

    static final int DEAF_EXIT = 70;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("watch").unstarted(work));

    /** One run under watch. */
    final class Guarded implements AutoCloseable {
        private final Isolate isolate;
        private final Job job;
        private final long thread = Thread.currentThread().threadId();
        private final long computedBefore = threads.getThreadCpuTime(thread);
        private final long begin = System.nanoTime();
        private final ScheduledFuture<?> looking;
        private final ScheduledFuture<?> deaf;
        private boolean over;
        private boolean fired;

        private Guarded(Isolate isolate, Job job) {
            this.isolate = isolate;
            this.job = job;
            this.looking =
                    timer.scheduleAtFixedRate(
                            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            this.deaf =
                    timer.schedule(
                            () -> Runtime.getRuntime().halt(DEAF_EXIT),
                            job.mostMillis() + DEAF_MILLIS,
                            TimeUnit.MILLISECONDS);
        }

        private synchronized void look() {
            if (over || fired) {
                return;
            }
            long passed = System.nanoTime() - begin;
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
            looking.cancel(false);
            deaf.cancel(false);
        }
    }

    /** Watches the thread that asks. */
    Guarded guard(Isolate isolate, Job job) {
        return new Guarded(isolate, job);
    }
}
