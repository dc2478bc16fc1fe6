package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A course with what the viewer has done in it, as its pages show it. */
record CourseView(Course course, Lang lang, List<LessonView> lessons) {
    static CourseView of(Course course, Lang lang, Set<String> solved) {
        var lessons =
                course.lessons().stream()
                        .map(lesson -> LessonView.of(course, lesson, lang, solved))
                        .toList();
        return new CourseView(course, lang, lessons);
    }

    public String title() {
        return course.title().in(lang);
    }

    public String summary() {
        return course.summary().in(lang);
    }

    public String url() {
        return LessonPaths.course(lang, course);
    }

    public int done() {
        return lessons.stream().mapToInt(LessonView::done).sum();
    }

    public int total() {
        return course.stepCount();
    }

    public boolean begun() {
        return done() > 0;
    }

    public boolean finished() {
        return done() == total();
    }

    /** Where one goes on: the first step that is not solved, else the first of all. */
    public String goOn() {
        Optional<LessonView> open =
                lessons.stream().filter(lesson -> !lesson.finished()).findFirst();
        return open.orElseGet(lessons::getFirst).goOn();
    }

    /** A lesson on the course's page. */
    record LessonView(Lesson lesson, Lang lang, String url, List<Step> open) {
        static LessonView of(Course course, Lesson lesson, Lang lang, Set<String> solved) {
            var open =
                    lesson.steps().stream()
                            .filter(step -> !solved.contains(lesson.id() + "/" + step.id()))
                            .toList();
            return new LessonView(lesson, lang, LessonPaths.lesson(lang, course, lesson), open);
        }

        public String title() {
            return lesson.title().in(lang);
        }

        public String summary() {
            return lesson.summary().in(lang);
        }

        public int total() {
            return lesson.steps().size();
        }

        public int done() {
            return total() - open.size();
        }

        public boolean finished() {
            return open.isEmpty();
        }

        public String goOn() {
            Step step = open.isEmpty() ? lesson.first() : open.getFirst();
            return url + "/" + step.id();
        }
    }
}
