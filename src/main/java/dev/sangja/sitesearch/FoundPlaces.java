package dev.sangja.sitesearch;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.CourseId;
import dev.sangja.lesson.Courses;
import dev.sangja.lesson.Lesson;
import dev.sangja.lesson.LessonPaths;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.Work;
import dev.sangja.lesson.WorkOfViewer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.query.Hit;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads from what was found to the live courses; what they no longer have is left out. */
@ApplicationScoped
class FoundPlaces {
    private static final FieldName TITLE = new FieldName("title");
    private static final FieldName TEXT = new FieldName("text");

    private final Courses courses;
    private final WorkOfViewer work;

    FoundPlaces(Courses courses, WorkOfViewer work) {
        this.courses = courses;
        this.work = work;
    }

    /**
     * A step that was found.
     *
     * @param title with what was looked for marked, as HTML
     * @param text the part of it that says most, as HTML
     */
    record Place(
            String url,
            RawString title,
            String lesson,
            String course,
            RawString text,
            boolean solved) {}

    /**
     * A word of a glossary.
     *
     * @param url of the step that introduces it
     */
    record Word(String url, String term, String meaning, String lesson) {}

    List<Place> steps(Lang lang, List<Hit> hits) {
        var works = new HashMap<CourseId, Work>();
        return hits.stream().flatMap(hit -> step(lang, hit, works).stream()).toList();
    }

    private Optional<Place> step(Lang lang, Hit hit, Map<CourseId, Work> works) {
        return spot(hit)
                .map(
                        spot -> {
                            CourseId course = spot.course().id();
                            Work done = works.computeIfAbsent(course, work::in);
                            return new Place(
                                    spot.url(lang),
                                    new RawString(hit.snippets().getOrDefault(TITLE, "")),
                                    spot.lesson().title().in(lang),
                                    spot.course().title().in(lang),
                                    new RawString(
                                            Excerpt.of(
                                                    text(hit, TEXT.value()),
                                                    hit.snippets().getOrDefault(TEXT, ""))),
                                    done.hasSolved(spot.lesson(), spot.step()));
                        });
    }

    List<Word> words(Lang lang, List<Hit> hits) {
        return hits.stream().flatMap(hit -> word(lang, hit).stream()).toList();
    }

    private Optional<Word> word(Lang lang, Hit hit) {
        return spot(hit)
                .map(
                        spot ->
                                new Word(
                                        spot.url(lang),
                                        text(hit, "title"),
                                        text(hit, "text"),
                                        spot.lesson().title().in(lang)));
    }

    private record Spot(Course course, Lesson lesson, Step step) {
        String url(Lang lang) {
            return LessonPaths.step(lang, course, lesson, step);
        }
    }

    private Optional<Spot> spot(Hit hit) {
        return courses.course(text(hit, "course"))
                .flatMap(
                        course ->
                                course.lesson(text(hit, "lesson"))
                                        .flatMap(
                                                lesson ->
                                                        lesson.step(text(hit, "step"))
                                                                .map(
                                                                        step ->
                                                                                new Spot(
                                                                                        course,
                                                                                        lesson,
                                                                                        step))));
    }

    private static String text(Hit hit, String field) {
        FieldValue value = hit.document().value(new FieldName(field));
        return value.scalars().stream().findFirst().map(Scalar::asText).orElse("");
    }
}
