package dev.sangja.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Learners in the database. */
@ApplicationScoped
public class Learners {
    private static final Duration COOKIE_IS_OLD = Duration.ofDays(30);

    private final EntityManager database;
    private final CurrentLearner current;
    private final LearnerCookie cookie;

    Learners(EntityManager database, CurrentLearner current, LearnerCookie cookie) {
        this.database = database;
        this.current = current;
        this.cookie = cookie;
    }

    /**
     * A learner who is about to store something.
     *
     * @param cookie for the answer; empty where the browser has a good one
     */
    public record Present(LearnerId id, Optional<NewCookie> cookie) {}

    /**
     * The sender of the request at hand; a new learner unless the cookie names one.
     *
     * @throws IllegalStateException if the cookie is forged, which has to be refused before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Present present() {
        Instant now = Instant.now();
        return switch (current.viewer()) {
            case Viewer.Anonymous() -> seen(LearnerId.random(), now, now);
            case Viewer.Known(var id, var since) -> seen(id, since, now);
            case Viewer.Forged() ->
                    throw new IllegalStateException("a forged cookie came this far");
        };
    }

    private Present seen(LearnerId id, Instant since, Instant now) {
        database.createNativeQuery(
                        """
                        INSERT INTO learner (id, created_at, last_seen) VALUES (:id, :now, :now)
                        ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen
                        """)
                .setParameter("id", id.value())
                .setParameter("now", now)
                .executeUpdate();
        boolean fresh = !since.equals(now) && since.plus(COOKIE_IS_OLD).isAfter(now);
        return new Present(
                id,
                fresh ? Optional.empty() : Optional.of(cookie.make(id, now, current.isSecure())));
    }
}
