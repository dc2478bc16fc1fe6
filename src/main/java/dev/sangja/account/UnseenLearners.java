package dev.sangja.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Learners without an account who have not come for long. */
@ApplicationScoped
public class UnseenLearners {
    private final EntityManager database;

    UnseenLearners(EntityManager database) {
        this.database = database;
    }

    /**
     * Deletes some of those who were not seen for this long, with everything that belongs to them. Whoever stores something
     * right now, or is being deleted by another node, is passed over: a learner's row is locked for both, and signing up
     * makes a learner be seen.
     *
     * @param most that are deleted at once
     * @return how many were
     */
    @Transactional
    public int forget(Duration unseen, int most) {
        return database.createNativeQuery(
                        """
                        DELETE FROM learner WHERE id IN (
                            SELECT id FROM learner
                            WHERE last_seen < now() - make_interval(secs => :unseen)
                                AND NOT EXISTS (SELECT FROM account WHERE account.learner = learner.id)
                            ORDER BY last_seen LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("unseen", (double) unseen.toSeconds())
                .setParameter("most", most)
                .executeUpdate();
    }
}
