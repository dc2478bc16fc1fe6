package dev.sangja.exercise;

import dev.sangja.account.LearnerMerged;
import dev.sangja.account.Learners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;

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
     * @param cookie for the answer, where the learner has none that lasts
     */
    record Stored(UUID id, boolean solved, Optional<NewCookie> cookie) {}

    @Transactional
    Stored store(CheckedAttempt.Good good) {
        var learner = learners.present();
        var attempt = new Attempt(learner.id(), good);
        attempt.persist();
        boolean solves = good.outcome().solves(good.step());
        if (solves) {
            solved.fire(
                    new StepSolved(
                            learner.id(),
                            attempt.course,
                            attempt.lesson,
                            attempt.step,
                            attempt.createdAt));
        }
        return new Stored(attempt.id, solves, learner.cookie());
    }

    void merge(@Observes LearnerMerged merged) {
        database.createNativeQuery("UPDATE attempt SET learner = :into WHERE learner = :from")
                .setParameter("into", merged.into().value())
                .setParameter("from", merged.from().value())
                .executeUpdate();
    }
}
