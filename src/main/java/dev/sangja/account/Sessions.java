package dev.sangja.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in. Times are the database's: nodes need not agree on the clock, and a clock that is set back lengthens no
 * session by more than that.
 */
@ApplicationScoped
public class Sessions {
    /** How much later than in truth a session may seem used; saves a write for most requests. */
    private static final int NOTED_EVERY_SECONDS = 600;

    private final EntityManager database;
    private final AccountConfig config;

    Sessions(EntityManager database, AccountConfig config) {
        this.database = database;
        this.config = config;
    }

    @Transactional
    public Token begin(LearnerId account) {
        Token token = Token.random();
        database.createNativeQuery(
                        """
                        INSERT INTO account_session (token_hash, account, created_at, last_seen, expires_at)
                        VALUES (:hash, :account, now(), now(), now() + make_interval(secs => :life))
                        """)
                .setParameter("hash", token.hash())
                .setParameter("account", account.value())
                .setParameter("life", (double) config.sessionLife().toSeconds())
                .executeUpdate();
        return token;
    }

    /** Empty for a session that has ended, and for an account that is locked. */
    @Transactional
    @ActivateRequestContext
    Optional<Viewer.Member> member(Token token) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                SELECT a.learner, a.name, a.role, s.last_seen < now() - make_interval(secs => :noted)
                                FROM account_session s JOIN account a ON a.learner = s.account
                                WHERE s.token_hash = :hash AND s.expires_at > now() AND a.locked_at IS NULL
                                    AND s.last_seen > now() - make_interval(secs => :idle)
                                """)
                        .setParameter("hash", token.hash())
                        .setParameter("noted", (double) NOTED_EVERY_SECONDS)
                        .setParameter("idle", (double) config.sessionIdle().toSeconds())
                        .getResultList();
        return rows.stream().findFirst().map(row -> seen((Object[]) row, token));
    }

    @Transactional
    public void end(Token token) {
        database.createNativeQuery("DELETE FROM account_session WHERE token_hash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Signs the account out everywhere. */
    @Transactional
    public void endAll(LearnerId account) {
        database.createNativeQuery("DELETE FROM account_session WHERE account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    /** Forgets sessions and links that have ended; they were worth nothing any more. */
    @Transactional
    int forgetEnded() {
        int links =
                database.createNativeQuery("DELETE FROM password_reset WHERE expires_at < now()")
                        .executeUpdate();
        return links
                + database.createNativeQuery(
                                """
                                DELETE FROM account_session
                                WHERE expires_at < now() OR last_seen < now() - make_interval(secs => :idle)
                                """)
                        .setParameter("idle", (double) config.sessionIdle().toSeconds())
                        .executeUpdate();
    }

    private Viewer.Member seen(Object[] row, Token token) {
        if (Boolean.TRUE.equals(row[3])) {
            database.createNativeQuery(
                            "UPDATE account_session SET last_seen = now() WHERE token_hash = :hash")
                    .setParameter("hash", token.hash())
                    .executeUpdate();
        }
        Role role = Role.of((String) row[2]).orElseThrow();
        return new Viewer.Member(new LearnerId((UUID) row[0]), (String) row[1], role);
    }
}
