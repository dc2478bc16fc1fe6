package dev.sangja.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.runner.TestHarness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs with a wrong answer that want it to be taken for right, one file each. Lines that begin with {@code #|} are the
 * checks, those with {@code #+} a right answer: the checks can be passed, but not so.
 */
class ForgedResultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sangja/grading/forging");
    private static final String CHECK = "#| ";
    private static final String RIGHT = "#+ ";
    private static final TestHarness HARNESS = new TestHarness();
    private static final Grader GRADER = new Grader(HARNESS, Duration.ofSeconds(2));

    @AfterAll
    static void end() {
        HARNESS.close();
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_wrong_answer_stays_wrong(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        String checks = "from sangja.checks import *\n" + marked(lines, CHECK);
        String attack =
                lines.stream()
                        .filter(line -> !line.startsWith(CHECK) && !line.startsWith(RIGHT))
                        .collect(Collectors.joining("\n"));
        assertThat(verdict(checks, marked(lines, RIGHT)).passed()).isTrue();
        Verdict verdict = verdict(checks, attack);
        assertThat(verdict.passed()).as("%s", verdict).isFalse();
        assertThat(verdict.faults()).isEmpty();
    }

    private static String marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.joining("\n"));
    }

    private static Verdict verdict(String checks, String source) {
        var submission = new Submission("a step", checks, "", source, Lang.EN);
        Grading grading = GRADER.grade(submission, "all");
        assertThat(grading).isInstanceOf(Grading.Judged.class);
        return ((Grading.Judged) grading).verdict();
    }
}
