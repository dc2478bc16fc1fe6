package dev.sangja.lesson;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has done in a course. Steps are named {@code lesson/step}; some may be gone from the course.
 *
 * @param solved in the order of solving
 * @param latest the step worked on last, solved or not
 */
public record Work(Set<String> solved, Optional<Latest> latest) {
    public static final Work NONE = new Work(Set.of(), Optional.empty());

    /** A step that somebody worked on. */
    public record Latest(String step, Instant at) {}

    public Work {
        solved = Collections.unmodifiableSet(new LinkedHashSet<>(solved));
    }

    public boolean hasSolved(Lesson lesson, Step step) {
        return hasSolved(lesson.id(), step.id());
    }

    boolean hasSolved(LessonId lesson, StepId step) {
        return solved.contains(lesson + "/" + step);
    }

    boolean wasLatest(Lesson lesson, Step step) {
        return latest.map(Latest::step).filter(name(lesson, step)::equals).isPresent();
    }

    private static String name(Lesson lesson, Step step) {
        return lesson.id() + "/" + step.id();
    }
}
