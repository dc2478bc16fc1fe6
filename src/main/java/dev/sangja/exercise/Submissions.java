package dev.sangja.exercise;

import dev.sangja.account.CurrentLearner;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Takes attempts: those that claim to solve a step with checks are graded first and stored with what was found. What cannot be found
 * in time is stored as awaited and confirmed afterwards; what a dying server leaves behind, {@link ConfirmationsJob} finds.
 */
@ApplicationScoped
class Submissions {
    private static final Logger LOG = Logger.getLogger(Submissions.class);

    private final Attempts attempts;
    private final Examiner examiner;
    private final CurrentLearner current;
    private final GradingConfig config;
    private final ExecutorService examining =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("grading-", 0).factory());

    Submissions(
            Attempts attempts, Examiner examiner, CurrentLearner current, GradingConfig config) {
        this.attempts = attempts;
        this.examiner = examiner;
        this.current = current;
        this.config = config;
    }

    /** An attempt that is stored now, and what is known of it. */
    record Taken(Attempts.Stored stored, Finding finding) {}

    Taken take(CheckedAttempt.Good good) {
        UUID id = UUID.randomUUID();
        return Claim.of(id, good)
                .map(claim -> examined(claim, good))
                .orElseGet(() -> new Taken(attempts.store(id, good), new Finding.Later()));
    }

    private Taken examined(Claim claim, CheckedAttempt.Good good) {
        String turn = current.address();
        var examination =
                CompletableFuture.supplyAsync(() -> examiner.examine(claim, turn), examining);
        Optional<Finding> inTime = inTime(examination);
        Finding finding = inTime.orElseGet(Finding.Later::new);
        var stored = attempts.store(claim.attempt(), good, finding.confirmation());
        if (inTime.isEmpty()) {
            examining.execute(() -> decide(claim, examination));
        }
        return new Taken(stored, finding);
    }

    private Optional<Finding> inTime(CompletableFuture<Finding> examination) {
        try {
            long millis = config.answerWithin().toMillis();
            return Optional.of(examination.get(millis, TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            LOG.error("an attempt could not be graded; it is stored and tried again", e.getCause());
            return Optional.of(new Finding.Later());
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void decide(Claim claim, CompletableFuture<Finding> examination) {
        try {
            Confirmation found = examination.join().confirmation();
            if (found != Confirmation.AWAITED) {
                attempts.decide(claim.attempt(), found);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "attempt %s is not confirmed yet; it is tried again", claim.attempt());
        }
    }

    @PreDestroy
    void stop() {
        examining.shutdownNow();
    }
}
