package dev.sangja.search.analysis.hangul;

import java.util.HashMap;
import java.util.Map;

/** Letters that are typed by two strokes, and conjoining letters as compatibility ones. */
final class Strokes {
    private static final String[] COMPOUNDS = {
        "ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ", "ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ",
        "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"
    };

    private static final char FIRST = 'ㄱ';
    private static final char LAST = 'ㅣ';

    /** By the letter's distance from the first: asked for with each letter of each word that is indexed. */
    private static final String[] APART = new String[LAST - FIRST + 1];

    private static final Map<String, Character> TOGETHER = new HashMap<>();

    static {
        for (char letter = FIRST; letter <= LAST; letter++) {
            APART[letter - FIRST] = String.valueOf(letter);
        }
        for (String compound : COMPOUNDS) {
            APART[compound.charAt(0) - FIRST] = compound.substring(1);
            TOGETHER.put(compound.substring(1), compound.charAt(0));
        }
    }

    private Strokes() {}

    /** The two of a compound letter; another letter is itself. */
    static String apart(char letter) {
        return letter >= FIRST && letter <= LAST ? APART[letter - FIRST] : String.valueOf(letter);
    }

    /** The letter that the two make; 0 if they make none. */
    static char together(char first, char second) {
        return TOGETHER.getOrDefault("" + first + second, (char) 0);
    }

    /** A conjoining letter as the one a keyboard gives; another character is itself. */
    static char plain(char letter) {
        if (letter >= 0x1100 && letter < 0x1100 + Syllable.LEADS.length()) {
            return Syllable.LEADS.charAt(letter - 0x1100);
        }
        if (letter >= 0x1161 && letter < 0x1161 + Syllable.VOWELS.length()) {
            return Syllable.VOWELS.charAt(letter - 0x1161);
        }
        if (letter >= 0x11A8 && letter < 0x11A7 + Syllable.TAILS.length()) {
            return Syllable.TAILS.charAt(letter - 0x11A7);
        }
        return letter;
    }

    /** ㄱ to ㅎ, with compounds. */
    static boolean isConsonant(char letter) {
        return letter >= 'ㄱ' && letter <= 'ㅎ';
    }

    /** ㅏ to ㅣ, with compounds. */
    static boolean isVowel(char letter) {
        return letter >= 'ㅏ' && letter <= 'ㅣ';
    }
}
