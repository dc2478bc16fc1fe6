package dev.sangja.exercise;

import dev.sangja.grading.Verdict;

/** What came of looking at a claim. */
sealed interface Finding {
    /**
     * It was graded.
     *
     * @param verdict whether the step is solved, and why
     */
    record Judged(Verdict verdict) implements Finding {
        @Override
        public Confirmation confirmation() {
            return verdict.passed() ? Confirmation.AGREED : Confirmation.REFUSED;
        }
    }

    /** It may be looked at later. */
    record Later() implements Finding {
        @Override
        public Confirmation confirmation() {
            return Confirmation.AWAITED;
        }
    }

    /** The worker went away each time that it was run. */
    record Lost() implements Finding {
        @Override
        public Confirmation confirmation() {
            return Confirmation.AWAITED;
        }
    }

    /** It cannot be told, now or later. */
    record Undecided() implements Finding {
        @Override
        public Confirmation confirmation() {
            return Confirmation.UNDECIDED;
        }
    }

    Confirmation confirmation();
}
