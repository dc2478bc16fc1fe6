package dev.sangja.grading;

/** What became of a submission. */
public sealed interface Grading {
    /** It was graded. */
    record Judged(Verdict verdict) implements Grading {}

    /** There is no worker now, or too many wait: nothing is known of the program. */
    record NotNow(String reason) implements Grading {}

    /** The worker went away again and again while the program was run. It may be the program's doing or not. */
    record Lost() implements Grading {}

    /** A fault of ours, in the checks or around them: nothing is known of the program. */
    record Faulty(String reason) implements Grading {}
}
