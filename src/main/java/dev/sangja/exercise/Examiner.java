package dev.sangja.exercise;

import dev.sangja.grading.Grader;
import dev.sangja.grading.Grading;
import dev.sangja.grading.Verdict;
import dev.sangja.runner.Harness;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Looks at claims on the server. Counts and logs what it finds, without the program's text. Where a browser passes what the
 * server does not, one of the two is wrong, or somebody forged the claim: {@code sangja.grading.differences} counts it.
 */
@ApplicationScoped
class Examiner {
    private static final Logger LOG = Logger.getLogger(Examiner.class);

    private final Grader grader;
    private final MeterRegistry registry;

    @Inject
    Examiner(Harness harness, MeterRegistry registry) {
        this(new Grader(harness, Grader.COMPUTING), registry);
    }

    Examiner(Grader grader, MeterRegistry registry) {
        this.grader = grader;
        this.registry = registry;
    }

    /**
     * Looks at a claim; takes as long as the program does.
     *
     * @param turn whose turn it is: those with the same name share one place in the round
     */
    Finding examine(Claim claim, String turn) {
        long start = System.nanoTime();
        Grading grading = grader.grade(claim.what(), turn);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Finding finding = finding(claim, grading);
        record(claim, finding, took);
        return finding;
    }

    private Finding finding(Claim claim, Grading grading) {
        return switch (grading) {
            case Grading.Judged(Verdict verdict) -> judged(claim, verdict);
            case Grading.NotNow _ -> new Finding.Later();
            case Grading.Lost() -> new Finding.Lost();
            case Grading.Faulty(String reason) -> {
                LOG.errorf("%s cannot be graded: %s", claim.what().name(), reason);
                yield new Finding.Undecided();
            }
        };
    }

    private Finding judged(Claim claim, Verdict verdict) {
        for (String fault : verdict.faults()) {
            LOG.errorf("%s: %s", claim.what().name(), fault);
        }
        if (!verdict.passed() && claim.outcome() == Outcome.PASSED) {
            registry.counter("sangja.grading.differences", "step", claim.what().name()).increment();
            LOG.warnf(
                    "verdicts differ: attempt %s at %s (%s) passed in the browser; here it ended '%s', known mistake: %b,"
                            + " checks that fail: %s",
                    claim.attempt(),
                    claim.what().name(),
                    claim.what().lang().code(),
                    verdict.outcome().status(),
                    verdict.message() != null,
                    failing(verdict));
        }
        return new Finding.Judged(verdict);
    }

    private static List<String> failing(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> !check.passed())
                .map(Verdict.Check::id)
                .toList();
    }

    private void record(Claim claim, Finding finding, Duration took) {
        String name = name(finding);
        registry.timer("sangja.gradings", "finding", name).record(took);
        LOG.infof("graded %s: %s, %d ms", claim.what().name(), name, took.toMillis());
    }

    private static String name(Finding finding) {
        return switch (finding) {
            case Finding.Judged judged -> judged.confirmation().code();
            case Finding.Later _, Finding.Lost _, Finding.Undecided _ ->
                    finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
