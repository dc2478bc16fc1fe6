package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that means harm. Its first line says how it may end; a second may say what must be on its screen.
 *
 * @param name family and file
 */
record HostileProgram(String name, String source) {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sangja/runner/hostile");
    private static final String MUST = "# must: ";
    private static final String PRINTS = "# prints: ";
    private static final RunLimits LONGEST =
            new RunLimits(
                    RunLimits.MAX_CPU_SECONDS,
                    RunLimits.MAX_MEMORY_MIB,
                    RunLimits.MAX_OUTPUT_BYTES);

    static List<HostileProgram> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(HostileProgram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileProgram read(Path file) {
        try {
            return new HostileProgram(FOLDER.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that it lies in. */
    String family() {
        return name.substring(0, name.indexOf('/'));
    }

    List<String> endings() {
        return List.of(firstLine().substring(MUST.length()).split(", ", -1));
    }

    String firstLine() {
        return source.lines().findFirst().orElse("");
    }

    RunOutcome run(Runner runner, String turn, double seconds) {
        RunOutcome outcome = run(runner, turn, new RunLimits(seconds, 128, 65_536));
        boolean tooSlow =
                outcome instanceof RunOutcome.TimedOut && !endings().contains("timed-out");
        // A busy machine is not the program's fault: it gets all the time there is.
        return tooSlow ? run(runner, turn, LONGEST) : outcome;
    }

    private RunOutcome run(Runner runner, String turn, RunLimits limits) {
        return runner.run(new RunRequest(source, "", Map.of(), limits, 1L), turn);
    }

    void assertEndedAsItMust(RunOutcome outcome) {
        assertThat(ends(outcome)).as("%s: %.400s", name, outcome).containsAnyElementsOf(endings());
        String second = source.lines().skip(1).findFirst().orElse("");
        if (second.startsWith(PRINTS)) {
            assertThat(((RunOutcome.Ran) outcome).trace().stdout())
                    .as(name)
                    .contains(second.substring(PRINTS.length()));
        }
    }

    /** How it ended, as the files say it: with and without the error's type. */
    private static List<String> ends(RunOutcome outcome) {
        String name = RunRecords.name(outcome);
        return outcome instanceof RunOutcome.Raised raised
                ? List.of(name, name + " " + raised.failure().type())
                : List.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
