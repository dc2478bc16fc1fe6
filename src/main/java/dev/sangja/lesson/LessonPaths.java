package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;

/** Addresses of the pages of this room. */
public final class LessonPaths {
    private LessonPaths() {}

    static String courses(Lang lang) {
        return "/" + lang.code() + "/courses";
    }

    static String course(Lang lang, Course course) {
        return courses(lang) + "/" + course.id();
    }

    static String lesson(Lang lang, Course course, Lesson lesson) {
        return course(lang, course) + "/" + lesson.id();
    }

    public static String step(Lang lang, Course course, Lesson lesson, Step step) {
        return lesson(lang, course, lesson) + "/" + step.id();
    }
}
