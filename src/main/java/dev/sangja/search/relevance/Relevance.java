package dev.sangja.search.relevance;

import java.util.List;

/**
 * Settings as a schema lets them be.
 *
 * @param warnings sentences about those that were left out, because their field is no longer of a type that has them
 */
public record Relevance(RelevanceSettings settings, List<String> warnings) {
    public Relevance {
        warnings = List.copyOf(warnings);
    }
}
