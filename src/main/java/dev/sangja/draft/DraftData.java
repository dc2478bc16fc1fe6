package dev.sangja.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sangja.account.LearnerId;
import dev.sangja.account.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.jspecify.annotations.Nullable;

/** What stands in a learner's editors; each text is a file of its own, too. */
@ApplicationScoped
class DraftData implements PersonalData {
    /** Rows that are read at once, each with a text of up to 64 KiB. */
    private static final int BATCH = 50;

    private final EntityManager database;

    DraftData(EntityManager database) {
        this.database = database;
    }

    /**
     * @param text null for the step's starter
     * @param others texts from before an account that are still to be chosen from
     */
    private record Told(
            String course,
            String lesson,
            String step,
            @Nullable String text,
            List<String> others,
            Instant at) {
        static Told of(Object[] row) {
            return new Told(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    List.of((String[]) row[4]),
                    (Instant) row[5]);
        }

        String path(String ending) {
            return "texts/%s/%s/%s%s.py".formatted(course, lesson, step, ending);
        }
    }

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public void write(LearnerId learner, JsonGenerator json) throws IOException {
        json.writeStartArray();
        try (var drafts = drafts(learner)) {
            for (Iterator<Told> each = drafts.iterator(); each.hasNext(); ) {
                json.writePOJO(each.next());
            }
        }
        json.writeEndArray();
    }

    @Override
    public void addFiles(LearnerId learner, Folder folder) throws IOException {
        try (var drafts = drafts(learner)) {
            for (Iterator<Told> each = drafts.iterator(); each.hasNext(); ) {
                Told draft = each.next();
                if (draft.text() != null) {
                    folder.add(draft.path(""), draft.text());
                }
                int number = 1;
                for (String other : draft.others()) {
                    folder.add(draft.path(".other-" + number++), other);
                }
            }
        }
    }

    private Stream<Told> drafts(LearnerId learner) {
        Stream<?> rows =
                database.createNativeQuery(
                                """
                                SELECT course, lesson, step, text, others, updated_at FROM draft
                                WHERE learner = :learner ORDER BY course, lesson, step
                                """)
                        .setParameter("learner", learner.value())
                        .setHint(AvailableHints.HINT_FETCH_SIZE, BATCH)
                        .getResultStream();
        return rows.map(row -> Told.of((Object[]) row));
    }
}
