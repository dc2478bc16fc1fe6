package dev.sangja.console.analytics;

import dev.sangja.search.analytics.Counts;
import dev.sangja.search.analytics.Summary;
import java.util.List;

/**
 * All that the page shows.
 *
 * @param byDay searches and clicks of each day
 * @param byPlace clicks at each place
 * @param places whether anything was clicked there
 */
record Figures(
        Summary.Totals totals,
        Chart byDay,
        List<Row> queries,
        List<Row> empty,
        List<Counts.Document> clicked,
        Chart byPlace,
        boolean places) {
    Figures {
        queries = List.copyOf(queries);
        empty = List.copyOf(empty);
        clicked = List.copyOf(clicked);
    }

    /** Searches without a result in percent. */
    public long emptyPercent() {
        return totals.searches() == 0 ? 0 : Math.round(100.0 * totals.empty() / totals.searches());
    }
}
