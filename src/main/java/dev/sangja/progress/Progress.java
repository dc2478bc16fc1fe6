package dev.sangja.progress;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.LearnerId;
import dev.sangja.account.LearnerMerged;
import dev.sangja.exercise.Activity;
import dev.sangja.exercise.StepSolved;
import dev.sangja.lesson.CourseId;
import dev.sangja.lesson.Work;
import dev.sangja.lesson.WorkOfViewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;

/** Solved steps in the database. */
@ApplicationScoped
public class Progress implements WorkOfViewer {
    private final EntityManager database;
    private final CurrentLearner current;
    private final Activity activity;

    Progress(EntityManager database, CurrentLearner current, Activity activity) {
        this.database = database;
        this.current = current;
        this.activity = activity;
    }

    @Override
    public Work in(CourseId course) {
        return current.viewer().learner().map(learner -> work(learner, course)).orElse(Work.NONE);
    }

    private Work work(LearnerId learner, CourseId course) {
        var latest =
                activity.latest(learner, course.value())
                        .map(
                                tried ->
                                        new Work.Latest(
                                                tried.lesson() + "/" + tried.step(), tried.at()));
        return new Work(new LinkedHashSet<>(solved(learner, course)), latest);
    }

    /** The first time counts; attempts may come at the same time, so the database decides which one that is. */
    void record(@Observes StepSolved solved) {
        database.createNativeQuery(
                        """
                        INSERT INTO solved_step (learner, course, lesson, step, solved_at)
                        VALUES (:learner, :course, :lesson, :step, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("learner", solved.learner().value())
                .setParameter("course", solved.course())
                .setParameter("lesson", solved.lesson())
                .setParameter("step", solved.step())
                .setParameter("at", solved.at())
                .executeUpdate();
    }

    /** What both have solved, each step with its earliest time. */
    void merge(@Observes LearnerMerged merged) {
        database.createNativeQuery(
                        """
                        INSERT INTO solved_step (learner, course, lesson, step, solved_at)
                        SELECT :into, course, lesson, step, solved_at FROM solved_step WHERE learner = :from
                        ON CONFLICT (learner, course, lesson, step)
                        DO UPDATE SET solved_at = least(solved_step.solved_at, excluded.solved_at)
                        """)
                .setParameter("into", merged.into().value())
                .setParameter("from", merged.from().value())
                .executeUpdate();
        database.createNativeQuery("DELETE FROM solved_step WHERE learner = :from")
                .setParameter("from", merged.from().value())
                .executeUpdate();
    }

    private List<String> solved(LearnerId learner, CourseId course) {
        return database.createQuery(
                        """
                        SELECT s.key.lesson || '/' || s.key.step FROM SolvedStep s
                        WHERE s.key.learner = :learner AND s.key.course = :course
                        ORDER BY s.solvedAt, s.key.lesson, s.key.step
                        """,
                        String.class)
                .setParameter("learner", learner.value())
                .setParameter("course", course.value())
                .getResultList();
    }
}
