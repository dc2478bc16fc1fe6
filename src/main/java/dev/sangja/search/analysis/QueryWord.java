package dev.sangja.search.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A word of a search, in all the ways in which it can be found.
 *
 * @param start place in the text of the search
 * @param letters what {@link View#BASE} has of it, at consecutive positions: one term, or several where no spaces stand
 *     between words
 * @param stem what {@link View#STEM} has of the whole; empty where it has only parts
 * @param parts what {@link View#STEM} has of its parts, none if it is not composed
 * @param head the last part, where that says more generally what the word means: 국밥 in 순대국밥
 * @param delimited what {@link View#DELIMITER} has of its parts, none if it has no boundary inside
 * @param weak whether it says little by itself, and is left out where other words are
 */
public record QueryWord(
        int start,
        int end,
        List<String> letters,
        Optional<String> stem,
        List<String> parts,
        Optional<String> head,
        List<String> delimited,
        boolean weak) {
    public QueryWord {
        letters = List.copyOf(letters);
        parts = List.copyOf(parts);
        delimited = List.copyOf(delimited);
    }

    /** The same word, wherever it stands. */
    public QueryWord anywhere() {
        return new QueryWord(0, 0, letters, stem, parts, head, delimited, weak);
    }

    /** As it stands, folded. */
    public String text() {
        return String.join("", letters);
    }

    /** What it shares with its other forms. */
    public String key() {
        return stem.orElse(text());
    }
}
