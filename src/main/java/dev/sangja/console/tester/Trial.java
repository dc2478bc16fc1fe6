package dev.sangja.console.tester;

import dev.sangja.search.query.QueryCorrection;
import java.util.List;
import java.util.Optional;

/** What became of a search that was tried out. */
public sealed interface Trial {
    /**
     * It was searched.
     *
     * @param total how many documents, counted to 10,000
     * @param correction what was searched instead of what was typed
     */
    record Found(long total, List<ShownHit> hits, Optional<QueryCorrection> correction)
            implements Trial {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** The engine takes no such search. */
    record Refused(List<String> errors) implements Trial {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Too many search, or the index is being made. */
    record Busy() implements Trial {}

    /** It was not searched, as the page says elsewhere. */
    record Unasked() implements Trial {}

    /** The results; none where it was not searched. */
    default List<ShownHit> results() {
        return this instanceof Found found ? found.hits() : List.of();
    }

    /** The same with at most so many of its results. */
    default Trial first(int most) {
        return this instanceof Found(long total, var hits, var correction) && hits.size() > most
                ? new Found(total, hits.subList(0, most), correction)
                : this;
    }

    /** What was refused, for a page to say. */
    default List<String> refusals() {
        return this instanceof Refused refused ? refused.errors() : List.of();
    }

    /** Whether it may be tried again in a moment. */
    default boolean busy() {
        return this instanceof Busy;
    }

    /** Whether there is nothing to say of it. */
    default boolean unasked() {
        return this instanceof Unasked;
    }

    /** How many were found. */
    default long count() {
        return this instanceof Found found ? found.total() : 0;
    }

    /** What was searched instead, "" for what was typed. */
    default String corrected() {
        return this instanceof Found found
                ? found.correction().map(QueryCorrection::used).orElse("")
                : "";
    }
}
