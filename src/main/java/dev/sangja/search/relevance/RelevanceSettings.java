package dev.sangja.search.relevance;

import dev.sangja.search.request.Boost;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Map;

/**
 * What a search takes where its request says nothing.
 *
 * @param searchFields weights from 0 to 10 by field; empty for all text fields alike
 * @param resultFields empty for all fields raw
 * @param boosts by field
 * @param precision 1 to 11
 */
public record RelevanceSettings(
        Map<FieldName, Double> searchFields,
        Map<FieldName, ResultField> resultFields,
        Map<FieldName, List<Boost>> boosts,
        int precision) {
    /** Of a new engine. */
    public static final RelevanceSettings DEFAULT =
            new RelevanceSettings(Map.of(), Map.of(), Map.of(), 2);
}
