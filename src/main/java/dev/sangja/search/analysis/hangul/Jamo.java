package dev.sangja.search.analysis.hangul;

import java.util.List;

/** Hangul by its letters, as they are typed. */
public final class Jamo {
    /** No character before this one is Hangul. */
    private static final char FIRST_LETTER = '\u1100';

    private static final List<String> FAMILIES = List.of("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅈㅉㅊ", "ㅅㅆ");

    private Jamo() {}

    /**
     * The letters of a text, one for each stroke of the keyboard: ㄱㅏㅂㅅ for 값, ㄱㅗㅏ for 과; ㄲ and ㅖ have a key of
     * their own and stay one. Letters that stand alone are taken apart likewise (ㄳ, ㅘ), and given as compatibility jamo
     * (U+3131 to U+3163) where they were conjoining ones (U+1100). All other characters stay as they are, in their places.
     */
    public static String of(String text) {
        var letters = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), letters);
        }
        return letters.toString();
    }

    private static void append(char character, StringBuilder letters) {
        if (Syllable.is(character)) {
            Syllable syllable = Syllable.of(character);
            letters.append(Syllable.LEADS.charAt(syllable.lead()));
            letters.append(Strokes.apart(Syllable.VOWELS.charAt(syllable.vowel())));
            if (!syllable.isOpen()) {
                letters.append(Strokes.apart(Syllable.TAILS.charAt(syllable.tail())));
            }
        } else if (character < FIRST_LETTER) {
            letters.append(character);
        } else {
            letters.append(Strokes.apart(Strokes.plain(character)));
        }
    }

    /** Syllables of letters, as an input method makes them; the other way round than {@link #of}. */
    public static String together(String letters) {
        var composer = new Composer();
        letters.chars().forEach(letter -> composer.put((char) letter));
        return composer.text();
    }

    /**
     * Whether what is typed so far may become a text that begins so: 도 becomes 돈 and 동, 고 becomes 과, ㄱ all that
     * begins with it, and 동랲 becomes 동래파전. Characters that are not Hangul must be the same.
     */
    public static boolean mayBecome(String typed, String text) {
        return of(text).startsWith(of(typed));
    }

    /** Consonants that are spoken at the same place, and typed or heard for each other: ㄸ and ㅌ of ㄷ. */
    public static char[] relatives(char consonant) {
        for (String family : FAMILIES) {
            if (family.indexOf(consonant) >= 0) {
                return family.replace(String.valueOf(consonant), "").toCharArray();
            }
        }
        return new char[0];
    }

    /** Whether a text has a syllable or a letter of Hangul. */
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char plain = character < FIRST_LETTER ? character : Strokes.plain(character);
            if (Syllable.is(plain) || Strokes.isConsonant(plain) || Strokes.isVowel(plain)) {
                return true;
            }
        }
        return false;
    }
}
