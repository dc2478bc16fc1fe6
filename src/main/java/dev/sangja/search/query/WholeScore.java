package dev.sangja.search.query;

import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.view.EngineView;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Explains the score of one document in one search: its words, then what each boost adds, or its place by hand. */
final class WholeScore {
    private final EngineView view;
    private final SearchRequest request;
    private final Sources sources;
    private final Instant now;

    WholeScore(EngineView view, SearchRequest request, Sources sources, Instant now) {
        this.view = view;
        this.request = request;
        this.sources = sources;
        this.now = now;
    }

    /** Empty where there is no such document, or the search does not find it. */
    Optional<ScoreExplanation> of(String id) throws IOException {
        IndexSearcher searcher = sources.searcher();
        ScoreDoc[] docs = searcher.search(sources.ids().query(id), 1).scoreDocs;
        Understood understood = Understood.of(view, request, searcher);
        Words words = understood.words();
        Plan plan = Plan.of(view, understood.request(), words, sources.ids(), now);
        if (docs.length == 0 || !searcher.explain(plan.query(), docs[0].doc).isMatch()) {
            return Optional.empty();
        }
        List<String> promoted =
                Arrangement.of(view.curations(), understood.request().query()).promoted();
        if (promoted.contains(id)) {
            double score = searcher.explain(plan.query(), docs[0].doc).getValue().doubleValue();
            return Optional.of(promoted(score, promoted.indexOf(id) + 1));
        }
        int doc = docs[0].doc;
        Optional<ScoreExplanation> text =
                Explainer.of(words.of(sources.engineOf(doc)), searcher, doc);
        return text.isEmpty() ? text : Optional.of(boosted(text.get(), doc));
    }

    private static ScoreExplanation promoted(double score, int place) {
        return new ScoreExplanation(
                score,
                "promoted",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "A curation promotes the document to place %d.".formatted(place),
                List.of());
    }

    private ScoreExplanation boosted(ScoreExplanation text, int doc) throws IOException {
        List<CompiledBoost> boosts =
                new Boosts(view.schema(), now)
                        .compile(request.boosts().orElse(view.settings().boosts()));
        if (boosts.isEmpty()) {
            return text;
        }
        var parts = new ArrayList<>(List.of(text));
        for (CompiledBoost boost : boosts) {
            parts.add(boost(boost, text.score(), doc));
        }
        return ScoreExplanation.sum("the words, and what boosts add", parts);
    }

    private ScoreExplanation boost(CompiledBoost boost, double score, int doc) throws IOException {
        var leaves = sources.searcher().getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        double strength = boost.strength().of(leaf).of(doc - leaf.docBase);
        return new ScoreExplanation(
                boost.adds(score, strength),
                "boost",
                Optional.empty(),
                Optional.of(boost.field()),
                Optional.empty(),
                boost.inWords(score, strength),
                List.of());
    }
}
