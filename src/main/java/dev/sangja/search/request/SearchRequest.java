package dev.sangja.search.request;

import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a search asks for. What is empty is taken from the engine's settings.
 *
 * @param query at most 128 characters; empty for all documents
 * @param sort empty for the score's order
 * @param facets counted after the filters, in the order of the fields' names
 * @param boosts by field
 * @param precision 1 to 11
 * @param searchFields text fields that are searched, with weights from 0 to 10
 * @param resultFields fields that are shown
 * @param correctQuery whether a query that was typed in the wrong mode of the keyboard may be taken for what it means
 */
public record SearchRequest(
        String query,
        Page page,
        List<Sort> sort,
        Optional<Group> group,
        Map<FieldName, List<Facet>> facets,
        Filter filter,
        Optional<Map<FieldName, List<Boost>>> boosts,
        OptionalInt precision,
        Optional<Map<FieldName, Double>> searchFields,
        Optional<Map<FieldName, ResultField>> resultFields,
        List<String> tags,
        boolean recordAnalytics,
        boolean correctQuery) {
    public SearchRequest {
        sort = List.copyOf(sort);
        tags = List.copyOf(tags);
    }

    /** The same search among the documents that pass another filter, too. */
    SearchRequest narrowed(Filter other) {
        return new SearchRequest(
                query,
                page,
                sort,
                group,
                facets,
                new Filter.All(List.of(filter, other)),
                boosts,
                precision,
                searchFields,
                resultFields,
                tags,
                recordAnalytics,
                correctQuery);
    }

    /** The same search for another text. */
    public SearchRequest asking(String other) {
        return new SearchRequest(
                other,
                page,
                sort,
                group,
                facets,
                filter,
                boosts,
                precision,
                searchFields,
                resultFields,
                tags,
                recordAnalytics,
                correctQuery);
    }
}
