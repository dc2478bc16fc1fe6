package dev.sangja.runner.worker;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.reference.V8ValueArrayBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One isolate of V8 with Python in it, and the buffer through which everything goes in and out. One thread uses it. */
final class Isolate implements AutoCloseable {
    /** As the script has them. */
    private static final int HEAD = 64;

    private static final int TEXT = 4 << 20;
    private static final int CHANNEL = 256 << 10;

    /** Kilobytes of stack: Python's own limit of recursion comes first. Its thread must have twice as many. */
    private static final String FLAGS = "--stack-size=4000";

    private static final String SCRIPT = script();

    static {
        V8RuntimeOptions.V8_FLAGS.setCustomFlags(FLAGS);
    }

    private final V8Runtime runtime;
    private final V8ValueArrayBuffer buffer;
    private final ByteBuffer box;

    private Isolate(PythonImage image, @Nullable Snapshot snapshot) throws JavetException {
        this.runtime = V8Host.getV8Instance().createV8Runtime();
        give("wasm", image.wasm());
        give("library", image.library());
        if (snapshot != null) {
            give("snapshot", snapshot.memory());
            runtime.getGlobalObject().set("stackPointer", snapshot.stackPointer());
        }
        this.buffer = runtime.createV8ValueArrayBuffer(HEAD + TEXT + 2 * CHANNEL);
        this.box = buffer.getByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        runtime.getGlobalObject().set("box", buffer);
        runtime.getExecutor(SCRIPT).executeVoid();
    }

    /** Starts Python and keeps what it is then. */
    static Snapshot photograph(PythonImage image) throws JavetException {
        try (var isolate = new Isolate(image, null)) {
            isolate.box.put(HEAD, image.setup());
            int failed = isolate.invoke("start", image.setup().length);
            if (failed != 0) {
                String reason = new String(isolate.channel(1), StandardCharsets.UTF_8);
                throw new IllegalStateException("Python does not start: " + reason);
            }
            int stackPointer = isolate.invoke("photograph");
            try (V8ValueArrayBuffer memory = isolate.runtime.getGlobalObject().get("snapshot")) {
                return new Snapshot(memory.toBytes(), stackPointer);
            }
        }
    }

    /** One that is ready to run programs. */
    static Isolate of(PythonImage image, Snapshot snapshot) throws JavetException {
        var isolate = new Isolate(image, snapshot);
        isolate.prepare();
        return isolate;
    }

    V8Runtime runtime() {
        return runtime;
    }

    ByteBuffer box() {
        return box;
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

    /** Puts the interpreter back; lets V8 give memory back to the system where a program has used much of it. */
    void prepare() throws JavetException {
        if (runtime.getGlobalObject().invokeBoolean("prepare")) {
            runtime.lowMemoryNotification();
        }
    }

    int invoke(String function, Object... arguments) throws JavetException {
        return Objects.requireNonNull(
                runtime.getGlobalObject().invokeInteger(function, arguments), function);
    }

    void run(Object... arguments) throws JavetException {
        runtime.getGlobalObject().invokeVoid("run", arguments);
    }

    private void give(String name, byte[] bytes) throws JavetException {
        try (var given = runtime.createV8ValueArrayBuffer(bytes.length)) {
            given.fromBytes(bytes);
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
