package dev.sangja.exercise;

import dev.sangja.account.LearnerId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One try at a step, as it was sent. Never changed, but for the learner that it belongs to and what is found of it. */
@Entity
@Immutable
@Table(name = "attempt")
class Attempt extends PanacheEntityBase {
    @Id UUID id;
    UUID learner;
    String course;
    String lesson;
    String step;
    String language;
    String source;
    String outcome;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "active_millis")
    @Nullable Integer activeMillis;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable List<CheckResult> checks;

    /** A code of {@link Confirmation}; null where there is nothing to confirm. */
    @Nullable String confirmation;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(
            UUID id,
            LearnerId learner,
            CheckedAttempt.Good good,
            @Nullable Confirmation confirmation) {
        this.id = id;
        this.learner = learner.value();
        this.course = good.course();
        this.lesson = good.lesson();
        this.step = good.step().id().value();
        this.language = good.language().code();
        this.source = good.source();
        this.outcome = good.outcome().code();
        this.activeMillis = good.activeMillis();
        this.checks = good.checks();
        this.confirmation = confirmation == null ? null : confirmation.code();
        this.createdAt = Instant.now();
    }
}
