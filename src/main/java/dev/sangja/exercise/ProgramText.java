package dev.sangja.exercise;

import dev.sangja.platform.api.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a learner's text may be. */
public final class ProgramText {
    /** As PostgreSQL's checks say it, too. */
    public static final int MAX_BYTES = 65_536;

    private ProgramText() {}

    /** Why the text cannot be stored, if it cannot; {@code field} is the member of the body that holds it. */
    public static Optional<Problem> problem(String field, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            return Optional.of(
                    Problem.ofField(
                            413,
                            field,
                            "'%s' has %d bytes of UTF-8, may have at most %d; shorten the program."
                                    .formatted(field, bytes, MAX_BYTES)));
        }
        int bad = unstorable(text);
        return bad < 0
                ? Optional.empty()
                : Optional.of(
                        Problem.ofField(
                                400,
                                field,
                                "'%s' has U+%04X at position %d, which no text has; remove it."
                                        .formatted(field, (int) text.charAt(bad), bad)));
    }

    /** Position of the first NUL or half of a surrogate pair, which PostgreSQL's text cannot hold; or -1. */
    private static int unstorable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point == 0 || half) {
                return at;
            }
        }
        return -1;
    }
}
