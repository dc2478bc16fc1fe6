package dev.sangja.search.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is not JSON, and where. Refusals are kept and passed on as sentences: {@link #said} reads
 * this one's again, so that a page can say the same in another language.
 *
 * @param what the piece of text that is wrong; "" where the kind needs none
 * @param line from 1; 0 where nobody knows
 * @param column from 1; 0 where nobody knows
 */
public record JsonFault(Kind kind, String what, long line, long column) {
    private static final int SHOWN = 60;

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "The body is not JSON(?: at line (\\d+), column (\\d+))?: (.*)",
                    Pattern.DOTALL);

    /** Of the library's message, which is for programmers, only the piece of text that it names. */
    private static final Pattern CHARACTER =
            Pattern.compile("Unexpected character \\('(.{1,2}?)' \\(code .*", Pattern.DOTALL);

    private static final Pattern CLOSING =
            Pattern.compile("Unexpected close marker '(.)'.*", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern DUPLICATE =
            Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    /** What can be wrong. */
    public enum Kind {
        UNFINISHED("It ends before it is complete"),
        UNEXPECTED("Unexpected character '%s'"),
        WORD("Unknown word '%s'"),
        TWICE("Duplicate field '%s'"),
        MORE("There is more after its end"),
        DEEP("It is nested too deeply"),
        BYTES("Bytes there are no text in UTF-8"),
        OTHER("Something there is not as JSON has it");

        private final String sentence;
        private final Pattern pattern;

        Kind(String sentence) {
            this.sentence = sentence;
            this.pattern = Pattern.compile(sentence.replace("%s", "(.*)"), Pattern.DOTALL);
        }
    }

    static JsonFault of(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        JsonLocation place = e.getLocation();
        Kind kind = kind(e, said);
        return new JsonFault(
                kind,
                what(kind, said),
                place == null ? 0 : Math.max(0, place.getLineNr()),
                place == null ? 0 : Math.max(0, place.getColumnNr()));
    }

    private static Kind kind(JsonProcessingException e, String said) {
        return switch (e) {
            case JsonEOFException _ -> Kind.UNFINISHED;
            case MismatchedInputException _ -> Kind.MORE;
            case StreamConstraintsException _ -> said.contains("depth") ? Kind.DEEP : Kind.OTHER;
            default -> kind(said);
        };
    }

    private static Kind kind(String said) {
        if (CHARACTER.matcher(said).matches() || CLOSING.matcher(said).matches()) {
            return Kind.UNEXPECTED;
        }
        if (TOKEN.matcher(said).matches()) {
            return Kind.WORD;
        }
        if (said.startsWith("Invalid UTF-8")) {
            return Kind.BYTES;
        }
        return DUPLICATE.matcher(said).matches() ? Kind.TWICE : Kind.OTHER;
    }

    private static String what(Kind kind, String said) {
        return switch (kind) {
            case UNEXPECTED -> named(said, CHARACTER).or(() -> named(said, CLOSING)).orElse("");
            case WORD -> named(said, TOKEN).orElse("");
            case TWICE -> named(said, DUPLICATE).orElse("");
            case UNFINISHED, MORE, DEEP, BYTES, OTHER -> "";
        };
    }

    private static Optional<String> named(String said, Pattern pattern) {
        Matcher found = pattern.matcher(said);
        return found.matches() ? Optional.of(cut(found.group(1))) : Optional.empty();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The same of a text that is a line of a file. */
    public JsonFault inLine(long other) {
        return line == 0 ? this : new JsonFault(kind, what, other, column);
    }

    /** For the person who wrote it. */
    public String sentence() {
        String where = line == 0 ? "" : " at line %d, column %d".formatted(line, column);
        return "The body is not JSON%s: %s".formatted(where, kind.sentence.replace("%s", what));
    }

    /** The fault that a sentence tells; empty if it tells something else. */
    public static Optional<JsonFault> said(String sentence) {
        Matcher found = SENTENCE.matcher(sentence);
        if (!found.matches()) {
            return Optional.empty();
        }
        long line = number(found.group(1));
        long column = number(found.group(2));
        for (Kind kind : Kind.values()) {
            Matcher why = kind.pattern.matcher(found.group(3));
            if (why.matches()) {
                String what = why.groupCount() == 0 ? "" : why.group(1);
                return Optional.of(new JsonFault(kind, what, line, column));
            }
        }
        return Optional.empty();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
