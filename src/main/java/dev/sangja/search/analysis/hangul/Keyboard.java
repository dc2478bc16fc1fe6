package dev.sangja.search.analysis.hangul;

/** What was typed on the Korean standard keyboard (두벌식) as its other mode has it. */
public final class Keyboard {
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

    private Keyboard() {}

    /**
     * Latin letters as the Hangul on their keys, put together to syllables: 김치 for rlacl. Capitals are keys with shift (R
     * is ㄲ), and where shift changes nothing, without (A is ㅁ). Letters of Hangul in the text are strokes, too. All other
     * characters, syllables among them, stay as they are and end a syllable.
     */
    public static String toHangul(String typed) {
        var composer = new Composer();
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            int key = key(character);
            composer.put(key < 0 ? character : LETTERS.charAt(key));
        }
        return composer.text();
    }

    private static int key(char character) {
        int key = KEYS.indexOf(character);
        return key < 0 && character >= 'A' && character <= 'Z'
                ? KEYS.indexOf(character - 'A' + 'a')
                : key;
    }

    /**
     * Hangul as the Latin letters on its keys: python for ㅔㅛ쇄ㅜ. What needs shift is a capital (ㄲ is R). All other
     * characters stay as they are.
     */
    public static String toLatin(String typed) {
        String letters = Jamo.of(typed);
        var keys = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            int key = LETTERS.indexOf(letters.charAt(i));
            keys.append(key < 0 ? letters.charAt(i) : KEYS.charAt(key));
        }
        return keys.toString();
    }
}
