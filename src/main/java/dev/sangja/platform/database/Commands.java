package dev.sangja.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the server's programs with an environment that says nothing but where programs are. */
final class Commands {
    private static final Set<String> KEPT = Set.of("PATH", "TMPDIR");
    private static final int LINES = 20;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Commands() {}

    /** Runs a command to its end with a text as its input; its words stand in the exception when it fails. */
    static void run(List<String> command, Path folder, String input) throws IOException {
        Process process = builder(command, folder).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + words.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static ProcessBuilder builder(List<String> command, Path folder) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /**
     * The command in a session of its own, where the system has {@code setsid}: Ctrl+C in a terminal is sent to every
     * process of the session, and the server must not end before the application that uses it.
     */
    static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        var all = new ArrayList<>(List.of(SETSID.toString()));
        all.addAll(command);
        return all;
    }

    /** The last lines of a log. */
    static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .collect(Collectors.joining("\n"));
    }
}
