package dev.sangja.lesson;

/** Name of a course in paths and in progress: its folder. Never used again for another course. */
public record CourseId(String value) {
    public CourseId {
        Slugs.require("course id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
