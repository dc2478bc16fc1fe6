package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The standard library that beginners use, a file for each subject, one run for each file. The answers in the files are
 * those of an ordinary CPython of the same minor version: values, texts and messages of errors, to the last character.
 */
class StandardLibraryTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sangja/runner/library");
    private static final String PROMPT = ">>> ";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the interactive interpreter does it: each line is run by itself, and an expression shows its value. */
    private static final String INTERPRETER =
            """
            import contextlib, io, json, os
            names = {"__name__": "__main__"}
            answers = []
            lines = json.load(open("lines.json", encoding="utf-8"))
            os.remove("lines.json")
            for line in lines:
                shown = io.StringIO()
                with contextlib.redirect_stdout(shown):
                    try:
                        exec(compile(line + "\\n", "<case>", "single"), names)
                    except Exception as error:
                        print(f"{type(error).__name__}: {error}")
                answers.append(shown.getvalue())
            print(json.dumps(answers))
            """;

    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    /** A line of Python and all that it shows. */
    private record Case(String line, String answer) {}

    static List<String> subjects() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void there_are_at_least_300_answers_about_all_that_beginners_use() throws IOException {
        assertThat(subjects())
                .contains("math.txt", "random.txt", "datetime.txt", "json.txt", "re.txt", "csv.txt")
                .contains("collections.txt", "itertools.txt", "string.txt", "statistics.txt")
                .contains("decimal.txt", "textwrap.txt", "unittest.txt", "typing.txt")
                .contains("dataclasses.txt", "time.txt", "files.txt");
        assertThat(subjects().stream().flatMap(subject -> cases(subject).stream()))
                .filteredOn(each -> !each.answer().isEmpty())
                .hasSizeGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void it_answers_as_python_does(String subject) throws IOException {
        List<Case> cases = cases(subject);
        List<String> answers = answers(cases.stream().map(Case::line).toList());
        var otherwise = new ArrayList<String>();
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            if (!answers.get(i).equals(each.answer())) {
                otherwise.add(
                        "%s%nmust show: %s%nbut shows: %s"
                                .formatted(each.line(), each.answer(), answers.get(i)));
            }
        }
        assertThat(otherwise).isEmpty();
    }

    private static List<String> answers(List<String> lines) throws JsonProcessingException {
        byte[] asked = JSON.writeValueAsString(lines).getBytes(StandardCharsets.UTF_8);
        var request =
                new RunRequest(INTERPRETER, "", Map.of("lines.json", asked), RunLimits.GRADING, 1L);
        RunOutcome outcome = RUNNER.run(request, "library");
        assertThat(outcome).isInstanceOf(RunOutcome.Finished.class);
        String printed = ((RunOutcome.Finished) outcome).trace().stdout();
        return JSON.readValue(printed, new TypeReference<List<String>>() {});
    }

    private static List<Case> cases(String subject) {
        var cases = new ArrayList<Case>();
        for (String part : text(subject).split("(?m)^" + PROMPT, -1)) {
            if (!part.startsWith("#")) {
                int end = part.indexOf('\n');
                cases.add(new Case(part.substring(0, end), part.substring(end + 1)));
            }
        }
        return cases;
    }

    private static String text(String subject) {
        try {
            return Files.readString(FOLDER.resolve(subject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
