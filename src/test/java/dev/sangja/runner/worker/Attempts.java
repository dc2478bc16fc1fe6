package dev.sangja.runner.worker;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A process of its own that gives up its rights as the worker does, tries to use them, and prints one line {@code
 * <name>=<what came of it>} for each: the number of an error, 0 where it went well, or an exception's name.
 */
final class Attempts {
    private static final int EVERY_BIT = -1;

    private Attempts() {}

    /** Arguments: the number of a process that is not this one, and whether this one listens. */
    public static void main(String[] arguments) throws Throwable {
        long other = Long.parseLong(arguments[0]);
        boolean listens = Boolean.parseBoolean(arguments[1]);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path file = Files.createTempFile("attempts", "");
            Confinement confinement = Confinement.enter(listens);
            System.out.println("confined=" + confinement.isComplete());
            System.out.println("note=" + confinement.note());
            if (confinement.isComplete()) {
                tryJava(server.getLocalPort(), file);
                tryCalls(other);
                tryAll();
            }
        }
    }

    private interface Try {
        void go() throws Exception;
    }

    private static void tryJava(int port, Path file) {
        attempt("start a process", () -> new ProcessBuilder("/bin/true").start());
        attempt("connect", () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        attempt("listen", () -> new ServerSocket(0).close());
        attempt("write a file", () -> Files.writeString(file, "x"));
        attempt("make a file", () -> Files.createFile(file.resolveSibling(file + "-2")));
        attempt("delete a file", () -> Files.delete(file));
        attempt("rename a file", () -> Files.move(file, file.resolveSibling(file + "-3")));
        attempt("read a file", () -> Files.readString(file));
        attempt("start a thread", () -> Thread.ofPlatform().start(() -> {}).join());
        attempt("start a virtual thread", () -> Thread.ofVirtual().start(() -> {}).join());
    }

    private static void attempt(String name, Try attempt) {
        String result = "0";
        try {
            attempt.go();
        } catch (IOException e) {
            result = "IOException";
        } catch (Exception e) {
            result = e.getClass().getSimpleName();
        }
        System.out.println(name + "=" + result);
    }

    private static void tryCalls(long other) throws Throwable {
        long own = ProcessHandle.current().pid();
        call("signal another", 62, other, 0);
        call("signal all", 62, EVERY_BIT, 0);
        call("signal itself", 62, own, 0);
        call("signal a thread of another", 234, other, other, 0);
        call("signal a thread of its own", 234, own, own, 0);
        call("limit another", 302, other, 7, 0, 0);
        call("see its own limits", 302, 0, 7, 0, 0);
        call("send to an address", 44, EVERY_BIT, 0, 0, 0, 1L << 32, 0);
        call("send over a connection", 44, EVERY_BIT, 0, 0, 0, 0, 0);
        call("accept", 43, EVERY_BIT, 0, 0);
        call("accept4", 288, EVERY_BIT, 0, 0, 0);
        call("type into a terminal", 16, 0, 0x5412, 0);
        call("type into a console", 16, 0, 0x541c, 0);
        call("ask about a descriptor", 16, EVERY_BIT, 0x5401, 0);
        call("clone a process", 56, 17, 0);
        call("clone by clone3", 435, 0, 0);
        call("call as x32", 0x4000_0000 | 39);
    }

    private static void tryAll() throws Throwable {
        var allowed = new TreeMap<String, Long>();
        for (var each : ForbiddenCalls.NUMBERS.entrySet()) {
            long error = error(each.getValue(), -1, -1, -1, -1, -1, -1);
            if (error != 1) {
                allowed.put(each.getKey(), error);
            }
        }
        System.out.println("forbidden calls that are allowed=" + allowed);
    }

    private static void call(String name, long number, long... arguments) throws Throwable {
        var all = new long[6];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.out.println(
                name + "=" + error(number, all[0], all[1], all[2], all[3], all[4], all[5]));
    }

    private static long error(long number, long a, long b, long c, long d, long e, long f)
            throws Throwable {
        try (var arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(Linker.Option.captureStateLayout());
            long result = (long) SYSCALL.invokeExact(errno, number, a, b, c, d, e, f);
            return result == -1 ? errno.get(JAVA_INT, 0) : 0;
        }
    }

    /** The process is started with native access allowed. */
    @SuppressWarnings("restricted")
    private static final MethodHandle SYSCALL =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
                            FunctionDescriptor.of(
                                    JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                                    JAVA_LONG, JAVA_LONG, JAVA_LONG),
                            Linker.Option.captureCallState("errno"),
                            Linker.Option.firstVariadicArg(1));
}
