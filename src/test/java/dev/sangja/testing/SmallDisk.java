package dev.sangja.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A disk of its own in memory that can be filled to the last byte. Only who may mount can have one. */
public final class SmallDisk implements AutoCloseable {
    private static final byte[] BLOCK = new byte[4096];

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /**
     * Mounts one on an empty folder.
     *
     * @param megabytes how much it holds
     * @return empty where this is not allowed
     */
    public static Optional<SmallDisk> mount(Path folder, int megabytes) {
        String size = "size=" + megabytes + "m";
        try {
            Programs.run(
                    Map.of(),
                    List.of("mount", "-t", "tmpfs", "-o", size, "sangja-test", folder.toString()));
            return Optional.of(new SmallDisk(folder));
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println(
                    "NOT TESTED: this machine lets nobody mount a disk: " + e.getMessage());
            return Optional.empty();
        }
    }

    public Path path() {
        return path;
    }

    /** Takes all room that is left. */
    public void fill() {
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(BLOCK);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives that room back. */
    public void empty() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return path.resolve("ballast");
    }

    @Override
    public void close() {
        Programs.run(Map.of(), List.of("umount", "-l", path.toString()));
    }
}
