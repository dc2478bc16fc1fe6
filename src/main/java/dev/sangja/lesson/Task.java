package dev.sangja.lesson;

import java.util.List;
import java.util.Optional;

/** What a step has the learner do, with the files that it needs. */
public sealed interface Task {
    StepKind kind();

    /** Nothing to do but read. */
    record Read() implements Task {
        @Override
        public StepKind kind() {
            return StepKind.READ;
        }
    }

    /**
     * Run the program, perhaps changed. Without checks it is done when it ran without an error.
     *
     * @param solution a change that passes the checks
     */
    record Run(Code starter, Optional<String> checks, Optional<Code> solution) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.RUN;
        }
    }

    /** Guess what the program does, then see it. */
    record Predict(Code starter) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.PREDICT;
        }
    }

    /** Write a program that passes the checks. */
    record Write(
            Code starter,
            Code solution,
            String checks,
            List<Mistake> mistakes,
            List<RightAnswer> alsoRight)
            implements Task {
        public Write {
            mistakes = List.copyOf(mistakes);
            alsoRight = List.copyOf(alsoRight);
        }

        @Override
        public StepKind kind() {
            return StepKind.WRITE;
        }
    }
}
