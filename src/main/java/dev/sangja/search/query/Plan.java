package dev.sangja.search.query;

import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.Sort;
import dev.sangja.search.view.EngineView;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A request compiled for the indexes at hand.
 *
 * @param query what is found, and its score
 * @param sort its order
 * @param alike whether all scores are 1: none needs to be computed
 * @param newest whether only the numbers of changes make the order
 */
record Plan(Query query, org.apache.lucene.search.Sort sort, boolean alike, boolean newest) {
    static Plan of(
            EngineView view, SearchRequest request, Words words, DocumentIds ids, Instant now) {
        var filters = new Filters(ids);
        List<CompiledBoost> boosts =
                new Boosts(view.schema(), now)
                        .compile(request.boosts().orElse(view.settings().boosts()));
        Arrangement arrangement = Arrangement.of(view.curations(), request.query());
        boolean alike = words.everything() && boosts.isEmpty() && arrangement.promoted().isEmpty();
        Query scored = arrangement.promote(boosted(words.query(filters), boosts), ids);
        var whole =
                new BooleanQuery.Builder()
                        .add(scored, alike ? Occur.FILTER : Occur.MUST)
                        .add(filters.compile(request.filter()), Occur.FILTER);
        arrangement.hide(whole, ids);
        boolean newest = alike && request.sort().stream().allMatch(Sort.ByScore.class::isInstance);
        return new Plan(
                whole.build(),
                newest ? Sorts.newest() : Sorts.compile(request.sort(), view.schema()),
                alike,
                newest);
    }

    private static Query boosted(Query words, List<CompiledBoost> boosts) {
        return boosts.isEmpty() ? words : new FunctionScoreQuery(words, new BoostedScore(boosts));
    }
}
