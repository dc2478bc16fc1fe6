package dev.sangja.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The live courses. */
@ApplicationScoped
public class Courses {
    /** All courses in their order. */
    public List<Course> all() {
        return List.of();
    }

    public Optional<Course> course(String id) {
        return all().stream().filter(course -> course.id().value().equals(id)).findFirst();
    }

    public Optional<Lesson> lesson(String course, String lesson) {
        return course(course).flatMap(found -> found.lesson(lesson));
    }

    public Optional<Step> step(String course, String lesson, String step) {
        return lesson(course, lesson).flatMap(found -> found.step(step));
    }

    /** What keeps files from being live, in the order of files. */
    public List<Finding> problems() {
        return List.of();
    }
}
