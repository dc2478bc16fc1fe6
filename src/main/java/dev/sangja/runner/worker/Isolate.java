package dev.sangja.runner.worker;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.reference.V8ValueArrayBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One isolate of V8 with Python in it, and the buffer through which everything goes in and out. One thread uses it. */
final class Isolate implements AutoCloseable {
    /** As the script has them. */
    private static final int HEAD = 64;

    private static final int WAITED = 6;

    private static final int TEXT = 4 << 20;
    private static final int CHANNEL = 256 << 10;

    /** Kilobytes of stack: Python's own limit of recursion comes first. Its thread must have twice as many. */
    private static final String FLAGS = "--stack-size=4000";

    static final String SCRIPT = script();

    static {
        V8RuntimeOptions.V8_FLAGS.setCustomFlags(FLAGS);
    }

    private final V8Runtime runtime;
    private final V8ValueArrayBuffer buffer;
    private final ByteBuffer box;

    /** The interpreter's memory, where programs are to run in it. */
    private SharedPages.@Nullable Covered memory;

    /** One that only compiles: as long as it lives, the others need not compile again. */
    Isolate(PythonImage image) throws JavetException {
        this.runtime = V8Host.getV8Instance().createV8Runtime();
        give("wasm", image.wasm());
        give("library", image.library());
        this.buffer = runtime.createV8ValueArrayBuffer(HEAD + TEXT + 2 * CHANNEL);
        this.box = buffer.getByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        runtime.getGlobalObject().set("box", buffer);
        runtime.getExecutor(SCRIPT).executeVoid();
    }

    /** Loads V8, which takes a while, with our flags: later it takes none. */
    static void load() {
        V8Host.getV8Instance();
    }

    /** Starts Python. */
    static Isolate start(PythonImage image) throws JavetException {
        var isolate = new Isolate(image);
        isolate.box.put(HEAD, image.setup());
        int failed = isolate.invoke("start", image.setup().length);
        if (failed != 0) {
            String reason = new String(isolate.channel(1), StandardCharsets.UTF_8);
            throw new IllegalStateException("Python does not start: " + reason);
        }
        return isolate;
    }

    /** What Python is now. The isolate itself is left with the compiled module, which V8 shares among all of them. */
    Snapshot photograph(Consumer<SnapshotStore.Memory> keep) throws JavetException {
        int top = invoke("top");
        try (V8ValueArrayBuffer all = runtime.getGlobalObject().invoke("memory")) {
            var memory = new SnapshotStore.Memory(all.getByteBuffer().limit(top), invoke("stack"));
            keep.accept(memory);
            return Snapshot.of(memory);
        } finally {
            runtime.getGlobalObject().invokeVoid("forget");
            runtime.lowMemoryNotification();
        }
    }

    /** One that is ready to run programs. */
    static Isolate of(PythonImage image, Snapshot snapshot) throws JavetException {
        var isolate = new Isolate(image);
        isolate.runtime.getGlobalObject().invokeVoid("open", snapshot.stackPointer());
        try (V8ValueArrayBuffer all = isolate.runtime.getGlobalObject().invoke("memory")) {
            isolate.memory =
                    snapshot.memory().layBelow(MemorySegment.ofBuffer(all.getByteBuffer()));
        }
        isolate.prepare();
        return isolate;
    }

    V8Runtime runtime() {
        return runtime;
    }

    ByteBuffer box() {
        return box;
    }

    /** Time since the begin of the run in which it had no turn on the machine: its clock stands still meanwhile. */
    void tellWaited(int millis) {
        box.putInt(WAITED * Integer.BYTES, millis);
    }

    /** Head of the buffer, by the script's numbers. */
    int head(int index) {
        return box.getInt(index * Integer.BYTES);
    }

    String text(int length) {
        return new String(bytes(HEAD, length), StandardCharsets.UTF_8);
    }

    /** What was written to the first channel (0) or the second (1). */
    byte[] channel(int number) {
        return bytes(HEAD + TEXT + number * CHANNEL, head(3 + number));
    }

    void request(byte[] request) {
        box.put(HEAD, request);
    }

    /** Puts the interpreter back to where it was before any program. */
    void prepare() throws JavetException {
        Objects.requireNonNull(memory, "an isolate that only starts Python").restore();
        runtime.getGlobalObject().invokeVoid("rewind");
    }

    int invoke(String function, Object... arguments) throws JavetException {
        return Objects.requireNonNull(
                runtime.getGlobalObject().invokeInteger(function, arguments), function);
    }

    void run(Object... arguments) throws JavetException {
        runtime.getGlobalObject().invokeVoid("run", arguments);
    }

    /** Not copied: the bytes outside of the heap are V8's and ours. */
    private void give(String name, ByteBuffer bytes) throws JavetException {
        try (var given = runtime.createV8ValueArrayBuffer(bytes)) {
            runtime.getGlobalObject().set(name, given);
        }
    }

    private byte[] bytes(int from, int length) {
        var bytes = new byte[length];
        box.get(from, bytes);
        return bytes;
    }

    @Override
    public void close() throws JavetException {
        buffer.close();
        runtime.close(true);
    }

    private static String script() {
        try (InputStream script = Isolate.class.getResourceAsStream("host.js")) {
            return new String(
                    Objects.requireNonNull(script, "host.js").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("host.js cannot be read", e);
        }
    }
}
