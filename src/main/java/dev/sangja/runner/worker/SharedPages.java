package dev.sangja.runner.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Bytes that lie below the memory of many, in a file that exists in memory alone (Linux). Whoever writes to a page gets a
 * copy of that page; the others go on reading the one that all share.
 */
final class SharedPages {
    private static final int READ_AND_WRITE = 1 | 2;
    private static final int PRIVATE_AND_FIXED = 0x02 | 0x10;
    private static final int DONTNEED = 4;

    private static final MethodHandle CREATE =
            function("memfd_create", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle MAP =
            function("mmap", ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
    private static final MethodHandle ADVISE =
            function("madvise", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);

    private final int file;
    private final MemorySegment original;
    private final Optional<FileChannel> pageMap;

    private SharedPages(int file, MemorySegment original, Optional<FileChannel> pageMap) {
        this.file = file;
        this.original = original;
        this.pageMap = pageMap;
    }

    /** Keeps a copy of them as long as the process lives. */
    static SharedPages of(ByteBuffer bytes) {
        int file = create();
        int length = bytes.remaining();
        try (var channel =
                FileChannel.open(
                        Path.of("/proc/self/fd/" + file),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            var original = channel.map(FileChannel.MapMode.READ_ONLY, 0, length, Arena.global());
            return new SharedPages(file, original, ChangedPages.map());
        } catch (IOException e) {
            throw new IllegalStateException("a file in memory cannot be written", e);
        }
    }

    /** A memory at whose beginning they lie. */
    final class Covered {
        private final MemorySegment lower;
        private final MemorySegment upper;
        private final Optional<ChangedPages> changed;

        private Covered(MemorySegment memory) {
            this.lower = memory.asSlice(0, original.byteSize());
            this.upper = memory.asSlice(original.byteSize());
            this.changed = pageMap.map(map -> new ChangedPages(map, lower));
        }

        /** Undoes all that was written to the memory: they show again, and zeros behind them. */
        void restore() {
            uncover(upper);
            if (changed.isEmpty() || !changed.get().restore(original)) {
                uncover(lower);
            }
        }
    }

    /** Puts them at the beginning of this memory, in place of what is there. */
    Covered layBelow(MemorySegment memory) {
        try {
            var placed =
                    (MemorySegment)
                            MAP.invokeExact(
                                    memory,
                                    original.byteSize(),
                                    READ_AND_WRITE,
                                    PRIVATE_AND_FIXED,
                                    file,
                                    0L);
            check("mmap", placed.address() == memory.address());
        } catch (Throwable e) {
            throw failed("mmap", e);
        }
        return new Covered(memory);
    }

    /** Throws away the pages that were written to: those of the file show again, and zeros where there is none. */
    private static void uncover(MemorySegment memory) {
        try {
            int result = (int) ADVISE.invokeExact(memory, memory.byteSize(), DONTNEED);
            check("madvise", result == 0);
        } catch (Throwable e) {
            throw failed("madvise", e);
        }
    }

    private static int create() {
        try (var arena = Arena.ofConfined()) {
            int file = (int) CREATE.invokeExact(arena.allocateFrom("snapshot"), 0);
            check("memfd_create", file >= 0);
            return file;
        } catch (Throwable e) {
            throw failed("memfd_create", e);
        }
    }

    private static void check(String name, boolean went) {
        if (!went) {
            throw new IllegalStateException("the kernel refuses " + name);
        }
    }

    private static IllegalStateException failed(String name, Throwable cause) {
        return cause instanceof IllegalStateException refused
                ? refused
                : new IllegalStateException(name + " cannot be called: " + cause, cause);
    }

    /** The process is started with native access allowed. */
    @SuppressWarnings("restricted")
    private static MethodHandle function(
            String name, MemoryLayout result, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }
}
