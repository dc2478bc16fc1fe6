package dev.sangja.search.analysis;

import java.util.List;

/**
 * A word or a piece of one: Korean words are cut into morphemes.
 *
 * @param surface as written, folded: composed, half-width, lower case
 * @param base what a dictionary would list: 크다 for 커요, loop for looping; the surface where nothing better is known
 * @param start first UTF-16 unit in the text as it was given
 * @param end behind the last one
 * @param begins whether it is the first of an eojeol: nothing, a space or punctuation stands before it
 * @param parts of a compound, in their order; empty for all else
 */
public record Word(
        String surface,
        String base,
        Kind kind,
        int start,
        int end,
        boolean begins,
        List<String> parts) {
    public Word {
        parts = List.copyOf(parts);
    }

    Word at(int newStart, int newEnd) {
        return new Word(surface, base, kind, newStart, newEnd, begins, parts);
    }

    /** Whether a word begins at this place: no letter or digit stands before it. */
    static boolean beginsAt(int place, CharSequence text) {
        return place == 0 || !Character.isLetterOrDigit(Character.codePointBefore(text, place));
    }

    /** What a word does in its sentence. */
    public enum Kind {
        /** Korean noun, pronoun, counting word or root. */
        NOUN,
        /** Korean verb or adjective; the base ends in 다. */
        VERB,
        /** Korean adverb, determiner or interjection. */
        MODIFIER,
        /** Korean prefix that carries a meaning, as 비 in 비급여. */
        PREFIX,
        /** What makes another word of a Korean noun: 들, 하다, 되다. */
        SUFFIX,
        /** Korean particle, ending or copula. */
        FUNCTION,
        /** Word in Latin letters or of digits. */
        LATIN,
        /** Word in another script, or one that the dictionary cannot place. */
        UNKNOWN
    }
}
