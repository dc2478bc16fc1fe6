package dev.sangja.exercise;

import dev.sangja.account.LearnerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What attempts tell of a learner. */
@ApplicationScoped
public class Activity {
    private final EntityManager database;

    Activity(EntityManager database) {
        this.database = database;
    }

    /** A step and when it was tried. */
    public record Tried(String lesson, String step, Instant at) {}

    /** Attempts together, and the time between them that the learner was active. */
    public record Sum(long attempts, Duration active) {
        public static final Sum NONE = new Sum(0, Duration.ZERO);
    }

    /** The step of a course that was tried last. */
    public Optional<Tried> latest(LearnerId learner, String course) {
        return database.createQuery(
                        """
                        SELECT new dev.sangja.exercise.Activity$Tried(a.lesson, a.step, a.createdAt) FROM Attempt a
                        WHERE a.learner = :learner AND a.course = :course
                        ORDER BY a.createdAt DESC, a.id
                        """,
                        Tried.class)
                .setParameter("learner", learner.value())
                .setParameter("course", course)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Steps of a course, as {@code lesson/step}, which the learner's browser saw solved and the server has not confirmed. */
    public List<String> unconfirmed(LearnerId learner, String course) {
        return database.createQuery(
                        """
                        SELECT DISTINCT a.lesson || '/' || a.step FROM Attempt a
                        WHERE a.learner = :learner AND a.course = :course
                            AND a.confirmation IN ('awaited', 'undecided') AND a.outcome = 'passed'
                        """,
                        String.class)
                .setParameter("learner", learner.value())
                .setParameter("course", course)
                .getResultList();
    }

    public Sum sum(LearnerId learner) {
        return database.createQuery(
                        """
                        SELECT count(a), coalesce(sum(cast(a.activeMillis as Long)), 0L) FROM Attempt a
                        WHERE a.learner = :learner
                        """,
                        Row.class)
                .setParameter("learner", learner.value())
                .getSingleResult()
                .sum();
    }

    private record Row(Long attempts, Long activeMillis) {
        Sum sum() {
            return new Sum(attempts, Duration.ofMillis(activeMillis));
        }
    }
}
