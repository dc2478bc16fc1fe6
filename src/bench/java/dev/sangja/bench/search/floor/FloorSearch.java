package dev.sangja.bench.search.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.jspecify.annotations.Nullable;

/**
 * What one of the bench's bodies asks.
 *
 * @param sort null for by score
 * @param facets by field, as in the body; missing where none are asked
 */
record FloorSearch(Query query, @Nullable Sort sort, int first, int size, JsonNode facets) {
    private static final double METRES = 1000;

    /** @param filled Lucene's fields that have terms */
    static FloorSearch of(JsonNode body, Set<String> filled) {
        int size = body.at("/page/size").asInt(10);
        int page = body.at("/page/current").asInt(1);
        return new FloorSearch(
                query(body, filled),
                sort(body.path("sort")),
                (page - 1) * size,
                size,
                body.path("facets"));
    }

    private static Query query(JsonNode body, Set<String> filled) {
        var query = new BooleanQuery.Builder();
        String words = body.get("query").asText();
        query.add(
                words.isEmpty()
                        ? MatchAllDocsQuery.INSTANCE
                        : new FloorText(weights(body), filled).query(words),
                Occur.MUST);
        JsonNode filters = body.path("filters");
        if (filters.has("all") || filters.has("none")) {
            filters.path("all").forEach(each -> query.add(condition(each), Occur.FILTER));
            filters.path("none").forEach(each -> query.add(condition(each), Occur.MUST_NOT));
        } else if (!filters.isEmpty()) {
            query.add(condition(filters), Occur.FILTER);
        }
        return query.build();
    }

    private static Map<String, Float> weights(JsonNode body) {
        var weights = new LinkedHashMap<String, Float>();
        body.get("search_fields")
                .properties()
                .forEach(
                        field ->
                                weights.put(
                                        field.getKey(),
                                        (float) field.getValue().get("weight").asDouble()));
        return weights;
    }

    private static Query condition(JsonNode filter) {
        var field = filter.properties().iterator().next();
        JsonNode asked = field.getValue();
        if (!asked.isObject()) {
            return KeywordField.newExactQuery(field.getKey() + ".exact", asked.asText());
        }
        if (asked.has("center")) {
            double[] center = place(asked);
            double metres = asked.get("distance").asDouble() * METRES;
            return LatLonPoint.newDistanceQuery(
                    field.getKey() + ".geo", center[0], center[1], metres);
        }
        double to = Math.nextDown(asked.get("to").asDouble());
        return DoubleField.newRangeQuery(
                field.getKey() + ".number", asked.get("from").asDouble(), to);
    }

    private static @Nullable Sort sort(JsonNode sort) {
        var fields = new ArrayList<SortField>();
        sort.forEach(each -> fields.add(sortField(each.properties().iterator().next())));
        return fields.isEmpty() ? null : new Sort(fields.toArray(SortField[]::new));
    }

    private static SortField sortField(Map.Entry<String, JsonNode> order) {
        String field = order.getKey();
        JsonNode asked = order.getValue();
        if (asked.isObject()) {
            double[] center = place(asked);
            return LatLonDocValuesField.newDistanceSort(field + ".geo", center[0], center[1]);
        }
        boolean down = asked.asText().equals("desc");
        return switch (field) {
            case "_score" -> SortField.FIELD_SCORE;
            case "id" -> new SortedSetSortField("id.exact", down);
            default -> new SortedNumericSortField(field + ".number", SortField.Type.DOUBLE, down);
        };
    }

    private static double[] place(JsonNode asked) {
        String[] words = asked.get("center").asText().split(",");
        return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
    }
}
