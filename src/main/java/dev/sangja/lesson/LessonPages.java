package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Pages of courses and lessons. A lesson's page holds all of its steps, of which the one in the address is shown: a
 * reader without scripts goes from address to address, one with scripts changes the step in place and keeps Python.
 */
@Path("/{lang:ko|en}/courses")
class LessonPages {
    private final Courses courses;
    private final CourseViews views;

    LessonPages(Courses courses, CourseViews views) {
        this.courses = courses;
        this.views = views;
    }

    @CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoursesPage(List<CourseView> courses, Optional<CourseView> current)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoursePage(CourseView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LessonPage(
            CourseView view,
            Lesson lesson,
            List<StepView> steps,
            String url,
            boolean ended,
            String onward)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("lang") Lang lang) {
        List<CourseView> all = views.all(lang);
        var current = CourseViews.current(all).filter(CourseView::begun);
        return new CoursesPage(all, current).setLocale(lang.locale());
    }

    @GET
    @Path("{course}")
    public TemplateInstance course(@PathParam("lang") Lang lang, @PathParam("course") String id) {
        Course course = courses.course(id).orElseThrow(NotFoundException::new);
        return new CoursePage(views.of(course, lang)).setLocale(lang.locale());
    }

    /** Sends the reader to the step of this lesson to go on with. */
    @GET
    @Path("{course}/{lesson}")
    public Response lesson(
            @PathParam("lang") Lang lang,
            @PathParam("course") String courseId,
            @PathParam("lesson") String lessonId) {
        Course course = courses.course(courseId).orElseThrow(NotFoundException::new);
        Lesson lesson = course.lesson(lessonId).orElseThrow(NotFoundException::new);
        CourseView view = views.of(course, lang);
        LessonView own = view.lessons().get(lesson.number() - 1);
        return Response.seeOther(URI.create(own.wayOn().url())).build();
    }

    @GET
    @Path("{course}/{lesson}/{step}")
    public TemplateInstance step(
            @PathParam("lang") Lang lang,
            @PathParam("course") String courseId,
            @PathParam("lesson") String lessonId,
            @PathParam("step") String stepId) {
        Course course = courses.course(courseId).orElseThrow(NotFoundException::new);
        Lesson lesson = course.lesson(lessonId).orElseThrow(NotFoundException::new);
        if (!stepId.equals(Step.END) && lesson.step(stepId).isEmpty()) {
            throw new NotFoundException();
        }
        return page(lang, course, lesson, stepId).setLocale(lang.locale());
    }

    private LessonPage page(Lang lang, Course course, Lesson lesson, String current) {
        CourseView view = views.of(course, lang);
        var steps =
                lesson.steps().stream()
                        .map(
                                step ->
                                        StepView.of(
                                                course,
                                                lesson,
                                                step,
                                                lang,
                                                current,
                                                view.work().hasSolved(lesson, step)))
                        .toList();
        String onward =
                course.next(lesson).map(next -> LessonPaths.lesson(lang, course, next)).orElse("");
        return new LessonPage(
                view,
                lesson,
                steps,
                LessonPaths.lesson(lang, course, lesson),
                current.equals(Step.END),
                onward);
    }
}
