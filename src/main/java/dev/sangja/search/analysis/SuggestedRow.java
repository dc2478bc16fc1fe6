package dev.sangja.search.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A row of words as a term of {@link View#SUGGEST}: the number of words, then the words without accents, by which it is
 * found, then as it is shown, where that differs.
 */
public final class SuggestedRow {
    public static final int MOST_WORDS = 4;

    private static final char SHOWN = '\u001f';

    private SuggestedRow() {}

    /** @param words lower case, with one space between two */
    static String term(int count, String words) {
        String folded = fold(words);
        String key = count + folded;
        return folded.equals(words) ? key : key + SHOWN + words;
    }

    /**
     * What was typed, as the rows have it.
     *
     * @param words how many, the last one of which may still grow, unless the text ends with a space
     */
    public record Typed(int words, String text) {}

    /**
     * The same row by the initial consonants of its words.
     *
     * @param words with Hangul among them
     */
    static String termOfInitials(int count, String words) {
        return count + HangulForm.initials(words) + SHOWN + words;
    }

    /** What the terms of so many words begin with, if the rows begin with {@code words}. */
    public static String key(int count, String words) {
        return count + fold(words);
    }

    /** The words as they are shown. */
    public static String shown(String term) {
        int mark = term.indexOf(SHOWN);
        return term.substring(mark < 0 ? 1 : mark + 1);
    }

    private static String fold(String words) {
        char[] folded = new char[words.length() * 4];
        int length =
                ASCIIFoldingFilter.foldToASCII(words.toCharArray(), 0, folded, 0, words.length());
        return new String(folded, 0, length);
    }
}
