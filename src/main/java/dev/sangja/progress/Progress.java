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
import java.util.ArrayList;
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

    /**
     * What is solved and what is on its way.
     *
     * @param solved in the order of solving
     * @param awaiting passed in the learner's browser; the server has still to make sure
     */
    record Steps(List<String> solved, List<String> awaiting) {}

    Steps steps(CourseId course) {
        return current.viewer()
                .learner()
                .map(learner -> steps(learner, course))
                .orElseGet(() -> new Steps(List.of(), List.of()));
    }

    private Steps steps(LearnerId learner, CourseId course) {
        List<String> solved = solved(learner, course);
        var awaiting = new ArrayList<>(activity.unconfirmed(learner, course.value()));
        awaiting.removeAll(solved);
        return new Steps(solved, awaiting);
    }

    /** As the learner sees it: what awaits the server's word counts as solved. */
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
        var solved = new LinkedHashSet<>(solved(learner, course));
        solved.addAll(activity.unconfirmed(learner, course.value()));
        return new Work(solved, latest);
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
