package dev.sangja.search.analysis.hangul;

/** Initial consonants (초성), by which names are found with few strokes: ㅅㄷㄱ for 순대국. */
public final class Initials {
    private Initials() {}

    /**
     * The first consonant of each syllable, as compatibility jamo. Letters of Hangul that stand alone are themselves; of
     * compounds each (ㄳ is ㄱㅅ), as some input methods join what was typed. All other characters stay as they are: ㄱㅅ
     * 25 for 감사 25.
     */
    public static String of(String text) {
        var initials = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Syllable.is(character)) {
                initials.append(Syllable.LEADS.charAt(Syllable.of(character).lead()));
            } else {
                initials.append(Strokes.apart(Strokes.plain(character)));
            }
        }
        return initials.toString();
    }

    /** Whether a text is nothing but consonants of Hangul; not when it is empty. */
    public static boolean are(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Strokes.isConsonant(Strokes.plain((char) c)));
    }
}
