package dev.sangja.console.analytics;

import dev.sangja.search.analytics.Counts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A query in a table.
 *
 * @param encoded the term in the query of an address
 */
record Row(String term, String encoded, long searches, long clicks) {
    static Row of(Counts.Query query) {
        return new Row(
                query.term(),
                URLEncoder.encode(query.term(), StandardCharsets.UTF_8),
                query.queries(),
                query.clicks());
    }
}
