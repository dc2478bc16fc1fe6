package dev.sangja.search.analysis.hangul;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Korean sounds in Latin letters, whoever wrote it: people write kimchi, gimchi and kimchee, Pusan and Busan. */
public final class Sound {
    private static final Pattern LETTERS =
            Pattern.compile("kk|tt|pp|jj|ss|ch|sh|ll|oo|ee|[gcdbjr]");

    private Sound() {}

    /**
     * One form for all ways to write the same consonants: g, kk and c are k; d and tt are t; b and pp are p; j, jj and ch
     * are c; ss and sh are s; r and ll are l; oo is u and ee is i. All other characters stay as they are.
     *
     * @param latin in lower case
     */
    public static String of(String latin) {
        var sound = new StringBuilder(latin.length());
        Matcher letter = LETTERS.matcher(latin);
        while (letter.find()) {
            letter.appendReplacement(sound, same(letter.group()));
        }
        return letter.appendTail(sound).toString();
    }

    private static String same(String letter) {
        return switch (letter) {
            case "g", "kk", "c" -> "k";
            case "d", "tt" -> "t";
            case "b", "pp" -> "p";
            case "j", "jj", "ch" -> "c";
            case "ss", "sh" -> "s";
            case "r", "ll" -> "l";
            case "oo" -> "u";
            case "ee" -> "i";
            default -> letter;
        };
    }
}
