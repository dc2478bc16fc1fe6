package dev.sangja.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Learners in the database. */
@ApplicationScoped
public class Learners {
    private static final Duration COOKIE_IS_OLD = Duration.ofDays(30);

    private final EntityManager database;
    private final CurrentLearner current;
    private final LearnerCookie cookie;
    private final Event<LearnerMerged> merged;

    Learners(
            EntityManager database,
            CurrentLearner current,
            LearnerCookie cookie,
            Event<LearnerMerged> merged) {
        this.database = database;
        this.current = current;
        this.cookie = cookie;
        this.merged = merged;
    }

    /**
     * A learner who is about to store something.
     *
     * @param cookie for the answer; empty where the browser has a good one
     */
    public record Present(LearnerId id, Optional<NewCookie> cookie) {}

    /**
     * The sender of the request at hand; a new learner unless a session or the cookie names one.
     *
     * @throws OldCookieException if the cookie's learner has an account by now, or the account was deleted meanwhile
     * @throws IllegalStateException if the cookie is forged, which has to be refused before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Present present() {
        Instant now = Instant.now();
        return switch (current.viewer()) {
            case Viewer.Member(var id, _, _) -> {
                seen(id, now);
                yield new Present(id, Optional.empty());
            }
            case Viewer.Anonymous() -> {
                LearnerId id = make();
                yield new Present(id, Optional.of(cookie.make(id, now, current.isSecure())));
            }
            case Viewer.Known(var id, var since) -> seen(id, since, now);
            case Viewer.Forged() ->
                    throw new IllegalStateException("a forged cookie came this far");
        };
    }

    /** Deletes the learner with the account and everything else that belongs to it. */
    @Transactional
    void forget(LearnerId id) {
        database.createNativeQuery("DELETE FROM learner WHERE id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Makes a learner. */
    @Transactional(Transactional.TxType.MANDATORY)
    LearnerId make() {
        LearnerId id = LearnerId.random();
        database.createNativeQuery(
                        "INSERT INTO learner (id, created_at, last_seen) VALUES (:id, :now, :now)")
                .setParameter("id", id.value())
                .setParameter("now", Instant.now())
                .executeUpdate();
        return id;
    }

    /**
     * Brings what the anonymous learner of this browser did into an account. Requests of that learner which come at the same
     * time are either done before, and come along, or refused as old.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void merge(LearnerId into) {
        if (current.anonymous() instanceof Viewer.Known(var from, _) && lockUnmerged(from, into)) {
            merged.fire(new LearnerMerged(from, into));
            database.createNativeQuery("UPDATE learner SET merged_into = :into WHERE id = :from")
                    .setParameter("into", into.value())
                    .setParameter("from", from.value())
                    .executeUpdate();
        }
    }

    /** Whether there is something of an anonymous learner to merge; nobody else writes for it until the transaction ends. */
    private boolean lockUnmerged(LearnerId from, LearnerId into) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                SELECT id FROM learner WHERE id = :from AND id <> :into AND merged_into IS NULL
                                    AND NOT EXISTS (SELECT FROM account WHERE account.learner = learner.id)
                                FOR UPDATE
                                """)
                        .setParameter("from", from.value())
                        .setParameter("into", into.value())
                        .getResultList();
        return !rows.isEmpty();
    }

    private Present seen(LearnerId id, Instant since, Instant now) {
        if (!touch(id, now)) {
            throw new OldCookieException();
        }
        boolean fresh = since.plus(COOKIE_IS_OLD).isAfter(now);
        return new Present(
                id,
                fresh ? Optional.empty() : Optional.of(cookie.make(id, now, current.isSecure())));
    }

    /** False if the learner's work has joined an account. One whom the database has lost is made again. */
    private boolean touch(LearnerId id, Instant now) {
        return database.createNativeQuery(
                                """
                                INSERT INTO learner (id, created_at, last_seen) VALUES (:id, :now, :now)
                                ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen
                                WHERE learner.merged_into IS NULL
                                """)
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Only of who is there: a request that was under way while its account was deleted brings nobody back. */
    private void seen(LearnerId member, Instant now) {
        int there =
                database.createNativeQuery("UPDATE learner SET last_seen = :now WHERE id = :id")
                        .setParameter("id", member.value())
                        .setParameter("now", now)
                        .executeUpdate();
        if (there == 0) {
            throw new OldCookieException();
        }
    }
}
