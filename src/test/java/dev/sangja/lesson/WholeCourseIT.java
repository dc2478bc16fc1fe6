package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner goes through whole courses, from the course's page to the last step, by its own buttons and links. */
@BrowserTest
class WholeCourseIT {
    private static final Courses COURSES =
            new Courses(new FolderSource(Path.of("lessons")), new LessonFormat());

    /** A course in a language. */
    record Way(Course course, Lang lang) {
        @Override
        public String toString() {
            return course.id() + " in " + lang.code();
        }
    }

    static Stream<Way> ways() {
        return COURSES.all().stream()
                .flatMap(course -> Stream.of(Lang.values()).map(lang -> new Way(course, lang)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void every_step_can_be_done_and_every_foreseen_mistake_gets_its_words(
            Way way, Visitor visitor, PackagedApp app) {
        new Walk(way.course(), way.lang(), visitor.speaking(way.lang()), app).throughAll();
    }

    @Test
    void a_change_of_language_on_the_way_loses_nothing(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko/courses/first-steps/hello/first-words"));
        var tab = new LessonTab(page);
        tab.run();
        page.locator(".language-switch").click();
        page.waitForURL("**/en/courses/first-steps/hello/first-words");
        assertThat(tab.isSolved("first-words")).isTrue();
    }
}
