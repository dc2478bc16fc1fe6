package dev.sangja.search.analysis.hangul;

/**
 * Korean in Latin letters by the Revised Romanisation (국어의 로마자 표기법, 2000), as signs, maps and menus have it.
 *
 * <p>Sounds change each other as the rules say: 백마 is baengma, 종로 jongno, 신라 silla, 설악 seorak, 굳이 guji, 좋고 joko.
 * What the rules leave out is left out: tense consonants (압구정 is apgujeong), and ㅎ behind ㄱ, ㄷ and ㅂ in nouns stays
 * (묵호 is mukho). What only a dictionary knows is not known: an ㄴ that is added in compounds (학여울), hyphens, capitals.
 */
public final class Romanization {
    private static final String[] LEADS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "eu", "ui", "i"
    };

    private Romanization() {}

    /**
     * The syllables of a text in Latin letters, in lower case. All other characters stay as they are, letters of Hangul
     * that stand alone among them, and sounds on their two sides do not change each other.
     */
    public static String of(String text) {
        var latin = new StringBuilder(text.length() * 3);
        String lead = "";
        boolean led = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Syllable.is(character)) {
                latin.append(character);
                continue;
            }
            Syllable syllable = Syllable.of(character);
            boolean goesOn = i + 1 < text.length() && Syllable.is(text.charAt(i + 1));
            Junction behind =
                    goesOn
                            ? Junction.of(syllable, Syllable.of(text.charAt(i + 1)))
                            : Junction.end(syllable);
            latin.append(led ? lead : LEADS[syllable.lead()]);
            latin.append(VOWELS[syllable.vowel()]).append(behind.tail());
            lead = behind.lead();
            led = goesOn;
        }
        return latin.toString();
    }

    static String lead(char letter) {
        return LEADS[Syllable.LEADS.indexOf(letter)];
    }
}
