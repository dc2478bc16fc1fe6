package dev.sangja.compiler;

import dev.sangja.runner.OwnSandbox;
import java.io.IOException;

/** A compiler with a sandbox of its own, for commands. */
final class CompilerBench implements AutoCloseable {
    private static final int MOST_ISOLATES = 8;

    private final OwnSandbox sandbox;
    private final CourseCompiler compiler;

    private CompilerBench(OwnSandbox sandbox, int isolates) {
        this.sandbox = sandbox;
        this.compiler = new CourseCompiler(sandbox.harness(), isolates);
    }

    /**
     * Starts one.
     *
     * @throws CompilerException if programs cannot be run here
     */
    static CompilerBench open() {
        int isolates = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_ISOLATES);
        try {
            return new CompilerBench(OwnSandbox.open(isolates), isolates);
        } catch (IOException e) {
            throw new CompilerException(String.valueOf(e.getMessage()));
        }
    }

    CourseCompiler compiler() {
        return compiler;
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
