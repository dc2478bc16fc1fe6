package dev.sangja.runner.worker;

import com.caoccao.javet.interop.V8Runtime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends what goes on for too long, from another thread. */
final class Watch {
    /** An isolate that does not stop when it is told to takes the process along. */
    private static final int DEAF_MILLIS = 5_000;

    static final int DEAF_EXIT = 70;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("watch").unstarted(work));

    /** One run under watch. */
    final class Guarded implements AutoCloseable {
        private final V8Runtime runtime;
        private final ScheduledFuture<?> end;
        private final ScheduledFuture<?> deaf;
        private boolean over;
        private boolean fired;

        private Guarded(V8Runtime runtime, int millis) {
            this.runtime = runtime;
            this.end = timer.schedule(this::fire, millis, TimeUnit.MILLISECONDS);
            this.deaf =
                    timer.schedule(
                            () -> Runtime.getRuntime().halt(DEAF_EXIT),
                            (long) millis + DEAF_MILLIS,
                            TimeUnit.MILLISECONDS);
        }

        private synchronized void fire() {
            if (!over) {
                fired = true;
                runtime.terminateExecution();
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
            end.cancel(false);
            deaf.cancel(false);
        }
    }

    Guarded guard(V8Runtime runtime, int millis) {
        return new Guarded(runtime, millis);
    }
}
