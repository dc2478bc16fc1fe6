package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that mean harm, one file each. Its first line says how it may end; a second may say what must be on its screen.
 * Honest programs run beside each of them.
 */
class HostileProgramsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sangja/runner/hostile");
    private static final String MUST = "# must: ";
    private static final String PRINTS = "# prints: ";
    private static final RunLimits LIMITS = new RunLimits(1, 128, 65_536);
    private static final int HONEST = 3;

    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);
    private static final ExecutorService POOL = Executors.newVirtualThreadPerTaskExecutor();

    @AfterAll
    static void end() {
        POOL.close();
        WORKERS.close();
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void it_ends_as_it_must_and_harms_nobody(String name) throws Exception {
        String source = Files.readString(FOLDER.resolve(name));
        List<String> lines = source.lines().toList();
        assertThat(lines.getFirst()).startsWith(MUST);
        var honest = new ArrayList<Future<RunOutcome>>();
        Future<RunOutcome> hostile = POOL.submit(() -> run(source));
        for (int i = 0; i < HONEST; i++) {
            String sum = "print(sum(range(%d)))".formatted(i + 1_000);
            honest.add(POOL.submit(() -> run(sum)));
        }
        RunOutcome outcome = hostile.get();
        assertThat(ends(outcome))
                .as("%.400s", outcome)
                .containsAnyElementsOf(
                        List.of(lines.getFirst().substring(MUST.length()).split(", ", -1)));
        if (lines.get(1).startsWith(PRINTS)) {
            assertThat(((RunOutcome.Ran) outcome).trace().stdout())
                    .contains(lines.get(1).substring(PRINTS.length()));
        }
        assertRight(honest);
    }

    /** How it ended, as the files say it: with and without the error's type. */
    private static List<String> ends(RunOutcome outcome) {
        String name = RunRecords.name(outcome);
        return outcome instanceof RunOutcome.Raised raised
                ? List.of(name, name + " " + raised.failure().type())
                : List.of(name);
    }

    private static void assertRight(List<Future<RunOutcome>> honest)
            throws InterruptedException, ExecutionException {
        for (int i = 0; i < honest.size(); i++) {
            int n = i + 1_000;
            assertThat(honest.get(i).get())
                    .isInstanceOfSatisfying(
                            RunOutcome.Finished.class,
                            end ->
                                    assertThat(end.trace().stdout())
                                            .isEqualTo(n * (n - 1) / 2 + "\n"));
        }
    }

    private static RunOutcome run(String source) {
        return RUNNER.run(new RunRequest(source, "", Map.of(), LIMITS, 1L), "all");
    }
}
