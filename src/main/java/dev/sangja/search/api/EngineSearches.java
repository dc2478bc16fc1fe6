package dev.sangja.search.api;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.index.EngineIndexes;
import dev.sangja.search.index.IndexLease;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.Place;
import dev.sangja.search.query.SchemaConflict;
import dev.sangja.search.query.SchemaConflicts;
import dev.sangja.search.query.ScoreExplanation;
import dev.sangja.search.query.SearchPlan;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.query.Searches;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.SuggestionRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.view.EngineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Searches engines by what this node knows of them: for the API, and for pages that search in the same process. */
@ApplicationScoped
public class EngineSearches {
    private static final Duration POLL = Duration.ofMillis(10);

    private final EngineIndexes indexes;
    private final SearchGate gate;
    private final Searches searches;
    private final Duration patience;

    EngineSearches(EngineIndexes indexes, SearchGate gate, SearchLimits limits) {
        this.indexes = indexes;
        this.gate = gate;
        this.searches = new Searches(limits.time(), limits.results());
        this.patience = limits.time();
    }

    /**
     * Refuses with 429 if too many search, 503 if it takes too long or an index is being made for the first time.
     */
    public SearchResult search(EngineView view, SearchRequest request) {
        return with(view, leases -> searches.search(view, request, leases, Instant.now()));
    }

    /**
     * The documents of an engine that pass a filter, with the sequences of the changes that brought them. Refuses as {@link
     * #search} does.
     */
    Map<DocumentId, Long> matching(EngineView view, Filter filter) {
        return with(
                view,
                leases -> {
                    var found = new HashMap<DocumentId, Long>();
                    Searches.ids(leases.getFirst(), filter, found::put);
                    return found;
                });
    }

    /**
     * Where the documents are that a request finds, as {@link Searches#places} says. Refuses as {@link #search} does.
     *
     * @param field of type geolocation
     */
    public List<Place> places(EngineView view, SearchRequest request, FieldName field) {
        return with(view, leases -> searches.places(view, request, field, leases));
    }

    /** Refuses as {@link #search} does. */
    public List<String> suggest(EngineView view, SuggestionRequest wanted) {
        return with(
                view,
                leases ->
                        searches.suggest(
                                view, wanted.fields(), wanted.query(), wanted.size(), leases));
    }

    /** Empty where the search does not find the document. Refuses as {@link #search} does. */
    public Optional<ScoreExplanation> explain(EngineView view, SearchRequest request, String id) {
        return with(view, leases -> searches.explain(view, request, id, leases, Instant.now()));
    }

    /** Refuses as {@link #search} does. */
    SearchPlan plan(EngineView view, SearchRequest request) {
        return with(view, leases -> searches.plan(view, request, leases));
    }

    /** What would not convert if fields had these types. Refuses as {@link #search} does. */
    public List<SchemaConflict> conflicts(EngineView view, Schema schema) {
        return with(view, leases -> SchemaConflicts.of(leases.getFirst(), schema));
    }

    /** Does something with the indexes of an engine: its own, or those of its sources. */
    private <T> T with(EngineView view, Function<List<IndexLease>, T> work) {
        List<EngineView> sources = view.sources().isEmpty() ? List.of(view) : view.sources();
        sources.forEach(source -> awaitFirstIndex(source.engine()));
        return gate.run(() -> held(sources, work));
    }

    /** An engine that was made just now has its index in a moment. Whoever asks at once waits for it beside the gate. */
    private void awaitFirstIndex(Engine engine) {
        long end = System.nanoTime() + patience.toNanos();
        while (!indexes.serves(engine) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private <T> T held(List<EngineView> sources, Function<List<IndexLease>, T> work) {
        var leases = new ArrayList<IndexLease>();
        try {
            sources.forEach(source -> leases.add(lease(source.engine())));
            return work.apply(leases);
        } finally {
            leases.forEach(IndexLease::close);
        }
    }

    private IndexLease lease(Engine engine) {
        return indexes.lease(engine)
                .orElseThrow(
                        () ->
                                new ApiError(
                                        503,
                                        List.of(
                                                "The index of engine '%s' is being made on this node; try again in a few seconds"
                                                        .formatted(engine.name()))));
    }
}
