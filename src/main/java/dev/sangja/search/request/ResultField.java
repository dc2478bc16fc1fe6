package dev.sangja.search.request;

import java.util.Optional;
import java.util.OptionalInt;

/** How a field is shown in results. At least one of raw and snippet is there. */
public record ResultField(Optional<Raw> raw, Optional<Snippet> snippet) {
    /**
     * As it was put in.
     *
     * @param size most characters of a text, at least 20; empty for all
     */
    public record Raw(OptionalInt size) {}

    /**
     * The place in a text where words of the query stand, as HTML with {@code <em>} around them.
     *
     * @param size about how many characters, 20 to 1000
     * @param fallback whether the beginning of the text is shown where none stands
     */
    public record Snippet(int size, boolean fallback) {}
}
