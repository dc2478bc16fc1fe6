package dev.sangja.lesson.source;

import java.util.Comparator;

/**
 * Something in a course's files that its author has to mend.
 *
 * @param file path below the folder of lessons, with {@code /}
 * @param line from 1; 1 where the file as a whole is meant
 * @param column from 1
 * @param message what is wrong, with the value
 * @param mend what to do about it
 */
public record Finding(String file, int line, int column, String message, String mend)
        implements Comparable<Finding> {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file)
                    .thenComparingInt(Finding::line)
                    .thenComparingInt(Finding::column)
                    .thenComparing(Finding::message);

    /** One about a file as a whole. */
    public static Finding of(String file, String message, String mend) {
        return new Finding(file, 1, 1, message, mend);
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column: message; mend}, as editors understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + "; " + mend;
    }
}
