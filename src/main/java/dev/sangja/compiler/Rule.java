package dev.sangja.compiler;

import java.util.Locale;

/** What the compiler holds a course to, and why. */
public enum Rule {
    FORMAT("the page can show only what it understands"),
    PLAIN_TEXT("what looks the same must be the same on every machine"),
    CODE_RUNS("code that is shown works: learners copy it"),
    STARTER_FAILS("there is something left to do"),
    SOLUTION_PASSES("what is asked can be done"),
    MISTAKE_ANSWERED("a wrong answer that was foreseen gets the words written for it"),
    MUTANT_NOTICED("a wrong answer is never taken for a right one"),
    CHECKS_SOUND("a verdict depends on the program alone"),
    SMALLEST_UNIT(
            "principle 1, the smallest unit that they need: code uses only what was introduced"),
    NO_UNKNOWN_WORD("principle 2, no unknown word: nobody asks about words that they do not know"),
    SHORT_TEXTS("principle 2: short texts and sentences are read"),
    HELP_IN_FEW_WORDS("principle 3, when it is not understood, stop explaining"),
    HANDS_FIRST(
            "principle 3, riding a bicycle is learnt with the body: something to do within two minutes"),
    IDS_FOR_EVER("the progress of learners hangs on ids"),
    TRANSCRIPT("a change of what learners are told is seen in review"),
    NEEDLESS_MARK("a mark that marks nothing hides the next mistake", Severity.WARNING);

    private final String why;
    private final Severity severity;

    Rule(String why) {
        this(why, Severity.ERROR);
    }

    Rule(String why, Severity severity) {
        this.why = why;
        this.severity = severity;
    }

    /** As the command's output names it: {@code mutant-noticed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The principle behind it, in words that follow 'because'. */
    public String why() {
        return why;
    }

    public Severity severity() {
        return severity;
    }
}
