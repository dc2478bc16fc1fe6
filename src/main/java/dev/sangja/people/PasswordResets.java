package dev.sangja.people;

import dev.sangja.account.Accounts;
import dev.sangja.account.LearnerId;
import dev.sangja.account.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links with which somebody sets a new password, once. */
@ApplicationScoped
class PasswordResets {
    private final EntityManager database;
    private final Accounts accounts;
    private final PeopleConfig config;

    PasswordResets(EntityManager database, Accounts accounts, PeopleConfig config) {
        this.database = database;
        this.accounts = accounts;
        this.config = config;
    }

    /**
     * Whom a link is for.
     *
     * @param name of the account
     */
    record Holder(LearnerId account, String name) {}

    /** Makes a link's token; earlier ones of the account are worth nothing from now on. */
    @Transactional
    Token make(LearnerId account) {
        Token token = Token.random();
        database.createNativeQuery(
                        """
                        INSERT INTO password_reset (token_hash, account, expires_at)
                        VALUES (:hash, :account, now() + make_interval(secs => :life))
                        ON CONFLICT (account) DO UPDATE
                        SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        """)
                .setParameter("hash", token.hash())
                .setParameter("account", account.value())
                .setParameter("life", (double) config.linkLife().toSeconds())
                .executeUpdate();
        return token;
    }

    /** Empty if the link was used, has expired or was never made. */
    @Transactional
    Optional<Holder> holder(String token) {
        return Token.of(token)
                .flatMap(
                        good ->
                                first(
                                        """
                                        SELECT a.learner, a.name FROM password_reset r JOIN account a ON a.learner = r.account
                                        WHERE r.token_hash = :hash AND r.expires_at > now()
                                        """,
                                        good));
    }

    /** Sets the password if the link still counts; of two that come at once, one does. */
    @Transactional
    boolean use(String token, String passwordHash) {
        Optional<Holder> holder =
                Token.of(token)
                        .flatMap(
                                good ->
                                        first(
                                                """
                                                DELETE FROM password_reset r USING account a
                                                WHERE r.token_hash = :hash AND r.expires_at > now() AND a.learner = r.account
                                                RETURNING a.learner, a.name
                                                """,
                                                good));
        holder.ifPresent(known -> accounts.setPassword(known.account(), passwordHash));
        return holder.isPresent();
    }

    private Optional<Holder> first(String sql, Token token) {
        List<?> rows =
                database.createNativeQuery(sql, Object[].class)
                        .setParameter("hash", token.hash())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Holder(new LearnerId((UUID) row[0]), (String) row[1]));
    }
}
