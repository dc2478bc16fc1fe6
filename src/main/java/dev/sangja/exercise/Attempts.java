package dev.sangja.exercise;

import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import dev.sangja.account.Learners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attempts in the database. */
@ApplicationScoped
class Attempts {
    private final EntityManager database;
    private final Learners learners;
    private final Event<StepSolved> solved;

    Attempts(EntityManager database, Learners learners, Event<StepSolved> solved) {
        this.database = database;
        this.learners = learners;
        this.solved = solved;
    }

    /**
     * @param confirmation null where there is nothing to confirm
     * @param cookie for the answer, where the learner has none that lasts
     */
    record Stored(
            UUID id,
            boolean solved,
            @Nullable Confirmation confirmation,
            Optional<NewCookie> cookie) {
        /** Whether the server has still to find out, or never will. */
        boolean isAwaiting() {
            return confirmation == Confirmation.AWAITED || confirmation == Confirmation.UNDECIDED;
        }
    }

    /** Stores an attempt that needs no confirmation. */
    @Transactional
    Stored store(UUID id, CheckedAttempt.Good good) {
        return stored(id, good, null, good.outcome().solves(good.step()));
    }

    /** Stores an attempt with what was found of it. */
    @Transactional
    Stored store(UUID id, CheckedAttempt.Good good, Confirmation confirmation) {
        return stored(id, good, confirmation, confirmation == Confirmation.AGREED);
    }

    private Stored stored(
            UUID id,
            CheckedAttempt.Good good,
            @Nullable Confirmation confirmation,
            boolean solves) {
        var learner = learners.present();
        var attempt = new Attempt(id, learner.id(), good, confirmation);
        attempt.persist();
        if (solves) {
            solved.fire(
                    new StepSolved(
                            learner.id(),
                            attempt.course,
                            attempt.lesson,
                            attempt.step,
                            attempt.createdAt));
        }
        return new Stored(attempt.id, solves, confirmation, learner.cookie());
    }

    /** Attempts that were stored at least so long ago and are still to be confirmed, the oldest first. */
    @Transactional
    List<Attempt> awaiting(Duration age, int most) {
        return database.createQuery(
                        """
                        SELECT a FROM Attempt a WHERE a.confirmation = 'awaited' AND a.createdAt <= :before
                        ORDER BY a.createdAt, a.id
                        """,
                        Attempt.class)
                .setParameter("before", Instant.now().minus(age))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Notes what was found of an attempt that awaits it. Where its learner's work joins an account at the same time, it is
     * done before, and comes along, or afterwards, for the account.
     */
    @Transactional
    void decide(UUID id, Confirmation found) {
        lockLearner(id);
        List<?> decided =
                database.createNativeQuery(
                                """
                                UPDATE attempt SET confirmation = :found WHERE id = :id AND confirmation = 'awaited'
                                RETURNING learner, course, lesson, step, created_at
                                """,
                                Decided.class)
                        .setParameter("found", found.code())
                        .setParameter("id", id)
                        .getResultList();
        if (found == Confirmation.AGREED && !decided.isEmpty()) {
            solved.fire(((Decided) decided.getFirst()).solved());
        }
    }

    private void lockLearner(UUID attempt) {
        database.createNativeQuery(
                        """
                        SELECT learner.id FROM learner JOIN attempt ON attempt.learner = learner.id
                        WHERE attempt.id = :id FOR SHARE OF learner
                        """)
                .setParameter("id", attempt)
                .getResultList();
    }

    private record Decided(
            UUID learner, String course, String lesson, String step, Instant createdAt) {
        StepSolved solved() {
            return new StepSolved(new LearnerId(learner), course, lesson, step, createdAt);
        }
    }

    void merge(@Observes LearnerMerged merged) {
        database.createNativeQuery("UPDATE attempt SET learner = :into WHERE learner = :from")
                .setParameter("into", merged.into().value())
                .setParameter("from", merged.from().value())
                .executeUpdate();
    }
}
