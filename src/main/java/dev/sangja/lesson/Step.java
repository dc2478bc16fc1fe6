package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;

/**
 * One step of a lesson.
 *
 * @param number position in the lesson, from 1
 * @param introduces constructs of Python that are new here, at most two
 * @param terms words of the glossary that are new here, at most two
 * @param minutes the author's estimate
 * @param boxes whether the learner's variables are drawn as boxes after a run
 */
public record Step(
        StepId id,
        int number,
        Task task,
        List<Construct> introduces,
        List<TermId> terms,
        int minutes,
        boolean boxes,
        StepText ko,
        StepText en) {
    /** In an address the page that closes a lesson stands in the place of a step; no step may have its name. */
    public static final String END = "end";

    public Step {
        introduces = List.copyOf(introduces);
        terms = List.copyOf(terms);
    }

    public StepKind kind() {
        return task.kind();
    }

    public StepText in(Lang lang) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }

    /** What the editor holds at first; empty for a step to read. */
    public Optional<String> starter(Lang lang) {
        return switch (task) {
            case Task.Read() -> Optional.empty();
            case Task.Run(var starter, _, _) -> Optional.of(starter.in(lang));
            case Task.Predict(var starter) -> Optional.of(starter.in(lang));
            case Task.Write(var starter, _, _, _, _) -> Optional.of(starter.in(lang));
        };
    }

    /** Source of {@code checks.py}; empty where the step has none. */
    public Optional<String> checks() {
        return switch (task) {
            case Task.Read(), Task.Predict(_) -> Optional.empty();
            case Task.Run(_, var checks, _) -> checks;
            case Task.Write(_, _, var checks, _, _) -> Optional.of(checks);
        };
    }
}
