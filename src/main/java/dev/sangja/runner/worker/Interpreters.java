package dev.sangja.runner.worker;

import com.caoccao.javet.exceptions.JavetException;
import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Job;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** As many interpreters as jobs are done at a time, each with its thread. */
final class Interpreters {
    /** V8 may use 4 MB of it; the rest is for what V8 calls. */
    private static final long STACK_BYTES = 16 << 20;

    static final int BROKEN_EXIT = 71;

    private record Order(Job job, Runnable whenBegun, Consumer<Ending> whenDone) {}

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final int size;

    /** Holds what V8 compiled: as long as it lives, the others need not compile again. */
    private final Isolate first;

    private Interpreters(int size, Isolate first) {
        this.size = size;
        this.first = first;
    }

    /**
     * Takes a snapshot from before, or starts Python once; returns when there is one, which each interpreter then lays
     * below its memory.
     */
    static Interpreters start(int size, Optional<SnapshotStore> store) throws Exception {
        var loading = new FutureTask<@Nullable Void>(Isolate::load, null);
        thread("v8", loading);
        var image = PythonImage.load();
        loading.get();
        Optional<Snapshot> kept =
                store.flatMap(from -> from.find(image.fingerprint())).map(Snapshot::of);
        var starting =
                new FutureTask<>(
                        () -> kept.isPresent() ? new Isolate(image) : Isolate.start(image));
        thread("start", starting);
        var all = new Interpreters(size, starting.get());
        Snapshot snapshot = kept.isPresent() ? kept.get() : all.photograph(image, store);
        var watch = new Watch();
        for (int i = 0; i < size; i++) {
            var interpreter = new Interpreter(image, snapshot, watch);
            thread("python-" + i, () -> all.work(interpreter));
        }
        return all;
    }

    private Snapshot photograph(PythonImage image, Optional<SnapshotStore> store)
            throws JavetException {
        return first.photograph(
                memory -> store.ifPresent(into -> into.keep(image.fingerprint(), memory)));
    }

    int size() {
        return size;
    }

    void add(Job job, Runnable whenBegun, Consumer<Ending> whenDone) {
        orders.add(new Order(job, whenBegun, whenDone));
    }

    /** Where V8 itself fails, nothing in the process can be trusted: the server starts another. */
    private void work(Interpreter interpreter) {
        try {
            while (true) {
                interpreter.prepare();
                Order order = orders.take();
                order.whenBegun().run();
                order.whenDone().accept(interpreter.run(order.job()));
            }
        } catch (JavetException | RuntimeException | InterruptedException | Error e) {
            System.err.println("worker: an interpreter is broken: " + e);
            Runtime.getRuntime().halt(BROKEN_EXIT);
        }
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
