package dev.sangja.console.analytics;

import dev.sangja.search.analytics.Overview;
import java.util.List;

/**
 * All that the page shows.
 *
 * @param tag that is looked at alone; "" for all
 * @param byDay searches and clicks of each day
 * @param byPlace clicks at each place
 */
record Figures(
        Overview.Seen seen,
        String tag,
        Chart byDay,
        List<Row> queries,
        List<Row> empty,
        Chart byPlace) {
    Figures {
        queries = List.copyOf(queries);
        empty = List.copyOf(empty);
    }

    /** Searches without a result in percent. */
    public long emptyPercent() {
        return seen.searches() == 0 ? 0 : Math.round(100.0 * seen.empty() / seen.searches());
    }

    /** Whether anything was clicked at a place that is known. */
    public boolean places() {
        return seen.clicksByPlace().stream().anyMatch(count -> count > 0);
    }
}
