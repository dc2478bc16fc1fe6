package dev.sangja.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, in which a running server says who it is (PostgreSQL's {@code pidfile.h}).
 *
 * @param pid process of the server
 * @param ready whether it takes connections
 */
record PidFile(long pid, boolean ready) {
    private static final int STATUS_LINE = 7;

    /** What a data folder's file says; empty where there is none or it is only half written. */
    static Optional<PidFile> read(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(data));
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PidFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * The server on the data folder, if the process of that number still is it: after a crash the number may belong to
     * anything, also to the PostgreSQL of somebody else.
     */
    Optional<ProcessHandle> server(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"))
                .filter(
                        process ->
                                process.info()
                                        .arguments()
                                        .filter(words -> List.of(words).contains(data.toString()))
                                        .isPresent());
    }
}
