package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a search looks for in texts, compiled for one state of the index.
 *
 * <p>The score of a document is the sum over the words of the search of the best way in which each is found there, in
 * BM25 with the weights of {@link How} and of the fields. The original takes the sums first and then the best of the ways,
 * so that all words had to be found alike; where all stand as typed, both are the same.
 *
 * <p>A text without any word ("!!!") finds nothing, as no document has it; an empty one finds everything.
 */
final class TextQuery {
    /** Each pair of words is looked up where they stand: of a long question the first ones are enough. */
    private static final int MOST_NEAR = 6;

    private final TextPlan plan;
    private final Scored scored;
    private final List<Scored> excluded;

    private TextQuery(TextPlan plan, Scored scored, List<Scored> excluded) {
        this.plan = plan;
        this.scored = scored;
        this.excluded = excluded;
    }

    /** @param searcher whose reader the query will run on, and on no other */
    static TextQuery compile(EngineView view, SearchRequest request, IndexSearcher searcher) {
        TextPlan plan = TextPlan.of(view, request);
        var terms = new Terms(searcher, plan.fields());
        Scored scored =
                plan.precision().inOneField() ? inOneField(plan, terms) : anywhere(plan, terms);
        var strict = new UnitQuery(plan, terms);
        return new TextQuery(plan, scored, plan.excluded().stream().map(strict::strictly).toList());
    }

    private static Scored inOneField(TextPlan plan, Terms terms) {
        List<Scored> all = new ArrayList<>();
        for (Map.Entry<FieldName, Float> field : plan.fields().entrySet()) {
            Scored there = anywhere(plan, terms.in(field.getKey()));
            if (!(there instanceof Scored.Nothing)) {
                all.add(there);
            }
        }
        return all.isEmpty()
                ? new Scored.Nothing("no field has all words")
                : new Scored.Best(Optional.empty(), all);
    }

    private static Scored anywhere(TextPlan plan, Terms terms) {
        var units = new UnitQuery(plan, terms);
        List<Scored> all = new ArrayList<>();
        List<Scored> more = neighbours(plan, terms);
        more.addAll(near(plan, terms));
        List<Scored> required = plan.required().stream().map(units::of).toList();
        var enough = Enough.of(plan, terms, units, required);
        List<Scored> there = enough.there();
        int needed = plan.restMayMiss() ? 0 : enough.needed();
        if (required.stream().anyMatch(Scored.Nothing.class::isInstance)
                || there.size() < needed
                || (required.isEmpty() && there.isEmpty())) {
            return new Scored.Nothing("too few words are in any document");
        }
        all.addAll(required);
        if (!there.isEmpty()) {
            more.addAll(plan.restMayMiss() ? there : List.of());
            all.addAll(
                    plan.restMayMiss()
                            ? List.of()
                            : List.of(new Scored.Sum(How.EXACT, there, needed)));
        }
        Scored base = all.size() == 1 ? all.getFirst() : new Scored.Sum(How.EXACT, all, all.size());
        return more.isEmpty() ? base : new Scored.Raised(base, more);
    }

    /** Two words that stand together in the search should do so in the document. */
    private static List<Scored> neighbours(TextPlan plan, Terms terms) {
        var neighbours = new ArrayList<Scored>();
        for (TextPlan.Pair pair : plan.pairs()) {
            String joined = pair.joined(plan.analysis().joinsStems());
            List<Scored> leaves =
                    terms.leaves(
                            How.NEIGHBOURS,
                            terms.find(IndexField.JOINED, joined).values(),
                            How.NEIGHBOURS.weight(true));
            if (!leaves.isEmpty()) {
                neighbours.add(new Scored.Best(Optional.of(joined), leaves));
            }
        }
        return neighbours;
    }

    /** The nearer, the more; in the other order it is farther. */
    private static List<Scored> near(TextPlan plan, Terms terms) {
        var near = new ArrayList<Scored>();
        for (TextPlan.Pair pair : plan.pairs()) {
            if (near.size() < MOST_NEAR && !plan.asks(pair.first()) && !plan.asks(pair.second())) {
                List<String> keys = List.of(pair.first().key(), pair.second().key());
                List<Scored> leaves = Phrases.near(terms, keys);
                if (!leaves.isEmpty()) {
                    near.add(new Scored.Best(Optional.of(String.join(" ", keys)), leaves));
                }
            }
        }
        return near;
    }

    /** Everything where nothing was typed. */
    Query query() {
        if (plan.everything()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        return excluded.isEmpty() ? scored.query() : withoutExcluded();
    }

    private Query withoutExcluded() {
        var query = new BooleanQuery.Builder();
        query.add(plan.onlyExcludes() ? MatchAllDocsQuery.INSTANCE : scored.query(), Occur.MUST);
        excluded.forEach(each -> query.add(each.query(), Occur.MUST_NOT));
        return query.build();
    }

    TextPlan plan() {
        return plan;
    }

    Scored scored() {
        return scored;
    }

    List<Scored> excluded() {
        return excluded;
    }

    /** The precision that the search ran with: the default one where synonyms applied. */
    int precision() {
        return plan.precision().level();
    }
}
