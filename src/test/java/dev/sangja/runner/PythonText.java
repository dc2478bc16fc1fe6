package dev.sangja.runner;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of Python, roughly taken apart. */
final class PythonText {
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'";
    private static final String NUMBER = "\\b[0-9][0-9_a-fA-Fxob.e]*\\b";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "#.*|" + STRING + "|" + NUMBER + "|\\w+|[-+*/%<>=!&|^]+|\\n *|[^\\w\\s]");
    private static final String LITERAL = STRING + "|" + NUMBER;

    private PythonText() {}

    static List<String> tokens(String source) {
        return TOKEN.matcher(source).results().map(MatchResult::group).toList();
    }

    /** The program without comments, where all literals are the same one, but for texts that are programs themselves. */
    static String shape(String source) {
        Pattern literal =
                Pattern.compile(source.matches("(?s).*\\b(eval|exec)\\(.*") ? NUMBER : LITERAL);
        return tokens(source).stream()
                .filter(token -> !token.startsWith("#"))
                .map(token -> literal.matcher(token).matches() ? "0" : token)
                .collect(Collectors.joining(" "));
    }
}
