package dev.sangja.platform.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code java -jar} as it was typed. Each argument's bytes are its characters, whatever encoding they are in. */
record JavaCommand(
        String program, List<String> options, String jar, List<String> programArguments) {
    private static final Path OWN = Path.of("/proc/self/cmdline");

    JavaCommand {
        options = List.copyOf(options);
        programArguments = List.copyOf(programArguments);
    }

    /** The command of this process; nothing where it starts no jar. */
    static Optional<JavaCommand> own() throws IOException {
        return of(List.of(Files.readString(OWN, ISO_8859_1).split("\0", -1)));
    }

    /** From the arguments, each of which is ended: the last one is empty. */
    static Optional<JavaCommand> of(List<String> ended) {
        int jar = ended.indexOf("-jar");
        return jar < 1 || jar + 2 >= ended.size()
                ? Optional.empty()
                : Optional.of(
                        new JavaCommand(
                                ended.getFirst(),
                                ended.subList(1, jar),
                                ended.get(jar + 1),
                                ended.subList(jar + 2, ended.size() - 1)));
    }

    /** The same with the cache; nothing where the JVM has options that the cache might not go with. */
    Optional<JavaCommand> quick() {
        if (!options.stream().allMatch(option -> option.startsWith("-D"))) {
            return Optional.empty();
        }
        String folder = jar.substring(0, jar.length() - StartCache.ORDINARY_JAR.length());
        var cached =
                Stream.of(
                        "-XX:AOTCache=" + folder + StartCache.ARCHIVE,
                        // The JVM goes on without a cache that it cannot use, for its memory's
                        // layout say.
                        "-Xlog:aot*=off");
        var all = Stream.of(cached, QuickStart.options(), options.stream()).flatMap(s -> s);
        return Optional.of(
                new JavaCommand(program, all.toList(), folder + StartCache.JAR, programArguments));
    }

    List<String> arguments() {
        return Stream.of(
                        Stream.of(program),
                        options.stream(),
                        Stream.of("-jar", jar),
                        programArguments.stream())
                .flatMap(s -> s)
                .toList();
    }
}
