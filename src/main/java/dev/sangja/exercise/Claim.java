package dev.sangja.exercise;

import dev.sangja.grading.Submission;
import dev.sangja.lesson.Step;
import dev.sangja.platform.i18n.Lang;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt that says that it passes the checks of a step.
 *
 * @param attempt its id
 * @param outcome as the learner's browser tells it; with {@link Outcome#RAN} it leaves the verdict to the server
 */
record Claim(
        UUID attempt, String course, String lesson, String step, Outcome outcome, Submission what) {
    /** Empty where there is nothing to grade: the step has no checks, or the attempt does not say that it passes. */
    static Optional<Claim> of(UUID attempt, CheckedAttempt.Good good) {
        return good.outcome() == Outcome.FAILED
                ? Optional.empty()
                : of(
                        attempt,
                        good.course(),
                        good.lesson(),
                        good.step(),
                        good.outcome(),
                        good.source(),
                        good.language());
    }

    static Optional<Claim> of(
            UUID attempt,
            String course,
            String lesson,
            Step step,
            Outcome outcome,
            String source,
            Lang lang) {
        String id = step.id().value();
        String name = course + "/" + lesson + "/" + id;
        // The page shows the starter without what is blank at its end.
        String starter = step.starter(lang).orElse("").stripTrailing();
        return step.checks()
                .map(checks -> new Submission(name, checks, starter, source, lang))
                .map(what -> new Claim(attempt, course, lesson, id, outcome, what));
    }
}
