package dev.sangja.lesson;

import dev.sangja.platform.i18n.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lesson: steps in their order.
 *
 * @param number position in the course, from 1
 * @param pictures by their file name
 */
public record Lesson(
        LessonId id,
        int number,
        LocalizedText title,
        LocalizedText summary,
        List<Step> steps,
        Map<String, Picture> pictures) {
    public Lesson {
        steps = List.copyOf(steps);
        pictures = Map.copyOf(pictures);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("lesson '" + id + "' has no step, needs at least 1");
        }
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().value().equals(id)).findFirst();
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> next(Step step) {
        return steps.stream().filter(other -> other.number() == step.number() + 1).findFirst();
    }

    public Optional<Step> previous(Step step) {
        return steps.stream().filter(other -> other.number() == step.number() - 1).findFirst();
    }

    /** The authors' estimates together. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
