package dev.sangja.search.curation;

import java.util.List;

/**
 * Results arranged by hand for some queries.
 *
 * @param id {@code cur-} and letters
 * @param queries whole texts of queries
 * @param promoted ids of documents that come first, in this order; {@code engine|id} in a meta engine
 * @param hidden ids of documents that never come
 */
public record Curation(
        String id, List<String> queries, List<String> promoted, List<String> hidden) {
    public Curation {
        queries = List.copyOf(queries);
        promoted = List.copyOf(promoted);
        hidden = List.copyOf(hidden);
    }
}
