package dev.sangja.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine, and the folders that a checkout of the project has. */
final class Programs {
    /** Folder of the module; Surefire and Failsafe run there. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    static final Path TARGET = ROOT.resolve("target");
    static final Path NODE_MODULES = ROOT.resolve("src/main/webui/node_modules");

    private Programs() {}

    /** The first of these programs that the PATH has. */
    static Optional<Path> onPath(String... names) {
        List<String> folders =
                List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Path node() {
        return onPath("node")
                .orElseThrow(
                        () -> new IllegalStateException("no 'node' on the PATH: install Node 20"));
    }

    /** Folder of an installed npm package. */
    static Path npmPackage(String name) {
        Path folder = NODE_MODULES.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "npm package '"
                            + name
                            + "' is missing: run 'npm ci' in src/main/webui or any ./mvnw build");
        }
        return folder;
    }

    /** Runs a short program to its end; what it prints, errors included. */
    static String run(Map<String, String> environment, List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(
                        command + " ended with status " + status + ": " + output);
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }
}
