package dev.sangja.search.query;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts texts where a reader sees a cut: never inside what looks like one character, nor inside a word if avoidable. */
public final class Shortened {
    /** How much of a text is given up for a whole word. */
    private static final int WORD = 20;

    private Shortened() {}

    /**
     * The beginning of a text.
     *
     * @param most characters (UTF-16)
     */
    public static String of(String text, int most) {
        return text.length() <= most ? text : text.substring(0, lastBoundary(text, most));
    }

    /** The last place at or before {@code at} where a character ends. */
    static int lastBoundary(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        // Looking back from the end of a long text would read all of it.
        int from = Math.max(0, at - 1000);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), at + 1000)));
        int in = at - from;
        return from + (characters.isBoundary(in) ? in : Math.max(0, characters.preceding(in)));
    }

    /** The last end of a word at or before {@code at}, if it is near, else the last end of a character. */
    static int wordEnd(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int end = at;
        while (end > at - WORD && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > 0 && Character.isWhitespace(text.charAt(end)) ? end : lastBoundary(text, at);
    }

    /** The first beginning of a word at or behind {@code at}, if it is near, else the beginning of a character. */
    static int wordStart(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        int start = at;
        while (start < Math.min(at + WORD, text.length())
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return Character.isWhitespace(text.charAt(start - 1)) ? start : lastBoundary(text, at);
    }
}
