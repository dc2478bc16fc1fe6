package dev.sangja.exercise;

import dev.sangja.lesson.Step;
import dev.sangja.lesson.StepKind;
import java.util.Arrays;
import java.util.Optional;

/** How an attempt ended, as the learner's browser tells it. */
enum Outcome {
    /** It ran to its end; nothing was checked. The server grades it where the step has checks. */
    RAN("ran"),
    /** It had an error, or a check was not content. */
    FAILED("failed"),
    /** Every check was content; where there is none, the step was done as it asks. */
    PASSED("passed");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code.equals(code)).findFirst();
    }

    /** Whether it solves a step of which there is nothing to grade. */
    boolean solves(Step step) {
        return switch (this) {
            case PASSED -> true;
            case RAN -> step.kind() == StepKind.RUN && step.checks().isEmpty();
            case FAILED -> false;
        };
    }
}
