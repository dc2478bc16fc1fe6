package dev.sangja.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The instructions of {@code docker/Dockerfile}, continued lines joined, comments left out. */
record Dockerfile(List<Instruction> instructions) {
    record Instruction(String name, String arguments) {
        /** The words that are no {@code --options}. */
        List<String> words() {
            return Arrays.stream(arguments.split("\\s+", -1))
                    .filter(word -> !word.startsWith("--"))
                    .toList();
        }
    }

    static Dockerfile read() {
        try {
            String joined =
                    Files.readString(Path.of("docker/Dockerfile")).replaceAll("\\\\\n\\s*", "");
            return new Dockerfile(
                    joined.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\\s+", 2))
                            .map(parts -> new Instruction(parts[0], parts[1]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Instruction> all(String name) {
        return instructions.stream().filter(instruction -> instruction.name().equals(name));
    }

    /** The arguments of the last instruction of a name; that one counts. */
    String last(String name) {
        return all(name).toList().getLast().arguments();
    }
}
