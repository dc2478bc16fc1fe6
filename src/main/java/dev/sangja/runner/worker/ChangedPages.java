package dev.sangja.runner.worker;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells which pages of a private mapping were written to, from the table that Linux shows of a process's own pages: they
 * are not the file's any more. To copy those back is quicker than to throw them away, which costs a fault for each when the
 * next run writes to it, and far less than to copy all.
 */
final class ChangedPages {
    private static final int PAGE = 4096;
    private static final long OF_A_FILE = 1L << 61;
    private static final long SWAPPED = 1L << 62;
    private static final long PRESENT = 1L << 63;

    private final FileChannel map;
    private final MemorySegment memory;
    private final ByteBuffer entries;

    /** The same in an array, which is quicker to go through. */
    private final long[] table;

    ChangedPages(FileChannel map, MemorySegment memory) {
        this.map = map;
        this.memory = memory;
        int pages = Math.ceilDiv((int) memory.byteSize(), PAGE);
        this.entries = ByteBuffer.allocateDirect(pages * Long.BYTES).order(ByteOrder.nativeOrder());
        this.table = new long[pages];
    }

    /** The table; empty where the system shows none. */
    static Optional<FileChannel> map() {
        try {
            return Optional.of(
                    FileChannel.open(Path.of("/proc/self/pagemap"), StandardOpenOption.READ));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Copies them back. False, and nothing is done, where the table cannot be read or most pages were written to. */
    boolean restore(MemorySegment original) {
        int pages = table.length;
        if (!read() || number() > pages / 2) {
            return false;
        }
        for (int page = 0; page < pages; page++) {
            int begin = page;
            while (page < pages && isChanged(page)) {
                page++;
            }
            if (page > begin) {
                long at = (long) begin * PAGE;
                long end = Math.min((long) page * PAGE, memory.byteSize());
                MemorySegment.copy(original, at, memory, at, end - at);
            }
        }
        return true;
    }

    private boolean read() {
        entries.clear();
        long at = memory.address() / PAGE * Long.BYTES;
        try {
            while (entries.hasRemaining()) {
                if (map.read(entries, at + entries.position()) <= 0) {
                    return false;
                }
            }
            entries.flip().asLongBuffer().get(table);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private int number() {
        int changed = 0;
        for (int page = 0; page < table.length; page++) {
            changed += isChanged(page) ? 1 : 0;
        }
        return changed;
    }

    private boolean isChanged(int page) {
        long entry = table[page];
        return (entry & (PRESENT | SWAPPED)) != 0 && (entry & OF_A_FILE) == 0;
    }
}
