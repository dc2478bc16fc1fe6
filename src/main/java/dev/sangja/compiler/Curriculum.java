package dev.sangja.compiler;

import dev.sangja.lesson.Construct;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.Lesson;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.TermId;
import dev.sangja.lesson.format.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What learners have met at each step: the union of what the steps up to it introduce. */
final class Curriculum {
    private final Map<Spot, Set<String>> constructs = new TreeMap<>();
    private final Map<Spot, Set<TermId>> terms = new TreeMap<>();
    private final Map<String, String> introducedAt = new HashMap<>();
    private final List<Lesson> lessons;

    Curriculum(Course course) {
        lessons = course.lessons();
        Set<String> code = new HashSet<>();
        Set<TermId> words = new HashSet<>();
        for (int i = 0; i < lessons.size(); i++) {
            List<Step> steps = lessons.get(i).steps();
            for (int j = 0; j < steps.size(); j++) {
                Step step = steps.get(j);
                String name = lessons.get(i).id() + "/" + step.id();
                for (Construct construct : step.introduces()) {
                    code.add(construct.code());
                    introducedAt.putIfAbsent(construct.code(), name);
                }
                words.addAll(step.terms());
                constructs.put(new Spot(i, j), Set.copyOf(code));
                terms.put(new Spot(i, j), Set.copyOf(words));
            }
        }
    }

    /** All steps in their order. */
    Set<Spot> spots() {
        return constructs.keySet();
    }

    Step step(Spot spot) {
        return lessons.get(spot.lesson()).steps().get(spot.step());
    }

    String name(Spot spot) {
        return lessons.get(spot.lesson()).id() + "/" + step(spot).id();
    }

    /** Codes of the constructs that a step may use. */
    Set<String> constructs(Spot spot) {
        return constructs.getOrDefault(spot, Set.of());
    }

    /** Words that a step may use. */
    Set<TermId> terms(Spot spot) {
        return terms.getOrDefault(spot, Set.of());
    }

    /** Words that were met before a lesson begins. */
    Set<TermId> termsBefore(int lesson) {
        return lesson == 0
                ? Set.of()
                : terms(new Spot(lesson - 1, lessons.get(lesson - 1).steps().size() - 1));
    }

    /** Name of the step that introduces a construct. */
    Optional<String> introducedAt(String construct) {
        return Optional.ofNullable(introducedAt.get(construct));
    }
}
