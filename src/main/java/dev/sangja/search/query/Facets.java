package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.Facet;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** All facets of one search: how they are counted, and what they counted. */
final class Facets {
    private final SequencedMap<FieldName, List<FacetCounter>> counters = new TreeMap<>();

    Facets(Map<FieldName, List<Facet>> facets, Schema schema) {
        facets.forEach(
                (field, some) ->
                        counters.put(
                                field,
                                some.stream()
                                        .map(facet -> counter(field, facet, schema))
                                        .toList()));
    }

    private static FacetCounter counter(FieldName field, Facet facet, Schema schema) {
        return switch (facet) {
            case Facet.Values values -> counter(field, values, schema);
            case Facet.NumberRanges ranges -> RangeFacet.of(IndexField.NUMBER.of(field), ranges);
            case Facet.DateRanges ranges -> RangeFacet.of(IndexField.DATE.of(field), ranges);
            case Facet.DistanceRanges ranges -> RangeFacet.of(IndexField.GEO.of(field), ranges);
        };
    }

    private static FacetCounter counter(FieldName field, Facet.Values values, Schema schema) {
        return switch (schema.type(field).orElse(FieldType.TEXT)) {
            case TEXT, GEOLOCATION -> new TextFacet(IndexField.EXACT.of(field), values);
            case NUMBER -> new NumberFacet(IndexField.NUMBER.of(field), values, false);
            case DATE -> new NumberFacet(IndexField.DATE.of(field), values, true);
        };
    }

    boolean isEmpty() {
        return counters.isEmpty();
    }

    FacetCollector collector() {
        var all = new ArrayList<FacetCounter>();
        counters.values().forEach(all::addAll);
        return new FacetCollector(all);
    }

    /** By field, in the order of the fields' names. */
    Map<FieldName, List<FacetResult>> results() {
        var results = new TreeMap<FieldName, List<FacetResult>>();
        counters.forEach(
                (field, some) ->
                        results.put(field, some.stream().map(FacetCounter::result).toList()));
        return Collections.unmodifiableSortedMap(results);
    }
}
