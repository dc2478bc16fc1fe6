package dev.sangja.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A folder for one application's data. Closing it ends the database that still runs on it and removes it. */
record DataFolder(Path path) implements AutoCloseable {
    private static final String PID_FILE = "postmaster.pid";
    private static final int DEPTH = 5;

    static DataFolder create() {
        try {
            return new DataFolder(Files.createTempDirectory("sangja-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PostgreSQL server that runs on this folder, by the process id that it wrote there. */
    Optional<ProcessHandle> database() {
        return files(DEPTH).stream()
                .filter(file -> file.endsWith(PID_FILE))
                .flatMap(file -> firstLine(file).stream())
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())).stream())
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"))
                .findFirst();
    }

    void killDatabase() {
        database().ifPresent(DataFolder::end);
    }

    @Override
    public void close() {
        killDatabase();
        for (Path file : files(Integer.MAX_VALUE)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void end(ProcessHandle database) {
        var processes =
                Stream.concat(Stream.of(database), database.descendants().toList().stream())
                        .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("PostgreSQL " + process.pid() + " stays", e);
            }
        }
    }

    /** Deepest first. */
    private List<Path> files(int depth) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var walk = Files.walk(path, depth)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
