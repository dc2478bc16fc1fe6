package dev.sangja.lesson;

import java.util.Set;

/** What the viewer of a page has solved. The pages ask; whoever keeps progress answers. */
public interface SolvedSteps {
    /**
     * Steps of a course that the viewer has solved.
     *
     * @return each as {@code lesson/step}; empty for a viewer of whom nothing is known
     */
    Set<String> of(CourseId course);
}
