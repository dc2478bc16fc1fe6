package dev.sangja.search.query;

import java.util.List;
import java.util.Optional;

/**
 * What a facet counted.
 *
 * @param range whether it counted ranges, otherwise values
 */
public record FacetResult(Optional<String> name, boolean range, List<FacetCount> counts) {
    public FacetResult {
        counts = List.copyOf(counts);
    }
}
