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

    Accounts(EntityManager database, Learners learners, Sessions sessions) {
        this.database = database;
        this.learners = learners;
        this.sessions = sessions;
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
        return make(newcomer, passwordHash).map(this::enter);
    }

    /** Begins a session; what the anonymous learner of this browser did joins the account. */
    @Transactional
    public Token enter(LearnerId account) {
        learners.merge(account);
        return sessions.begin(account);
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
    @Transactional
    @ActivateRequestContext
    public Optional<Credentials> credentials(AccountName name) {
        return Account.named(name)
                .map(
                        account ->
                                new Credentials(
                                        account.member(),
                                        account.passwordHash,
                                        account.isLocked()));
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

    /** Ends every session: whoever knew the old password is out. */
    @Transactional
    public Token changePassword(LearnerId id, String passwordHash) {
        setPassword(id, passwordHash);
        return sessions.begin(id);
    }

    /** Ends every session. */
    @Transactional
    public void setPassword(LearnerId id, String passwordHash) {
        database.createNativeQuery(
                        "UPDATE account SET password_hash = :hash, password_changed_at = now() WHERE learner = :id")
                .setParameter("hash", passwordHash)
                .setParameter("id", id.value())
                .executeUpdate();
        sessions.endAll(id);
    }
}
