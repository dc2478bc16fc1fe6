package dev.sangja.lesson;

import dev.sangja.platform.i18n.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A course: lessons in their order and the words that they introduce.
 *
 * @param order position among the courses
 * @param glossary in the order of introduction
 * @param everyday technical words that the course uses in their plain meaning only
 */
public record Course(
        CourseId id,
        int order,
        LocalizedText title,
        LocalizedText summary,
        List<Lesson> lessons,
        List<Term> glossary,
        List<EverydayWord> everyday) {
    public Course {
        lessons = List.copyOf(lessons);
        glossary = List.copyOf(glossary);
        everyday = List.copyOf(everyday);
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException(
                    "course '" + id + "' has no lesson, needs at least 1");
        }
    }

    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().value().equals(id)).findFirst();
    }

    public Optional<Lesson> next(Lesson lesson) {
        return lessons.stream().filter(other -> other.number() == lesson.number() + 1).findFirst();
    }

    public Optional<Term> term(String id) {
        return glossary.stream().filter(term -> term.id().value().equals(id)).findFirst();
    }

    /** The authors' estimates together. */
    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    public int stepCount() {
        return lessons.stream().mapToInt(lesson -> lesson.steps().size()).sum();
    }
}
