package dev.sangja.platform.launch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;

/** Calls {@code execv}, which Java has no name for: the process goes on as another program. */
final class Exec {
    private Exec() {}

    /** Returns only where it failed; then nothing has changed. */
    static void replaceProcess(JavaCommand command) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var arena = Arena.ofConfined()) {
            call(
                    arena.allocateFrom(java.toString(), ISO_8859_1),
                    vector(command.arguments(), arena));
        }
    }

    /** The addresses of the arguments, ended by the null address. */
    private static MemorySegment vector(List<String> arguments, Arena arena) {
        var vector = arena.allocate(ADDRESS, arguments.size() + 1L);
        for (int i = 0; i < arguments.size(); i++) {
            vector.setAtIndex(ADDRESS, i, arena.allocateFrom(arguments.get(i), ISO_8859_1));
        }
        return vector;
    }

    /** The jar's manifest allows what is restricted here. */
    @SuppressWarnings("restricted")
    private static void call(MemorySegment program, MemorySegment arguments) {
        var linker = Linker.nativeLinker();
        var execv =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("execv"),
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        try {
            int _ = (int) execv.invokeExact(program, arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("execv cannot be called", e);
        }
    }
}
