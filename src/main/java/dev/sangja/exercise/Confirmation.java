package dev.sangja.exercise;

/** What the server itself found about an attempt that claims to pass a step's checks. */
enum Confirmation {
    /** It could not be looked at yet. Its learner sees the step as solved; nobody else does. */
    AWAITED("awaited"),
    /** It passes: the step is solved. */
    AGREED("agreed"),
    /** It does not pass. */
    REFUSED("refused"),
    /** It cannot be told: a fault of ours, or the step has no checks any more. Shown to its learner as awaited ones are. */
    UNDECIDED("undecided");

    private final String code;

    Confirmation(String code) {
        this.code = code;
    }

    /** As the database has it. */
    String code() {
        return code;
    }
}
