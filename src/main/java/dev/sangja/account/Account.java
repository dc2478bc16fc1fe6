package dev.sangja.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner who can sign in. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntityBase {
    @Id UUID learner;
    String name;

    @Column(name = "name_key")
    String nameKey;

    @Nullable String email;
    String role;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "password_changed_at")
    Instant passwordChangedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "locked_at")
    @Nullable Instant lockedAt;

    /** For Hibernate, which fills the fields; rows are inserted by {@link Accounts}. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public static Optional<Account> of(LearnerId id) {
        return Account.findByIdOptional(id.value());
    }

    public LearnerId id() {
        return new LearnerId(learner);
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Role role() {
        return Role.of(role).orElseThrow();
    }

    public boolean isLocked() {
        return lockedAt != null;
    }
}
