package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in running text, the longest first. English: whole words in any case. Korean: at the start of an eojeol,
 * followed by nothing, by particles or the copula, or by an ending of 하다 or 되다; so 값 is found in 값을 but not in 값싼.
 */
final class WordForms {
    private static final String INSIDE = "\\p{L}\\p{N}_";

    private static final String PARTICLES =
            "은|는|이|가|을|를|에|의|로|으로|와|과|도|만|에서|에게|께|한테|까지|부터|조차|마저|밖에|뿐|처럼|만큼|보다|마다|대로"
                    + "|이나|나|든지|이든지|든|이든|이란|란|이라는|라는|이라고|라고|이라도|라도|이라서|라서|이라|라|이랑|랑|하고"
                    + "|이에요|예요|이었어요|였어요|이었|였|입니다|이고|고|이면|면|이며|며|이지만|지만|이니까|니까|이죠|죠|이지요|지요"
                    + "|이네요|네요|인가요|인지|인데|인데요|이던|이다|다|인|일|요|들|씩";

    private static final String VERB =
            "(?:하|해|했|한|할|합|함|되|돼|됐|된|될|됩|됨|시키|시켜|시켰|시킨|시킬)\\p{IsHangul}*";

    private final Pattern pattern;

    /** @param forms in any case, none empty */
    WordForms(Lang lang, Collection<String> forms) {
        String words =
                forms.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.pattern =
                Pattern.compile(
                        switch (lang) {
                            case KO -> korean(words);
                            case EN -> english(words);
                        },
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    private static String korean(String words) {
        return "(?<!["
                + INSIDE
                + "])(?:"
                + words
                + ")(?=(?:(?:"
                + PARTICLES
                + "){0,3}|"
                + VERB
                + ")(?!["
                + INSIDE
                + "]))";
    }

    private static String english(String words) {
        return "(?<![" + INSIDE + "-])(?:" + words + ")(?![" + INSIDE + "])(?!-[" + INSIDE + "])";
    }
}
