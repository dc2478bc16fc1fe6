package dev.sangja.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once for each version into the data folder: the folder of the application may be
 * read-only.
 *
 * @param home folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {
    /** Major version; also the version of the data. Raised together with the dependency. */
    static final int MAJOR = 18;

    private static final String VERSION = "18.1";

    /** Unpacks the programs unless that was done before. An interrupted unpacking leaves nothing that looks done. */
    static PostgresBinaries unpackInto(Path folder) throws IOException {
        Path home = folder.resolve(VERSION);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            Path part = Files.createTempDirectory(folder, "unpacking-");
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream archive = openArchive()) {
                unpack(archive, part);
                Files.move(part, home, ATOMIC_MOVE);
            } finally {
                Folders.deleteRecursively(part);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static InputStream openArchive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        String processor =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> arch;
                };
        String name = "/postgres-" + os + "-" + processor + ".txz";
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new DatabaseException(
                    "there is no embedded PostgreSQL for "
                            + os
                            + " on "
                            + arch
                            + "; start a PostgreSQL 17 or newer and set QUARKUS_DATASOURCE_JDBC_URL,"
                            + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        try {
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                boolean runs = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException("entry twice in the archive: " + entry.getName(), e);
        }
    }
}
