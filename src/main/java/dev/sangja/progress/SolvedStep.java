package dev.sangja.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step that a learner has solved, with the first time. */
@Entity
@Immutable
@Table(name = "solved_step")
class SolvedStep {
    @EmbeddedId Key key;

    @Column(name = "solved_at")
    Instant solvedAt;

    /** For Hibernate, which fills the fields; rows are inserted by {@link Progress}. */
    @SuppressWarnings("NullAway.Init")
    protected SolvedStep() {}

    @Embeddable
    record Key(UUID learner, String course, String lesson, String step) {}
}
