package dev.sangja.search.table;

import dev.sangja.search.curation.Curation;
import dev.sangja.search.document.Document;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.Quota;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.QueryCorrection;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.query.Searches;
import dev.sangja.search.relevance.RelevanceSettings;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.view.EngineView;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row's search. */
final class Asked {
    private static final Searches SEARCHES = new Searches(Duration.ofSeconds(30), 10_000);
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final int PAGE = 1000;
    private static final int PAGES = 10;
    private static final int FEW = 60;

    private Asked() {}

    /**
     * What came.
     *
     * @param hits best first, each title once
     * @param instead what was searched instead of what was typed; empty if nothing
     */
    record Answer(List<Document> hits, String instead) {}

    static Answer search(Row row) {
        var hits = new LinkedHashMap<String, Document>();
        try (var lease = row.corpus().index(row.settings()).lease()) {
            int page = 1;
            SearchResult result;
            do {
                result = SEARCHES.search(view(row), request(row, page++), List.of(lease), NOW);
                result.hits().forEach(hit -> hits.putIfAbsent(title(row, hit), hit.document()));
            } while (row.asksForAll() && result.hits().size() == PAGE && page <= PAGES);
            return new Answer(
                    List.copyOf(hits.values()),
                    result.correction().map(QueryCorrection::used).orElse(""));
        }
    }

    private static String title(Row row, Hit hit) {
        return hit.document().value(row.corpus().title()).scalars().toString();
    }

    private static EngineView view(Row row) {
        var kind = new EngineKind.Default(row.settings().language(row.corpus().language()));
        return new EngineView(
                new Engine(
                        new EngineId(1), row.corpus().engine(), kind, null, new Quota(1, 1, 1), 1),
                row.corpus().schema(),
                RelevanceSettings.DEFAULT,
                List.of(),
                row.settings().synonyms(),
                row.settings().curated().map(curated -> curation(row, curated)).stream().toList(),
                row.settings().languageSettings(),
                List.of());
    }

    private static Curation curation(Row row, Settings.Curated curated) {
        var promoted = Named.parse(curated.title(), row.corpus().title());
        String id =
                row.corpus().documents().orElseThrow().stream()
                        .filter(promoted::matches)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
        return new Curation("cur-1", List.of(curated.query()), List.of(id), List.of());
    }

    private static SearchRequest request(Row row, int page) {
        return new SearchRequest(
                row.query(),
                new Page(page, row.asksForAll() ? PAGE : FEW),
                List.of(),
                Optional.empty(),
                Map.of(),
                Filter.EVERYTHING,
                Optional.empty(),
                row.settings().precision(),
                row.settings().fields(),
                Optional.empty(),
                List.of(),
                false,
                true);
    }
}
