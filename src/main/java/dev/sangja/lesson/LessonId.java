package dev.sangja.lesson;

/** Name of a lesson within its course: its folder without the leading number, so that it survives renumbering. */
public record LessonId(String value) {
    public LessonId {
        Slugs.require("lesson id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
