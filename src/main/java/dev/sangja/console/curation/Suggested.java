package dev.sangja.console.curation;

import dev.sangja.search.analytics.Chosen;
import dev.sangja.search.analytics.Counts;
import dev.sangja.search.curation.Curation;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.request.TextList;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Curations that clicks suggest: queries of which people choose the same few documents. */
@ApplicationScoped
class Suggested {
    private static final int LEAST_CLICKS = 3;
    private static final int DOCUMENTS = 3;
    private static final int QUERIES = 10;

    private final Chosen chosen;

    Suggested(Chosen chosen) {
        this.chosen = chosen;
    }

    /**
     * A suggestion.
     *
     * @param path query of the address at which it is made
     */
    record Suggestion(String query, long clicks, List<String> documents, String path) {}

    List<Suggestion> of(Engine engine, List<Curation> curations) {
        Set<String> curated =
                curations.stream()
                        .flatMap(curation -> curation.queries().stream())
                        .map(TextList::plain)
                        .collect(Collectors.toSet());
        Instant since = Instant.now().minus(Arrangement.CLICKS_OF);
        return chosen.byQuery(engine.id(), since, LEAST_CLICKS).entrySet().stream()
                .filter(each -> !curated.contains(TextList.plain(each.getKey())))
                .limit(QUERIES)
                .map(each -> suggestion(each.getKey(), each.getValue()))
                .toList();
    }

    private static Suggestion suggestion(String query, List<Counts.Document> documents) {
        List<String> ids = documents.stream().limit(DOCUMENTS).map(Counts.Document::id).toList();
        String path =
                ids.stream()
                        .map(id -> "&promote=" + encoded(id))
                        .collect(Collectors.joining("", "?q=" + encoded(query), ""));
        long clicks = documents.stream().mapToLong(Counts.Document::clicks).sum();
        return new Suggestion(query, clicks, ids, path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
