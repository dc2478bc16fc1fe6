package dev.sangja.lesson;

import static java.util.Comparator.comparing;

import dev.sangja.platform.i18n.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The courses as the viewer of a page stands in them. */
@ApplicationScoped
public class CourseViews {
    private final Courses courses;
    private final WorkOfViewer work;

    CourseViews(Courses courses, WorkOfViewer work) {
        this.courses = courses;
        this.work = work;
    }

    /** In the order of the courses. */
    public List<CourseView> all(Lang lang) {
        return courses.all().stream().map(course -> of(course, lang)).toList();
    }

    CourseView of(Course course, Lang lang) {
        return CourseView.of(course, lang, work.in(course.id()));
    }

    /**
     * The one of these to go on with: that in which the viewer worked last; when that is finished, the first that is not.
     */
    public static Optional<CourseView> current(List<CourseView> all) {
        Optional<CourseView> latest =
                all.stream()
                        .filter(view -> view.work().latest().isPresent())
                        .max(comparing(view -> view.work().latest().orElseThrow().at()));
        return latest.filter(view -> !view.finished())
                .or(() -> all.stream().filter(view -> !view.finished()).findFirst())
                .or(() -> latest)
                .or(() -> all.stream().findFirst());
    }
}
