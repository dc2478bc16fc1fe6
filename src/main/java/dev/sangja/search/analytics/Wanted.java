package dev.sangja.search.analytics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which searches and clicks are asked for.
 *
 * @param from the first moment
 * @param to the moment after the last
 * @param tags of which one is enough; empty where none is asked for
 * @param clicked whether queries have clicks
 * @param found whether searches found something
 * @param term the query, as it is counted
 */
public record Wanted(
        Instant from,
        Instant to,
        List<String> tags,
        Optional<Boolean> clicked,
        Optional<Boolean> found,
        Optional<String> term,
        Optional<String> document) {
    public Wanted {
        tags = List.copyOf(tags);
    }
}
