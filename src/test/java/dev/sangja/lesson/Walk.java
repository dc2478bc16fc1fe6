package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** One learner's way through a course in one language, who falls into every foreseen mistake first. */
final class Walk {
    private static final Pattern PROMISES = Pattern.compile("\\A(?:# (?:ko|en):.*\n)+");
    private static final String ANSWER = "3";

    private final Course course;
    private final Lang lang;
    private final Page page;
    private final LessonTab tab;
    private final SoftAssertions softly = new SoftAssertions();

    Walk(Course course, Lang lang, Visitor visitor, PackagedApp app) {
        this.course = course;
        this.lang = lang;
        this.page = visitor.open(app.url("/" + lang.code() + "/courses/" + course.id()));
        this.tab = new LessonTab(page);
    }

    void throughAll() {
        page.locator(".page-head .button.primary").click();
        for (Lesson lesson : course.lessons()) {
            through(lesson);
            page.waitForLoadState();
            var on = page.locator(".lesson-end .button.primary");
            assertThat(on.count()).isEqualTo(course.next(lesson).isPresent() ? 1 : 0);
            page.locator(".lesson-end .actions a").first().click();
        }
        softly.assertAll();
        int solvable = course.lessons().stream().mapToInt(lesson -> lesson.steps().size()).sum();
        assertThat(page.locator(".page-head progress").getAttribute("value"))
                .isEqualTo(String.valueOf(solvable));
    }

    private void through(Lesson lesson) {
        for (Step step : lesson.steps()) {
            assertThat(tab.step()).isEqualTo(step.id().value());
            solve(lesson.id() + "/" + step.id(), step);
            tab.shown(".step-nav .forward a:visible").click();
        }
        assertThat(tab.step()).isEqualTo("end");
        assertThat(page.locator(".step-dot[data-solved]").count())
                .as("solved steps of " + lesson.id())
                .isEqualTo(lesson.steps().size());
    }

    private void solve(String name, Step step) {
        switch (step.task()) {
            case Task.Read() -> {}
            case Task.Predict(_) -> predict();
            case Task.Run(_, var checks, var solution) -> {
                if (checks.isPresent()) {
                    right(name, solution.orElseThrow().in(lang));
                } else {
                    tab.runAnswering(ANSWER);
                }
            }
            case Task.Write write -> {
                write.mistakes().forEach(mistake -> wrong(name, mistake));
                right(name, write.solution().in(lang));
            }
        }
    }

    private void predict() {
        tab.shown("[data-right] .choice").click();
        tab.run();
        assertThat(tab.shown("[data-right][data-chosen] .choice-answer:visible").count())
                .isEqualTo(1);
        assertThat(tab.shown(".choice-answer:visible").count()).isEqualTo(1);
    }

    private void wrong(String name, Mistake mistake) {
        program(PROMISES.matcher(mistake.code().in(lang)).replaceFirst(""));
        softly.assertThat(tab.verdict())
                .as(name + ", " + mistake.name())
                .contains(mistake.message().in(lang));
        softly.assertThat(tab.rejoices()).as(name + ", " + mistake.name()).isFalse();
    }

    private void right(String name, String solution) {
        program(solution);
        softly.assertThat(tab.rejoices()).as(name + " says " + tab.verdict()).isTrue();
    }

    private void program(String source) {
        tab.await("[data-ready]");
        tab.write(source.strip());
        tab.runAnswering(ANSWER);
    }
}
