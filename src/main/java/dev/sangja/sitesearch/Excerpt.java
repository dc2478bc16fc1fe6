package dev.sangja.sitesearch;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A snippet as a reader sees it: with "…" where the text goes on. */
final class Excerpt {
    private static final String MORE = "…";
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]\\W*", Pattern.DOTALL);

    private Excerpt() {}

    /**
     * @param text all of it
     * @param snippet a part of it as HTML, with {@code <em>} alone for markup
     */
    static String of(String text, String snippet) {
        String part = Parser.unescapeEntities(snippet.replaceAll("</?em>", ""), false);
        int start = text.indexOf(part);
        if (part.isBlank() || start < 0) {
            return snippet;
        }
        boolean begun = !text.substring(0, start).isBlank();
        boolean more = !text.substring(start + part.length()).isBlank();
        String end = SENTENCE.matcher(part).matches() ? " " + MORE : MORE;
        return (begun ? MORE : "") + snippet.strip() + (more ? end : "");
    }
}
