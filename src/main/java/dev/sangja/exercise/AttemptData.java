package dev.sangja.exercise;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sangja.account.LearnerId;
import dev.sangja.account.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.hibernate.jpa.AvailableHints;
import org.jspecify.annotations.Nullable;

/** All attempts of a learner; the last program of each step is a file of its own, too. */
@ApplicationScoped
class AttemptData implements PersonalData {
    /** Rows that are read at once, each with a program of up to 64 KiB. */
    private static final int BATCH = 50;

    private final EntityManager database;

    AttemptData(EntityManager database) {
        this.database = database;
    }

    private record Told(
            String course,
            String lesson,
            String step,
            String language,
            Instant at,
            String outcome,
            @Nullable Integer activeMillis,
            @Nullable List<CheckResult> checks,
            @Nullable String confirmation,
            String source) {
        static Told of(Attempt a) {
            return new Told(
                    a.course,
                    a.lesson,
                    a.step,
                    a.language,
                    a.createdAt,
                    a.outcome,
                    a.activeMillis,
                    a.checks,
                    a.confirmation,
                    a.source);
        }
    }

    private record Program(String course, String lesson, String step, String source) {
        String path() {
            return "programs/%s/%s/%s.py".formatted(course, lesson, step);
        }
    }

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public void write(LearnerId learner, JsonGenerator json) throws IOException {
        json.writeStartArray();
        try (var attempts =
                database.createQuery(
                                "SELECT a FROM Attempt a WHERE a.learner = :learner ORDER BY a.createdAt, a.id",
                                Attempt.class)
                        .setParameter("learner", learner.value())
                        .setHint(AvailableHints.HINT_FETCH_SIZE, BATCH)
                        .getResultStream()) {
            for (Iterator<Attempt> each = attempts.iterator(); each.hasNext(); ) {
                Attempt attempt = each.next();
                json.writePOJO(Told.of(attempt));
                database.detach(attempt);
            }
        }
        json.writeEndArray();
    }

    @Override
    public void addFiles(LearnerId learner, Folder folder) throws IOException {
        try (var programs =
                database.createNativeQuery(
                                """
                                SELECT DISTINCT ON (course, lesson, step) course, lesson, step, source FROM attempt
                                WHERE learner = :learner AND source <> ''
                                ORDER BY course, lesson, step, created_at DESC, id
                                """,
                                Program.class)
                        .setParameter("learner", learner.value())
                        .setHint(AvailableHints.HINT_FETCH_SIZE, BATCH)
                        .getResultStream()) {
            for (Iterator<?> each = programs.iterator(); each.hasNext(); ) {
                Program program = (Program) each.next();
                folder.add(program.path(), program.source());
            }
        }
    }
}
