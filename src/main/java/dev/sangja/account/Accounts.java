package dev.sangja.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Accounts in the database. */
@ApplicationScoped
public class Accounts {
    private final EntityManager database;
    private final Learners learners;
    private final Sessions sessions;
    private final CredentialsTable credentials;

    Accounts(
            EntityManager database,
            Learners learners,
            Sessions sessions,
            CredentialsTable credentials) {
        this.database = database;
        this.learners = learners;
        this.sessions = sessions;
        this.credentials = credentials;
    }

    /**
     * Somebody who wants an account.
     *
     * @param email as typed, to be reached by; nothing is sent there
     */
    public record Newcomer(AccountName name, Optional<String> email, Role role) {}

    /**
     * Makes an account with a session, and with what the anonymous learner of this browser did.
     *
     * @return empty if somebody has this name or one that looks like it
     */
    @Transactional
    public Optional<Token> signUp(Newcomer newcomer, String passwordHash) {
        return make(newcomer, passwordHash).map(this::begin);
    }

    /**
     * Begins a session; what the anonymous learner of this browser did joins the account.
     *
     * @param matchedHash that the password was found to match
     * @return empty if the account is locked by now, gone, or has another password
     */
    @Transactional
    public Optional<Token> enter(LearnerId account, String matchedHash) {
        // Held until the session is there: who changes the password or locks then finds it, and
        // ends it.
        List<?> rows =
                database.createNativeQuery(
                                """
                                SELECT learner FROM account
                                WHERE learner = :id AND password_hash = :hash AND locked_at IS NULL FOR UPDATE
                                """)
                        .setParameter("id", account.value())
                        .setParameter("hash", matchedHash)
                        .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(begin(account));
    }

    private Token begin(LearnerId account) {
        learners.merge(account);
        return sessions.begin(account);
    }

    /** Whether somebody has this name or one that looks like it. */
    @Transactional
    public boolean isTaken(AccountName name) {
        return Account.count("nameKey", name.key()) > 0;
    }

    @Transactional
    @ActivateRequestContext
    public boolean haveAdmin() {
        return Account.count("role", Role.ADMIN.code()) > 0;
    }

    /**
     * Makes an account.
     *
     * @return empty if somebody has this name or one that looks like it
     */
    @Transactional
    @ActivateRequestContext
    public Optional<LearnerId> make(Newcomer newcomer, String passwordHash) {
        LearnerId learner = learners.make();
        int made =
                database.createNativeQuery(
                                """
                                INSERT INTO account (learner, name, name_key, email, role, password_hash,
                                    password_changed_at, created_at)
                                VALUES (:learner, :name, :key, :email, :role, :hash, now(), now())
                                ON CONFLICT (name_key) DO NOTHING
                                """)
                        .setParameter("learner", learner.value())
                        .setParameter("name", newcomer.name().value())
                        .setParameter("key", newcomer.name().key())
                        .setParameter("email", newcomer.email().orElse(null))
                        .setParameter("role", newcomer.role().code())
                        .setParameter("hash", passwordHash)
                        .executeUpdate();
        if (made == 0) {
            learners.forget(learner);
            return Optional.empty();
        }
        return Optional.of(learner);
    }

    /**
     * What signing in is compared with.
     *
     * @param passwordHash as {@code Passwords} made it
     */
    public record Credentials(Viewer.Member member, String passwordHash, boolean locked) {}

    /** Those of the account with this very name; names that only look like it are others. */
    public Optional<Credentials> credentials(AccountName name) {
        return credentials.of(name);
    }

    /** What became of a change to somebody's account. */
    public enum Change {
        DONE,
        /** There is no such account. */
        GONE,
        /** Nobody could give roles any more. */
        LAST_ADMIN
    }

    @Transactional
    public Change setRole(LearnerId id, Role role) {
        return change(id, role != Role.ADMIN, account -> account.role = role.code());
    }

    /** Signs the account out everywhere, too. */
    @Transactional
    public Change lock(LearnerId id) {
        Change change = change(id, true, account -> account.lockedAt = Instant.now());
        if (change == Change.DONE) {
            forgetLink(id);
            sessions.endAll(id);
        }
        return change;
    }

    /** Deletes everything that belongs to a learner, the account if there is one among it. */
    @Transactional
    public Change forget(LearnerId id) {
        if (Account.of(id).isPresent()) {
            return change(id, true, account -> learners.forget(account.id()));
        }
        learners.forget(id);
        return Change.DONE;
    }

    @Transactional
    public Change unlock(LearnerId id) {
        return change(id, false, account -> account.lockedAt = null);
    }

    /** One change at a time, so that two admins cannot lock each other out at once. */
    private Change change(LearnerId id, boolean takesAdmin, Consumer<Account> change) {
        List<Account> admins =
                Account.<Account>find("role = ?1 and lockedAt is null", Role.ADMIN.code())
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
        Optional<Account> account = Account.of(id);
        if (account.isEmpty()) {
            return Change.GONE;
        }
        if (takesAdmin && admins.size() == 1 && admins.contains(account.get())) {
            return Change.LAST_ADMIN;
        }
        change.accept(account.get());
        return Change.DONE;
    }

    /** The account's e-mail address, "" for none. */
    @Transactional
    public String email(LearnerId id) {
        return Account.of(id).map(account -> account.email).orElse("");
    }

    /**
     * Keeps an e-mail address.
     *
     * @param email "" for none
     */
    @Transactional
    public void setEmail(LearnerId id, String email) {
        Account.of(id).ifPresent(account -> account.email = email.isEmpty() ? null : email);
    }

    /**
     * Ends every session: whoever knew the old password is out.
     *
     * @param matchedHash that the old password was found to match
     * @return a session; empty if the account has another password by now
     */
    @Transactional
    public Optional<Token> changePassword(LearnerId id, String matchedHash, String passwordHash) {
        int same =
                database.createNativeQuery(
                                "UPDATE account SET password_hash = :new WHERE learner = :id AND password_hash = :old")
                        .setParameter("new", passwordHash)
                        .setParameter("old", matchedHash)
                        .setParameter("id", id.value())
                        .executeUpdate();
        if (same == 0) {
            return Optional.empty();
        }
        setPassword(id, passwordHash);
        return Optional.of(sessions.begin(id));
    }

    /** Ends every session; a link for a new password is worth nothing any more. */
    @Transactional
    public void setPassword(LearnerId id, String passwordHash) {
        database.createNativeQuery(
                        "UPDATE account SET password_hash = :hash, password_changed_at = now() WHERE learner = :id")
                .setParameter("hash", passwordHash)
                .setParameter("id", id.value())
                .executeUpdate();
        forgetLink(id);
        sessions.endAll(id);
    }

    private void forgetLink(LearnerId id) {
        database.createNativeQuery("DELETE FROM password_reset WHERE account = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
