package dev.sangja.runner.worker;

import dev.sangja.runner.protocol.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Snapshots in a folder of the server's own, each named by the hash of all that it was made from. A file is a head (what it
 * is, SHA-256 of the rest, the stack pointer) and the memory. One that is not whole counts as none. Of several servers that
 * start at once on one folder, each puts the same there. The folder's owner is trusted: whoever can write there is who runs
 * the server.
 */
final class SnapshotStore {
    private static final String ENDING = ".snapshot";
    private static final int MAGIC = 0x534a5332;
    private static final int DIGEST = 32;
    private static final int HEAD = 2 * Integer.BYTES + DIGEST;
    private static final long LONGEST = HEAD + ((long) Job.MAX_PAGES << 16);

    private final Path folder;

    SnapshotStore(Path folder) {
        this.folder = folder;
    }

    /** A started interpreter's memory, and where its stack is. */
    record Memory(ByteBuffer bytes, int stackPointer) {}

    /** Empty where there is none, or it is not whole. */
    Optional<Memory> find(String fingerprint) {
        try (var file = FileChannel.open(path(fingerprint), StandardOpenOption.READ)) {
            long size = file.size();
            if (size <= HEAD || size > LONGEST) {
                return Optional.empty();
            }
            ByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, size);
            int magic = all.getInt();
            var digest = new byte[DIGEST];
            all.get(digest);
            int stackPointer = all.getInt();
            var memory = new Memory(all.slice(), stackPointer);
            return magic == MAGIC && MessageDigest.isEqual(digest, sha256(memory))
                    ? Optional.of(memory)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Puts one there for the next worker, at once or not at all, and deletes those of other versions. */
    void keep(String fingerprint, Memory memory) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "new-", ENDING);
            try {
                write(fresh, memory);
                Files.move(fresh, path(fingerprint), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            deleteOthers(fingerprint);
        } catch (IOException | UncheckedIOException e) {
            // The next worker takes half a second longer.
            System.err.println("worker: the snapshot cannot be kept: " + e.getMessage());
        }
    }

    private static void write(Path path, Memory memory) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(MAGIC).put(sha256(memory)).putInt(memory.stackPointer()).flip();
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer rest = memory.bytes().duplicate();
            while (head.hasRemaining() || rest.hasRemaining()) {
                file.write(new ByteBuffer[] {head, rest});
            }
        }
    }

    private void deleteOthers(String fingerprint) throws IOException {
        Path kept = path(fingerprint);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(file -> !file.equals(kept)).toList()) {
                if (each.toString().endsWith(ENDING)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private Path path(String fingerprint) {
        return folder.resolve(fingerprint + ENDING);
    }

    private static byte[] sha256(Memory memory) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(memory.stackPointer()).flip());
        digest.update(memory.bytes().duplicate());
        return digest.digest();
    }

    /** The hash that names a snapshot. */
    static String fingerprint(byte[]... inputs) {
        MessageDigest digest = sha256();
        for (byte[] input : inputs) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(input.length).flip());
            digest.update(input);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
