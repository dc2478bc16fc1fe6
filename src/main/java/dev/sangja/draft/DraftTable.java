package dev.sangja.draft;

import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Table {@code draft}. Its times are the database's. */
@ApplicationScoped
class DraftTable {
    private final EntityManager database;

    DraftTable(EntityManager database) {
        this.database = database;
    }

    /**
     * @param lastSave id of the save that made the version
     */
    record Row(Draft draft, UUID lastSave) {
        private static Row of(Object[] row) {
            var draft = new Draft((String) row[0], (Long) row[1], (String) row[2], (String) row[3]);
            return new Row(draft, (UUID) row[4]);
        }
    }

    List<Draft> of(LearnerId learner, String course, String lesson) {
        var query =
                database.createNativeQuery(
                                """
                                SELECT step, version, text, others[1], last_save FROM draft
                                WHERE learner = :learner AND course = :course AND lesson = :lesson
                                ORDER BY step
                                """)
                        .setParameter("learner", learner.value())
                        .setParameter("course", course)
                        .setParameter("lesson", lesson);
        return rows(query).stream().map(Row::draft).toList();
    }

    Optional<Row> find(LearnerId learner, DraftPlace place) {
        var query =
                database.createNativeQuery(
                        """
                        SELECT step, version, text, others[1], last_save FROM draft
                        WHERE learner = :learner AND course = :course AND lesson = :lesson AND step = :step
                        """);
        return rows(at(place, query).setParameter("learner", learner.value())).stream().findFirst();
    }

    /** The new row; empty if what stands is not the save's base any more. */
    Optional<Row> write(
            LearnerId learner, DraftPlace place, CheckedSave.Good save, @Nullable String text) {
        var query =
                database.createNativeQuery(
                                """
                                INSERT INTO draft AS d
                                    (learner, course, lesson, step, text, version, last_save, updated_at)
                                VALUES (:learner, :course, :lesson, :step, cast(:text AS text),
                                    nextval('draft_version'), :save, now())
                                ON CONFLICT (learner, course, lesson, step) DO UPDATE
                                SET text = excluded.text, version = excluded.version,
                                    last_save = excluded.last_save, updated_at = excluded.updated_at,
                                    others = CASE WHEN :settles THEN d.others[2:] ELSE d.others END
                                WHERE d.version = :base
                                RETURNING step, version, text, others[1], last_save
                                """)
                        .setParameter("learner", learner.value())
                        .setParameter("text", text)
                        .setParameter("save", save.save())
                        .setParameter("settles", save.settles())
                        .setParameter("base", save.base());
        return rows(at(place, query)).stream().findFirst();
    }

    /**
     * Drafts of an anonymous learner keep their versions. Where the account has another text, that one stands, and both
     * are kept.
     */
    void move(@Observes LearnerMerged merged) {
        database.createNativeQuery(
                        """
                        INSERT INTO draft AS mine
                            (learner, course, lesson, step, text, version, last_save, others, updated_at)
                        SELECT :into, course, lesson, step, text, version, last_save, others, updated_at
                        FROM draft WHERE learner = :from
                        ON CONFLICT (learner, course, lesson, step) DO UPDATE
                        SET text = coalesce(mine.text, excluded.text),
                            version = nextval('draft_version'),
                            others = ARRAY(
                                SELECT t FROM unnest(mine.others || excluded.text || excluded.others)
                                    WITH ORDINALITY AS all_others(t, place)
                                WHERE t <> coalesce(mine.text, excluded.text)
                                GROUP BY t ORDER BY min(place)),
                            updated_at = now()
                        WHERE excluded.text IS DISTINCT FROM mine.text OR excluded.others <> '{}'
                        """)
                .setParameter("into", merged.into().value())
                .setParameter("from", merged.from().value())
                .executeUpdate();
        database.createNativeQuery("DELETE FROM draft WHERE learner = :from")
                .setParameter("from", merged.from().value())
                .executeUpdate();
    }

    private static Query at(DraftPlace place, Query query) {
        return query.setParameter("course", place.course())
                .setParameter("lesson", place.lesson())
                .setParameter("step", place.step());
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> Row.of((Object[]) row)).toList();
    }
}
