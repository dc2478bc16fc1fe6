package dev.sangja.search.query;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.index.IndexLease;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Searches indexes. Thread-safe; each search runs on the thread that asks. That thread must never be interrupted. */
public final class Searches {
    private final Duration limit;
    private final int last;

    /**
     * Searches that end in time.
     *
     * @param limit after which a search is given up
     * @param last results behind this one are neither counted nor shown
     */
    public Searches(Duration limit, int last) {
        this.limit = limit;
        this.last = last;
    }

    /**
     * Finds what a request asks for.
     *
     * @param leases of the engine's index, or those of a meta engine's sources in the order of the view; the caller gives
     *     them back
     * @param now what boosts by recency look back from
     * @throws ApiError 503 if it takes too long
     */
    public SearchResult search(
            EngineView view, SearchRequest request, List<IndexLease> leases, Instant now) {
        long end = System.nanoTime() + limit.toNanos();
        try (var sources = Sources.of(view, leases, () -> System.nanoTime() - end > 0)) {
            var facets = new Facets(request.facets(), view.schema());
            var understood = Understood.of(view, request, sources.searcher());
            Words words = understood.words();
            Plan plan = Plan.of(view, understood.request(), words, sources.ids(), now);
            var run = new Run(sources.searcher(), plan, request.page(), last, facets);
            Found found =
                    request.group().isPresent()
                            ? run.groups(request.group().get(), view.schema())
                            : run.documents();
            refuseIfLate(sources);
            return new SearchResult(
                    found.total(),
                    new HitReader(sources, words, shown(view, request)).read(found.rows()),
                    facets.results(),
                    words.precision(),
                    understood.correction());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<FieldName, ResultField> shown(EngineView view, SearchRequest request) {
        return request.resultFields().orElse(view.settings().resultFields());
    }

    private void refuseIfLate(Sources sources) {
        if (sources.searcher().timedOut()) {
            throw new ApiError(
                    503,
                    List.of(
                            "The search was given up after %d ms: ask for fewer facets, or narrow it by filters"
                                    .formatted(limit.toMillis())));
        }
    }

    /**
     * Where the documents are that a request finds, in no order; those without a place are left out.
     *
     * @param field of type geolocation
     * @param leases as for {@link #search}
     * @return at most as many as can be found
     */
    public List<Place> places(
            EngineView view, SearchRequest request, FieldName field, List<IndexLease> leases) {
        long end = System.nanoTime() + limit.toNanos();
        try (var sources = Sources.of(view, leases, () -> System.nanoTime() - end > 0)) {
            var understood = Understood.of(view, request, sources.searcher());
            Plan plan =
                    Plan.of(
                            view,
                            understood.request(),
                            understood.words(),
                            sources.ids(),
                            Instant.EPOCH);
            var places = new PlaceCollector(field, last);
            sources.searcher().search(plan.query(), new Once<>(places));
            refuseIfLate(sources);
            return places.places();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a text that is being typed may become, from the texts of documents.
     *
     * @param fields of type text
     * @param size how many at most
     */
    public List<String> suggest(
            EngineView view,
            List<FieldName> fields,
            String typed,
            int size,
            List<IndexLease> leases) {
        try (var sources = Sources.of(view, leases, () -> false)) {
            return Suggestions.of(
                    sources.searcher().getIndexReader(),
                    TextPlan.analysis(view),
                    fields,
                    typed,
                    size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why a document has its score in a search.
     *
     * @param id of the document; {@code engine|id} in a meta engine
     * @return empty where the search does not find it
     */
    public Optional<ScoreExplanation> explain(
            EngineView view,
            SearchRequest request,
            String id,
            List<IndexLease> leases,
            Instant now) {
        try (var sources = Sources.of(view, leases, () -> false)) {
            return new WholeScore(view, request, sources, now).of(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a search does with its words, in words; of a meta engine: for the first language of its sources. */
    public SearchPlan plan(EngineView view, SearchRequest request, List<IndexLease> leases) {
        try (var sources = Sources.of(view, leases, () -> false)) {
            return SearchPlan.of(Understood.of(view, request, sources.searcher()).words().first());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Names the documents of one index that pass a filter, in no order, with the sequences of the changes that brought them.
     * It takes as long as it takes.
     */
    public static void ids(IndexLease lease, Filter filter, ObjLongConsumer<DocumentId> each) {
        try {
            var query = new Filters(new DocumentIds(Set.of())).compile(filter);
            lease.searcher().search(query, new Once<>(new IdCollector(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
