package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a learner goes on: at the first step that is not solved from the one worked on last, or from the beginning where
 * none follows it. Every button and address that continues asks here.
 *
 * @param url of the step's page
 * @param step its title
 */
public record WayOn(Kind kind, String url, String step) {
    /** What going on means. */
    public enum Kind {
        /** Nothing was tried yet. */
        START,
        CONTINUE,
        /** Everything is solved; it leads back to the first step. */
        AGAIN
    }

    private record Place(Lesson lesson, Step step) {}

    /** Within these lessons of a course. */
    static WayOn within(Course course, List<Lesson> lessons, Lang lang, Work work) {
        List<Place> places = lessons.stream().flatMap(WayOn::places).toList();
        int latest =
                IntStream.range(0, places.size())
                        .filter(at -> wasLatest(work, places.get(at)))
                        .findFirst()
                        .orElse(0);
        Optional<Place> open =
                Stream.concat(
                                places.subList(latest, places.size()).stream(),
                                places.subList(0, latest).stream())
                        .filter(place -> !work.hasSolved(place.lesson(), place.step()))
                        .findFirst();
        boolean untouched = places.stream().noneMatch(place -> isTouched(work, place));
        return at(open.orElse(places.getFirst()), kind(open.isEmpty(), untouched), course, lang);
    }

    private static Stream<Place> places(Lesson lesson) {
        return lesson.steps().stream().map(step -> new Place(lesson, step));
    }

    private static boolean wasLatest(Work work, Place place) {
        return work.wasLatest(place.lesson(), place.step());
    }

    private static boolean isTouched(Work work, Place place) {
        return wasLatest(work, place) || work.hasSolved(place.lesson(), place.step());
    }

    private static Kind kind(boolean finished, boolean untouched) {
        if (finished) {
            return Kind.AGAIN;
        }
        return untouched ? Kind.START : Kind.CONTINUE;
    }

    private static WayOn at(Place place, Kind kind, Course course, Lang lang) {
        String lesson = LessonPaths.lesson(lang, course, place.lesson());
        return new WayOn(kind, lesson + "/" + place.step().id(), place.step().in(lang).title());
    }
}
