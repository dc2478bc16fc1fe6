package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;

/**
 * A lesson with what the viewer has done in it.
 *
 * @param wayOn where the viewer goes on in this lesson
 */
public record LessonView(Lesson lesson, Lang lang, String url, int done, WayOn wayOn) {
    static LessonView of(Course course, Lesson lesson, Lang lang, Work work) {
        long done = lesson.steps().stream().filter(step -> work.hasSolved(lesson, step)).count();
        return new LessonView(
                lesson,
                lang,
                LessonPaths.lesson(lang, course, lesson),
                (int) done,
                WayOn.within(course, List.of(lesson), lang, work));
    }

    public String title() {
        return lesson.title().in(lang);
    }

    public String summary() {
        return lesson.summary().in(lang);
    }

    public int total() {
        return lesson.steps().size();
    }

    public boolean begun() {
        return wayOn.kind() != WayOn.Kind.START;
    }

    public boolean finished() {
        return done == total();
    }
}
