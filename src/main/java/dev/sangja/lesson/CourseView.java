package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;

/**
 * A course with what the viewer has done in it, as pages show it.
 *
 * @param wayOn where the viewer goes on
 */
public record CourseView(
        Course course, Lang lang, Work work, List<LessonView> lessons, WayOn wayOn) {
    static CourseView of(Course course, Lang lang, Work work) {
        var lessons =
                course.lessons().stream()
                        .map(lesson -> LessonView.of(course, lesson, lang, work))
                        .toList();
        var wayOn = WayOn.within(course, course.lessons(), lang, work);
        return new CourseView(course, lang, work, lessons, wayOn);
    }

    public String title() {
        return course.title().in(lang);
    }

    public String summary() {
        return course.summary().in(lang);
    }

    public String url() {
        return LessonPaths.course(lang, course);
    }

    public int done() {
        return lessons.stream().mapToInt(LessonView::done).sum();
    }

    public int total() {
        return course.stepCount();
    }

    public boolean begun() {
        return wayOn.kind() != WayOn.Kind.START;
    }

    public boolean finished() {
        return wayOn.kind() == WayOn.Kind.AGAIN;
    }

    /** Words of the glossary that the solved steps introduced. */
    public List<Term.Word> wordsMet() {
        return course.glossary().stream()
                .filter(term -> work.hasSolved(term.lesson(), term.step()))
                .map(term -> term.in(lang))
                .toList();
    }
}
