package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A step on its lesson's page.
 *
 * @param back id of the step before; null for the first
 * @param next id of the step after, or {@link Step#END} for the last
 */
record StepView(
        Course course,
        Lesson lesson,
        Step step,
        Lang lang,
        boolean current,
        boolean solved,
        @Nullable String back,
        String next) {
    static StepView of(
            Course course, Lesson lesson, Step step, Lang lang, String current, boolean solved) {
        return new StepView(
                course,
                lesson,
                step,
                lang,
                step.id().value().equals(current),
                solved,
                lesson.previous(step).map(other -> other.id().value()).orElse(null),
                lesson.next(step).map(other -> other.id().value()).orElse(Step.END));
    }

    public String id() {
        return step.id().value();
    }

    public String kind() {
        return step.kind().code();
    }

    public StepText text() {
        return step.in(lang);
    }

    public boolean last() {
        return next.equals(Step.END);
    }

    public boolean hasWork() {
        return step.kind() != StepKind.READ;
    }

    public String starter() {
        return step.starter(lang).orElse("").stripTrailing();
    }

    public String checks() {
        return step.checks().orElse("");
    }
}
