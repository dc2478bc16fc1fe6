package dev.sangja.runner.worker;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Job;
import org.jspecify.annotations.Nullable;

/** Does one job after the other, each in a fresh copy of Python. Used by one thread. */
final class Interpreter {
    private final PythonImage image;
    private final Snapshot snapshot;
    private final Watch watch;
    private @Nullable Isolate isolate;

    Interpreter(PythonImage image, Snapshot snapshot, Watch watch) {
        this.image = image;
        this.snapshot = snapshot;
        this.watch = watch;
    }

    /** Makes ready for the next job, where that is not done yet. */
    void prepare() throws JavetException {
        if (isolate == null) {
            isolate = Isolate.of(image, snapshot);
        } else {
            isolate.prepare();
        }
    }

    Ending run(Job job) throws JavetException {
        Isolate current = isolate == null ? Isolate.of(image, snapshot) : isolate;
        isolate = current;
        current.request(job.request());
        long start = System.nanoTime();
        boolean killed;
        try (var guard = watch.guard(current, job)) {
            killed = breaksOff(current, job);
            killed |= guard.fired();
        }
        long micros = (System.nanoTime() - start) / 1_000;
        if (killed) {
            isolate = null;
            return terminated(current, micros);
        }
        return ended(current, micros);
    }

    private static boolean breaksOff(Isolate current, Job job) throws JavetException {
        try {
            current.run(
                    job.request().length,
                    job.memoryPages(),
                    job.outputBytes(),
                    (int) job.seed(),
                    (int) (job.seed() >>> Integer.SIZE),
                    (double) job.epochMillis(),
                    job.steadyClock());
            return false;
        } catch (JavetTerminatedException _) {
            return true;
        }
    }

    private static Ending ended(Isolate current, long micros) {
        var cause = Ending.Cause.of(current.head(0)).orElseThrow();
        return new Ending(
                cause,
                current.text(current.head(2)),
                current.head(1),
                current.channel(0),
                current.channel(1),
                micros,
                Integer.toUnsignedLong(current.head(5)));
    }

    /** The isolate is told to go on for long enough to say where it was, and is then thrown away. */
    private static Ending terminated(Isolate current, long micros) throws JavetException {
        try (current) {
            current.runtime().cancelTerminateExecution();
            int line = current.invoke("line");
            return new Ending(
                    Ending.Cause.TERMINATED,
                    "",
                    line,
                    current.channel(0),
                    current.channel(1),
                    micros,
                    0);
        }
    }
}
