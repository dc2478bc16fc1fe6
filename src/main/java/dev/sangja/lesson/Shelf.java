package dev.sangja.lesson;

import static java.util.Comparator.comparing;

import dev.sangja.lesson.CourseFormat.Draft;
import dev.sangja.lesson.source.CourseSource;
import dev.sangja.lesson.source.Finding;
import dev.sangja.lesson.source.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The live courses at one moment and what was last seen of their files.
 *
 * @param seen by the course's folder
 */
record Shelf(Map<String, Seen> seen, List<Course> courses, List<Finding> problems) {
    static final Shelf EMPTY = new Shelf(Map.of(), List.of(), List.of());

    /**
     * @param live the last state that had no finding
     * @param findings of the state that the fingerprint names
     */
    record Seen(String fingerprint, Optional<Course> live, List<Finding> findings) {}

    /** What is live after another look: reads only what has changed. */
    Shelf refreshed(CourseSource source, CourseFormat format) {
        Map<String, Seen> now = new TreeMap<>();
        for (Revision revision : source.revisions()) {
            now.put(revision.course(), look(revision, format));
        }
        if (now.equals(seen)) {
            return this;
        }
        List<Course> courses =
                now.values().stream()
                        .flatMap(course -> course.live().stream())
                        .sorted(comparing(Course::order).thenComparing(c -> c.id().value()))
                        .toList();
        List<Finding> problems =
                now.values().stream().flatMap(course -> course.findings().stream()).toList();
        return new Shelf(now, courses, problems);
    }

    private Seen look(Revision revision, CourseFormat format) {
        // Before reading: a file that changes meanwhile is seen at the next look.
        String fingerprint = revision.fingerprint();
        Seen before = seen.get(revision.course());
        if (before != null && before.fingerprint().equals(fingerprint)) {
            return before;
        }
        Draft draft = format.read(revision.read());
        Optional<Course> live =
                draft.course().or(() -> Optional.ofNullable(before).flatMap(Seen::live));
        return new Seen(fingerprint, live, draft.findings());
    }
}
