package dev.sangja.search.table;

import dev.sangja.search.document.Document;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names documents: {@code 함경면옥} and {@code 할매*} by their title, {@code gugun_nm:영도구} by another field, {@code
 * name:/Pok[eé]mon.*}{@code /} by a regular expression. A star stands for anything; all the white space between two words is
 * one space; an array is looked through value by value and as a whole.
 */
record Named(String text, FieldName field, Pattern regex) {
    private static final Pattern WITH_FIELD = Pattern.compile("([a-z][a-z_0-9]*):(\\S.*)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int DOT_ALL = Pattern.DOTALL;

    static Named parse(String text, FieldName title) {
        var matcher = WITH_FIELD.matcher(text);
        return matcher.matches()
                ? new Named(text, new FieldName(matcher.group(1)), compile(matcher.group(2)))
                : new Named(text, title, compile(text));
    }

    /** All between semicolons; none if there is no text. */
    static List<Named> parseAll(String cell, FieldName title) {
        return Arrays.stream(cell.split(" ; ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> parse(part, title))
                .toList();
    }

    private static Pattern compile(String text) {
        boolean regex = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
        return Pattern.compile(
                regex ? text.substring(1, text.length() - 1) : globbed(text), DOT_ALL);
    }

    private static String globbed(String text) {
        return Arrays.stream(text.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
    }

    boolean matches(Document document) {
        List<String> values = document.value(field).scalars().stream().map(Scalar::asText).toList();
        return Stream.concat(values.stream(), Stream.of(String.join(" / ", values)))
                .anyMatch(value -> regex.matcher(oneSpace(value)).matches());
    }

    static String oneSpace(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
