package dev.sangja.exercise;

import dev.sangja.lesson.Courses;
import dev.sangja.platform.i18n.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Grades what still awaits it. */
@ApplicationScoped
class Confirmations {
    private static final Logger LOG = Logger.getLogger(Confirmations.class);

    /** Longer than any grading takes that was begun when the attempt came. */
    private static final Duration OLD = Duration.ofMinutes(1);

    private static final int BATCH = 20;

    /** One place in the round, however much there is to do: learners who wait for an answer come first. */
    private static final String TURN = "confirmations";

    private final Attempts attempts;
    private final Courses courses;
    private final Examiner examiner;

    Confirmations(Attempts attempts, Courses courses, Examiner examiner) {
        this.attempts = attempts;
        this.courses = courses;
        this.examiner = examiner;
    }

    /** Confirms what is old enough; stops where there is no worker. */
    void catchUp() {
        catchUp(OLD);
    }

    /** Confirms what was stored at least so long ago; says how many attempts were decided. */
    int catchUp(Duration age) {
        int all = 0;
        int some;
        do {
            some = decideSome(age);
            all += some;
        } while (some == BATCH);
        if (all > 0) {
            LOG.infof("%d attempts were confirmed or refused after a wait", all);
        }
        return all;
    }

    private int decideSome(Duration age) {
        int decided = 0;
        for (Attempt attempt : attempts.awaiting(age, BATCH)) {
            Finding finding = look(attempt);
            if (finding instanceof Finding.Later) {
                return decided;
            }
            attempts.decide(attempt.id, settled(finding));
            decided++;
        }
        return decided;
    }

    private Finding look(Attempt attempt) {
        return claim(attempt)
                .map(claim -> examiner.examine(claim, TURN))
                .orElseGet(Finding.Undecided::new);
    }

    /** Empty where the step is gone, or has no checks any more. */
    private Optional<Claim> claim(Attempt attempt) {
        Lang lang = Lang.of(attempt.language).orElseThrow();
        Outcome outcome = Outcome.of(attempt.outcome).orElseThrow();
        return courses.step(attempt.course, attempt.lesson, attempt.step)
                .flatMap(
                        step ->
                                Claim.of(
                                        attempt.id,
                                        attempt.course,
                                        attempt.lesson,
                                        step,
                                        outcome,
                                        attempt.source,
                                        lang));
    }

    /** A program that took four workers along by now is not run for ever. */
    private static Confirmation settled(Finding finding) {
        return switch (finding) {
            case Finding.Lost() -> Confirmation.UNDECIDED;
            case Finding.Judged _, Finding.Later _, Finding.Undecided _ -> finding.confirmation();
        };
    }
}
