package dev.sangja.console.reference;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * Results as the page shows them.
 *
 * @param error a sentence where nothing was searched
 * @param sorts ways to sort; the first is relevance
 * @param next address of the next page, "" for none
 */
record Found(
        String query,
        long total,
        List<Item> items,
        List<Facet> facets,
        List<Choice> sorts,
        String previous,
        String next,
        String error) {
    Found {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
        sorts = List.copyOf(sorts);
    }

    /**
     * A document.
     *
     * @param url where its title leads; "" for nowhere
     */
    record Item(RawString title, String url, List<Value> values) {}

    /** A field as HTML. */
    record Value(String field, RawString html) {}

    /** A field with its most frequent values. */
    record Facet(String field, List<Choice> choices) {}

    /**
     * A link that narrows or sorts.
     *
     * @param count how many documents; 0 where that says nothing
     */
    record Choice(String label, long count, String href, boolean chosen) {}
}
