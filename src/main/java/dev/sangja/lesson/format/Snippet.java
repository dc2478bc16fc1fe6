package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;

/**
 * Code in the texts or files of a step, as its learner sees it.
 *
 * @param line of the file on which it begins, from 1
 * @param column likewise
 */
public record Snippet(
        Kind kind, Lang lang, Spot step, String file, int line, int column, String source) {
    /** What a snippet is. */
    public enum Kind {
        /** Code within a line of text. */
        FRAGMENT,
        /** A program in a text. */
        SAMPLE,
        STARTER,
        SOLUTION
    }
}
