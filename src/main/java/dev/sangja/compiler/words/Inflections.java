package dev.sangja.compiler.words;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular inflections of an English word: plural, past, -ing. A superset: 'informationed' harms nobody. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** @param word in lower case */
    static Set<String> of(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        if (word.length() < 2 || !Character.isLetter(word.charAt(word.length() - 1))) {
            return forms;
        }
        forms.add(word + "s");
        if (word.matches(".*(?:s|x|z|ch|sh|o)")) {
            forms.add(word + "es");
        }
        endings(word, forms);
        return forms;
    }

    private static void endings(String word, Set<String> forms) {
        char last = word.charAt(word.length() - 1);
        String rest = word.substring(0, word.length() - 1);
        if (last == 'y') {
            forms.add(rest + "ies");
            forms.add(rest + "ied");
        }
        if (last == 'e') {
            forms.add(word + "d");
            forms.add(rest + "ing");
        } else if (!doubles(word) || isLong(word)) {
            forms.add(word + "ed");
            forms.add(word + "ing");
        }
        if (doubles(word)) {
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
    }

    /** Only words of several syllables may leave the last letter single: entered, but never bited. */
    private static boolean isLong(String word) {
        return word.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() > 1;
    }

    /** Whether a word may end in one vowel and one consonant that is doubled: debug, commit. */
    private static boolean doubles(String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        return length >= 3
                && VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(word.charAt(length - 2)) >= 0
                && VOWELS.indexOf(word.charAt(length - 3)) < 0;
    }
}
