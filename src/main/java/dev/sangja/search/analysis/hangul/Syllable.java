package dev.sangja.search.analysis.hangul;

/**
 * A syllable block by its letters' numbers in Unicode's order.
 *
 * @param lead its initial consonant, 0 to 18
 * @param vowel 0 to 20
 * @param tail what closes it; 0 for nothing, to 27
 */
record Syllable(int lead, int vowel, int tail) {
    static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /** The first stands for no tail. */
    static final String TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private static final char FIRST = '가';
    private static final char LAST = '힣';

    static boolean is(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** @param letter one that {@link #is} a syllable */
    static Syllable of(char letter) {
        int number = letter - FIRST;
        int rows = VOWELS.length() * TAILS.length();
        return new Syllable(number / rows, number % rows / TAILS.length(), number % TAILS.length());
    }

    char letter() {
        return (char) (FIRST + (lead * VOWELS.length() + vowel) * TAILS.length() + tail);
    }

    boolean isOpen() {
        return tail == 0;
    }
}
