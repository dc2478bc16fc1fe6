package dev.sangja.runner.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** Forbids system calls to all threads of this process (Linux, x86-64), by a filter that can never be taken off again. */
final class SystemCalls {
    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final long SECCOMP = 317;
    private static final int SET_MODE_FILTER = 1;
    private static final int ALL_THREADS = 1;
    private static final int FILTER_BYTES = 8;
    private static final int ERRNO_OFFSET = 0;

    private SystemCalls() {}

    /**
     * Forbids them.
     *
     * @param listens whether the process may go on accepting connections
     * @return how many
     * @throws IllegalStateException if the kernel refuses; the message says why
     */
    static String forbid(boolean listens) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IllegalStateException("there is no filter for this system");
        }
        try (var arena = Arena.ofConfined()) {
            List<CallFilter.Instruction> filter =
                    CallFilter.program(ProcessHandle.current().pid(), listens);
            call(arena, "prctl", noNewPrivileges());
            call(arena, "seccomp", syscall(program(arena, filter)));
            return ForbiddenCalls.NUMBERS.size() + " system calls";
        }
    }

    private interface Call {
        long invoke(Linker linker, MemorySegment errno) throws Throwable;
    }

    private static void call(Arena arena, String name, Call call) {
        var state = Linker.Option.captureStateLayout();
        MemorySegment errno = arena.allocate(state);
        long result;
        try {
            result = call.invoke(Linker.nativeLinker(), errno);
        } catch (Throwable e) {
            throw new IllegalStateException(name + " cannot be called: " + e, e);
        }
        if (result != 0) {
            throw new IllegalStateException(
                    "the kernel refuses %s: error %d"
                            .formatted(name, errno.get(JAVA_INT, ERRNO_OFFSET)));
        }
    }

    private static Call noNewPrivileges() {
        var type =
                FunctionDescriptor.of(
                        JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
        return (linker, errno) ->
                (int)
                        handle(linker, "prctl", type, 1)
                                .invokeExact(errno, PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
    }

    private static Call syscall(MemorySegment program) {
        var type = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS);
        return (linker, errno) ->
                (long)
                        handle(linker, "syscall", type, 1)
                                .invokeExact(
                                        errno,
                                        SECCOMP,
                                        (long) SET_MODE_FILTER,
                                        (long) ALL_THREADS,
                                        program);
    }

    /** The process is started with native access allowed. */
    @SuppressWarnings("restricted")
    private static MethodHandle handle(
            Linker linker, String name, FunctionDescriptor type, int fixedArguments) {
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                type,
                Linker.Option.captureCallState("errno"),
                Linker.Option.firstVariadicArg(fixedArguments));
    }

    /** The kernel's struct sock_fprog: a number of instructions and where they are. */
    private static MemorySegment program(Arena arena, List<CallFilter.Instruction> filter) {
        MemorySegment code = arena.allocate((long) FILTER_BYTES * filter.size(), FILTER_BYTES);
        for (int i = 0; i < filter.size(); i++) {
            CallFilter.Instruction each = filter.get(i);
            long at = (long) i * FILTER_BYTES;
            code.set(JAVA_SHORT, at, (short) each.code());
            code.set(JAVA_BYTE, at + 2, (byte) each.ifTrue());
            code.set(JAVA_BYTE, at + 3, (byte) each.ifFalse());
            code.set(JAVA_INT, at + 4, each.value());
        }
        MemorySegment program = arena.allocate(16, 8);
        program.set(JAVA_SHORT, 0, (short) filter.size());
        program.set(ADDRESS, 8, code);
        return program;
    }
}
