package dev.sangja.learner;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.LearnerId;
import dev.sangja.exercise.Activity;
import dev.sangja.lesson.CourseView;
import dev.sangja.lesson.CourseViews;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The learner's own page. Everybody has one; it is empty for somebody of whom nothing is known. */
@Path("/{lang:ko|en}/me")
class MePages {
    private final CurrentLearner current;
    private final CourseViews views;
    private final Activity activity;
    private final RetentionConfig retention;

    MePages(
            CurrentLearner current,
            CourseViews views,
            Activity activity,
            RetentionConfig retention) {
        this.current = current;
        this.views = views;
        this.activity = activity;
        this.retention = retention;
    }

    /**
     * @param current the course to go on with; empty where there is no course at all
     * @param begun the courses in which something was tried
     * @param known whether something is stored about the viewer
     * @param keptDays how long it is kept for somebody without an account who stays away; 0 with an account
     */
    @CheckedTemplate(basePath = "learner", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MePage(
            Optional<CourseView> current,
            List<CourseView> begun,
            Facts facts,
            boolean known,
            long keptDays)
            implements TemplateInstance {}

    /** What the page counts. */
    record Facts(int steps, int words, long tries, long minutes) {
        static Facts of(List<CourseView> begun, Activity.Sum sum) {
            return new Facts(
                    begun.stream().mapToInt(CourseView::done).sum(),
                    begun.stream().mapToInt(view -> view.wordsMet().size()).sum(),
                    sum.attempts(),
                    sum.active().toMinutes());
        }
    }

    @GET
    @RunOnVirtualThread
    public Response show(@PathParam("lang") Lang lang) {
        List<CourseView> all = views.all(lang);
        Optional<LearnerId> learner = current.viewer().learner();
        var sum = learner.map(activity::sum).orElse(Activity.Sum.NONE);
        var begun = all.stream().filter(CourseView::begun).toList();
        long keptDays = current.member().isPresent() ? 0 : retention.anonymous().toDays();
        var page =
                new MePage(
                        CourseViews.current(all),
                        begun,
                        Facts.of(begun, sum),
                        learner.isPresent(),
                        keptDays);
        return HtmlAnswer.of(200, page, lang).build();
    }
}
