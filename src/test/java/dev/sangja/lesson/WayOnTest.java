package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.platform.i18n.Lang;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the shipped course, whose lesson "hello" begins: first-words own-words inside-a-line quotes-shown. */
class WayOnTest {
    private static final Course COURSE =
            new Courses(new FolderSource(Path.of("lessons")), new LessonFormat())
                    .course("first-steps")
                    .orElseThrow();
    private static final String FIRST = "hello/first-words";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // solved | worked on last | goes on at | which means
                "-, -, hello/first-words, START",
                "-, hello/first-words, hello/first-words, CONTINUE",
                "-, hello/quotes-shown, hello/quotes-shown, CONTINUE",
                "hello/first-words, hello/first-words, hello/own-words, CONTINUE",
                "hello/quotes-shown, hello/quotes-shown, hello/happy-birthday, CONTINUE",
                "hello/first-words hello/inside-a-line, hello/first-words, hello/own-words, CONTINUE",
                "hello/first-words hello/own-words, hello/first-words, hello/inside-a-line, CONTINUE",
                "hello/first-words, hello/gone, hello/own-words, CONTINUE",
                "hello/gone, hello/gone, hello/first-words, START",
                "hello/first-words, -, hello/own-words, CONTINUE",
            })
    void it_is_the_first_open_step_from_the_one_worked_on_last(
            String solved, String last, String expected, WayOn.Kind kind) {
        Set<String> steps =
                solved == null ? Set.of() : Set.copyOf(Arrays.asList(solved.split(" ")));
        WayOn way = CourseView.of(COURSE, Lang.KO, work(steps, last)).wayOn();
        assertThat(way.url()).isEqualTo("/ko/courses/first-steps/" + expected);
        assertThat(way.kind()).isEqualTo(kind);
    }

    @Test
    void after_the_last_step_it_comes_back_to_what_was_left_open() {
        Set<String> solved = all();
        solved.remove("hello/own-words");
        WayOn way = CourseView.of(COURSE, Lang.EN, work(solved, lastStep())).wayOn();
        assertThat(way.url()).isEqualTo("/en/courses/first-steps/hello/own-words");
        assertThat(way.kind()).isEqualTo(WayOn.Kind.CONTINUE);
    }

    @Test
    void who_has_solved_everything_may_see_it_again() {
        CourseView view = CourseView.of(COURSE, Lang.EN, work(all(), lastStep()));
        assertThat(view.wayOn().kind()).isEqualTo(WayOn.Kind.AGAIN);
        assertThat(view.wayOn().url()).endsWith(FIRST);
        assertThat(view.done()).isEqualTo(view.total());
        assertThat(view.lessons()).allMatch(LessonView::finished);
    }

    @Test
    void within_a_lesson_the_others_do_not_count() {
        LessonView lesson =
                CourseView.of(COURSE, Lang.KO, work(Set.of(FIRST), FIRST)).lessons().get(1);
        assertThat(lesson.wayOn().kind()).isEqualTo(WayOn.Kind.START);
        assertThat(lesson.wayOn().url()).startsWith("/ko/courses/first-steps/variables/");
        assertThat(lesson.done()).isZero();
    }

    @Test
    void the_course_to_go_on_with_is_the_one_worked_on_last_that_is_open() {
        CourseView fresh = CourseView.of(COURSE, Lang.KO, Work.NONE);
        CourseView earlier = at("2026-01-01T00:00:00Z", Set.of(FIRST));
        CourseView later = at("2026-01-02T00:00:00Z", Set.of());
        CourseView finished = at("2026-01-03T00:00:00Z", all());
        assertThat(CourseViews.current(List.of(fresh, earlier, later))).containsSame(later);
        assertThat(CourseViews.current(List.of(fresh, finished, earlier))).containsSame(fresh);
        assertThat(CourseViews.current(List.of(finished))).containsSame(finished);
        assertThat(CourseViews.current(List.of())).isEmpty();
    }

    private static CourseView at(String time, Set<String> solved) {
        var latest = Optional.of(new Work.Latest(FIRST, Instant.parse(time)));
        return CourseView.of(COURSE, Lang.KO, new Work(solved, latest));
    }

    private static Work work(Set<String> solved, String last) {
        return new Work(
                solved, Optional.ofNullable(last).map(s -> new Work.Latest(s, Instant.EPOCH)));
    }

    private static String lastStep() {
        Lesson lesson = COURSE.lessons().getLast();
        return lesson.id() + "/" + lesson.steps().getLast().id();
    }

    private static Set<String> all() {
        return COURSE.lessons().stream()
                .flatMap(lesson -> lesson.steps().stream().map(s -> lesson.id() + "/" + s.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
