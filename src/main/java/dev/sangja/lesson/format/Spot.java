package dev.sangja.lesson.format;

/**
 * A step by its place in the course.
 *
 * @param lesson from 0
 * @param step from 0
 */
public record Spot(int lesson, int step) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
        return lesson == other.lesson
                ? Integer.compare(step, other.step)
                : Integer.compare(lesson, other.lesson);
    }
}
