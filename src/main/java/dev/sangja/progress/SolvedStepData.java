package dev.sangja.progress;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sangja.account.LearnerId;
import dev.sangja.account.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** All solved steps of a learner: as many as the courses have at the most. */
@ApplicationScoped
class SolvedStepData implements PersonalData {
    private final EntityManager database;

    SolvedStepData(EntityManager database) {
        this.database = database;
    }

    private record Told(String course, String lesson, String step, Instant at) {}

    @Override
    public String name() {
        return "solvedSteps";
    }

    @Override
    public void write(LearnerId learner, JsonGenerator json) throws IOException {
        List<Told> solved =
                database.createQuery(
                                """
                                SELECT s.key.course, s.key.lesson, s.key.step, s.solvedAt FROM SolvedStep s
                                WHERE s.key.learner = :learner
                                ORDER BY s.solvedAt, s.key.course, s.key.lesson, s.key.step
                                """,
                                Told.class)
                        .setParameter("learner", learner.value())
                        .getResultList();
        json.writePOJO(solved);
    }
}
