package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A learner goes through a whole course, from its page to its last step, by its own buttons and links. */
@BrowserTest
class WholeCourseIT {
    private static final Path COURSE = Path.of("lessons/first-steps");

    @Test
    void every_step_can_be_done_and_a_change_of_language_on_the_way_loses_nothing(
            Visitor visitor, PackagedApp app) throws IOException {
        Page page = visitor.open(app.url("/ko/courses/first-steps"));
        page.locator(".page-head .button.primary").click();
        Lang lang = Lang.KO;
        List<String> lessons = new ArrayList<>();
        int solved = 0;
        for (boolean more = true; more; ) {
            lessons.add(lang.code() + " " + lessonOf(page));
            solved += finishLesson(page, lang);
            page.locator(".language-switch").click();
            lang = lang.other();
            assertThat(page.url()).contains("/" + lang.code() + "/").endsWith("/end");
            page.waitForLoadState();
            more = page.locator(".lesson-end .button.primary").count() == 1;
            page.locator(".lesson-end .actions a").first().click();
        }
        assertThat(lessons).containsExactly("ko hello", "en variables", "ko numbers-and-text");
        assertThat(page.locator(".page-head progress").getAttribute("value"))
                .isEqualTo(String.valueOf(solved));
    }

    /** Does every step of the lesson and says how many were solved; the others want a change of one's own. */
    private static int finishLesson(Page page, Lang lang) throws IOException {
        var tab = new LessonTab(page);
        while (!tab.step().equals("end")) {
            String step = tab.step();
            String kind = page.locator(".step:not([hidden])").getAttribute("data-kind");
            switch (kind) {
                case "read" -> {}
                case "run" -> tab.runAnswering("3");
                case "predict" -> predict(tab);
                case "write" -> write(tab, solution(lessonOf(page), step, lang), step);
                default -> throw new AssertionError("a step of kind " + kind);
            }
            tab.shown(".step-nav .forward a:visible").click();
            assertThat(tab.step()).as("the step after " + step).isNotEqualTo(step);
        }
        return page.locator(".step-dot[data-solved]").count();
    }

    private static void predict(LessonTab tab) {
        tab.shown("[data-right] .choice").click();
        tab.run();
        assertThat(tab.shown("[data-right][data-chosen] .choice-answer:visible").count())
                .isEqualTo(1);
        assertThat(tab.shown(".choice-answer:visible").count()).isEqualTo(1);
    }

    private static void write(LessonTab tab, String solution, String step) {
        tab.await("[data-ready]");
        tab.write(solution);
        tab.runAnswering("3");
        assertThat(tab.rejoices()).as(step + " says " + tab.verdict()).isTrue();
    }

    private static String lessonOf(Page page) {
        return page.locator("sangja-lesson").getAttribute("data-lesson");
    }

    private static String solution(String lesson, String step, Lang lang) throws IOException {
        try (var files = Files.find(COURSE, 3, (file, _) -> isSolution(file, lesson, step, lang))) {
            return Files.readString(files.findFirst().orElseThrow()).strip();
        }
    }

    private static boolean isSolution(Path file, String lesson, String step, Lang lang) {
        Path path = COURSE.relativize(file);
        return path.getNameCount() == 3
                && path.getName(0).toString().matches("\\d\\d-" + lesson)
                && path.getName(1).toString().equals(step)
                && path.getName(2).toString().matches("solution(\\." + lang.code() + ")?\\.py");
    }
}
