package dev.sangja.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.Courses;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.Task;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.runner.TestHarness;
import dev.sangja.testing.Vitest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The browser and the server say the same, word for word: of each solution, starter and mistake of the courses, and of
 * programs that end in many ways, under a check that tells all that it sees. The browser's Python grades them first, in
 * {@code test/verdicts.test.ts}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictsIT {
    private static final Path FILE =
            Path.of("target", "verdicts-of-the-browser.json").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestHarness harness = new TestHarness();
    private final Grader grader = new Grader(harness, Duration.ofSeconds(1));
    private final List<Case> cases = new ArrayList<>();

    record Case(String name, Submission submission, JsonNode verdict) {
        static Case of(JsonNode json) {
            String name = json.path("name").asText();
            var submission =
                    new Submission(
                            name,
                            json.path("checks").asText(),
                            json.path("starter").asText(),
                            json.path("source").asText(),
                            Lang.of(json.path("language").asText()).orElseThrow());
            return new Case(name, submission, json.path("verdict"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What a verdict is about. */
    record Graded(String checks, String source, Lang lang) {}

    @BeforeAll
    void the_browser_grades_everything() throws IOException {
        Vitest.run("test/verdicts.test.ts", Map.of("SANGJA_VERDICTS", FILE.toString()));
        JSON.readTree(FILE.toFile()).forEach(json -> cases.add(Case.of(json)));
    }

    @AfterAll
    void end() {
        harness.close();
    }

    List<Case> cases() {
        return cases;
    }

    @Test
    void nothing_of_any_course_is_left_out() {
        Set<Graded> graded = new HashSet<>();
        for (Case each : cases) {
            var submission = each.submission();
            graded.add(new Graded(submission.checks(), submission.source(), submission.lang()));
        }
        var all = ofAllCourses().toList();
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(graded).containsAll(all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_server_says_what_the_browser_says(Case each) {
        Grading grading = grader.grade(each.submission(), "all");
        assertThat(grading).isInstanceOf(Grading.Judged.class);
        Verdict verdict = ((Grading.Judged) grading).verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(each.verdict().path("faults")).isEmpty();
        assertThat(plain(JSON.valueToTree(verdict))).isEqualTo(plain(each.verdict().deepCopy()));
    }

    /** Without the traceback, which tells how deep the harness itself stands. */
    private static JsonNode plain(ObjectNode verdict) {
        verdict.remove("faults");
        if (verdict.path("outcome").path("error") instanceof ObjectNode error) {
            error.remove("traceback");
        }
        return verdict;
    }

    private static Stream<Graded> ofAllCourses() {
        var courses = new Courses(new FolderSource(Path.of("lessons")), new LessonFormat());
        return courses.all().stream()
                .map(Course::lessons)
                .flatMap(List::stream)
                .flatMap(lesson -> lesson.steps().stream())
                .flatMap(step -> Stream.of(Lang.values()).flatMap(lang -> of(step, lang)));
    }

    private static Stream<Graded> of(Step step, Lang lang) {
        if (step.checks().isEmpty()) {
            return Stream.empty();
        }
        var sources = new ArrayList<>(step.starter(lang).stream().toList());
        if (step.task() instanceof Task.Run(_, _, var solution)) {
            solution.ifPresent(code -> sources.add(code.in(lang)));
        }
        if (step.task() instanceof Task.Write(_, var solution, _, var mistakes, _)) {
            sources.add(solution.in(lang));
            mistakes.forEach(mistake -> sources.add(program(mistake.code().in(lang))));
        }
        return sources.stream().map(source -> new Graded(step.checks().get(), source, lang));
    }

    /** Without the lines that say which message it must get. */
    private static String program(String mistake) {
        return mistake.replaceFirst("\\A(# (ko|en): .*\n)+", "");
    }
}
