package dev.sangja.account;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A learner's own row. */
@ApplicationScoped
class LearnerData implements PersonalData {
    private final EntityManager database;

    LearnerData(EntityManager database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "learner";
    }

    @Override
    public void write(LearnerId learner, JsonGenerator json) throws IOException {
        List<?> rows =
                database.createNativeQuery(
                                "SELECT id, created_at, last_seen FROM learner WHERE id = :id",
                                Row.class)
                        .setParameter("id", learner.value())
                        .getResultList();
        json.writePOJO(rows.isEmpty() ? null : rows.getFirst());
    }

    private record Row(UUID id, Instant createdAt, Instant lastSeen) {}
}
