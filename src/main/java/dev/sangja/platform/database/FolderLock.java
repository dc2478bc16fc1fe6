package dev.sangja.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps a second application out of a data folder. The operating system frees it when its holder dies. */
final class FolderLock implements AutoCloseable {
    /** To open a locked file again and close it would free the whole process's lock (POSIX), so look here first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        if (!HELD.add(folder)) {
            throw inUse(folder);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = open(folder);
            taken = tryLock(channel) != null;
        } finally {
            if (!taken) {
                HELD.remove(folder);
                closeQuietly(channel);
            }
        }
        if (!taken) {
            throw inUse(folder);
        }
        return new FolderLock(folder, channel);
    }

    private static DatabaseException inUse(Path folder) {
        return new DatabaseException(
                "another running Sangja uses the data in "
                        + folder.resolveSibling(".").normalize()
                        + "; stop it, or give this one a folder of its own with SANGJA_DATA_DIR");
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DatabaseException(
                    "the data folder "
                            + folder.resolveSibling(".").normalize()
                            + " cannot be written ("
                            + e
                            + "); make it writable for this user, or name another with SANGJA_DATA_DIR",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
        HELD.remove(folder);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
