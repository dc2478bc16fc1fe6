package dev.sangja.compiler;

import dev.sangja.grading.Grader;
import dev.sangja.grading.Grading;
import dev.sangja.grading.Submission;
import dev.sangja.grading.Verdict;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.runner.Harness;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades programs as learners' are graded. */
final class Examiner {
    /** For what should not take long and may not end: starters, mistakes, mutants. */
    private static final Duration SHORT = Duration.ofMillis(400);

    /** Says what a program shows. It answers the questions of the program with the numbers from 1. */
    private static final String SHOWN =
            """
            from sangja.checks import check, run, wrong

            @check(run(input=[str(n) for n in range(1, 21)]), ko="-", en="-")
            def shown(seen):
                return wrong(ko=seen.printed or "-", en=seen.printed or "-")
            """;

    private final Grader patient;
    private final Grader quick;

    Examiner(Harness harness) {
        this.patient = new Grader(harness, Grader.COMPUTING);
        this.quick = new Grader(harness, SHORT);
    }

    /**
     * A program with what was said to it.
     *
     * @param fault why there is no verdict; null where there is one
     * @param faults of single functions of the checks
     */
    record Graded(Answer answer, @Nullable String fault, List<String> faults) {
        Graded {
            faults = List.copyOf(faults);
        }

        boolean isFaulty() {
            return fault != null;
        }
    }

    Graded grade(String name, String checks, String starter, String source, Lang lang) {
        return graded(quick, new Submission(name, checks, starter, source, lang));
    }

    /** With all the time that learners have. */
    Graded gradePatiently(String name, String checks, String starter, String source, Lang lang) {
        return graded(patient, new Submission(name, checks, starter, source, lang));
    }

    /** What a program shows that is only run; it passes where it comes to its end. */
    Answer shown(String source, Lang lang) {
        Verdict verdict =
                judged(quick.grade(new Submission("starter", SHOWN, "", source, lang), "shown"));
        Verdict.Outcome outcome = verdict.outcome();
        Verdict.Problem error = outcome.error();
        if (error != null) {
            String what = "%s: %s (line %d)".formatted(error.type(), error.message(), error.line());
            return new Answer("starter", false, what, List.of());
        }
        String printed = Answer.of("starter", verdict).said();
        boolean ended = outcome.status().equals("finished");
        return new Answer("starter", ended, ended ? printed : outcome.status(), List.of());
    }

    private static Verdict judged(Grading grading) {
        if (grading instanceof Grading.Judged(var verdict)) {
            return verdict;
        }
        throw new CompilerException("the runner gives no verdict: " + grading);
    }

    private static Graded graded(Grader grader, Submission submission) {
        String name = submission.name();
        return switch (grader.grade(submission, name)) {
            case Grading.Judged(var verdict) ->
                    new Graded(Answer.of(name, verdict), null, verdict.faults());
            case Grading.Faulty(var reason) -> none(name, reason);
            case Grading.Lost() -> none(name, "the runner went away, again and again");
            case Grading.NotNow(var reason) ->
                    throw new CompilerException("there is no runner: " + reason);
        };
    }

    private static Graded none(String name, String why) {
        return new Graded(new Answer(name, false, null, List.of()), why, List.of());
    }
}
