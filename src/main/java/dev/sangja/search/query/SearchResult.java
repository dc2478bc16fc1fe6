package dev.sangja.search.query;

import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param total how many documents (of a collapsed group: groups), counted to 10,000
 * @param facets by field, in the order of the fields' names
 * @param precision that was searched with
 * @param correction what was searched instead of what was typed
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<FieldName, List<FacetResult>> facets,
        int precision,
        Optional<QueryCorrection> correction) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /** Of the documents, as {@link Hit#idIn} has them. */
    public List<String> ids(EngineView asked) {
        return hits.stream().map(hit -> hit.idIn(asked)).toList();
    }
}
