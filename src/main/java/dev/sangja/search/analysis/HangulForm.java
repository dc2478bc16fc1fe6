package dev.sangja.search.analysis;

import dev.sangja.search.analysis.hangul.Initials;
import dev.sangja.search.analysis.hangul.Jamo;
import dev.sangja.search.analysis.hangul.Romanization;
import dev.sangja.search.analysis.hangul.Sound;

/**
 * Terms beside a word in Hangul, by which it is found where it is not typed as it stands. They need no field of their own:
 * no text has compatibility jamo after NFKC, and no word has the mark of sounds.
 */
public final class HangulForm {
    /** A longer word is a text without spaces. */
    private static final int LONGEST = 12;

    private static final String SOUND = "~";

    private HangulForm() {}

    /** Whether a word has such forms: it is of 2 to {@value #LONGEST} characters, with Hangul among them. */
    public static boolean has(String word) {
        return word.length() > 1 && word.length() <= LONGEST && Jamo.isIn(word);
    }

    /** Its strokes, by which typos are measured: a slip of one key is one edit. */
    public static String jamo(String word) {
        return Jamo.of(word);
    }

    /** Its initial consonants. */
    public static String initials(String word) {
        return Initials.of(word);
    }

    /** How a word in Hangul sounds. */
    public static String sound(String word) {
        return soundOfLatin(Romanization.of(word));
    }

    /** The same of a word in Latin letters. */
    public static String soundOfLatin(String word) {
        return SOUND + Sound.of(word);
    }

    /** A form as people read it: syllables of strokes, and no mark. Another term is itself. */
    public static String shown(String term) {
        if (term.startsWith(SOUND)) {
            return term.substring(SOUND.length());
        }
        return Initials.are(term) ? term : Jamo.together(term);
    }
}
