package dev.sangja.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Says of a document which word was found where and how, and what each gave to the score of the text. */
final class Explainer {
    private final IndexSearcher searcher;
    private final int doc;

    private Explainer(IndexSearcher searcher, int doc) {
        this.searcher = searcher;
        this.doc = doc;
    }

    /** Empty where the document is not found by the words. */
    static Optional<ScoreExplanation> of(TextQuery query, IndexSearcher searcher, int doc) {
        var explainer = new Explainer(searcher, doc);
        if (!explainer.explain(query.query()).isMatch()) {
            return Optional.empty();
        }
        return query.plan().everything() || query.plan().onlyExcludes()
                ? Optional.of(everything())
                : explainer.explain(query.scored(), Optional.empty());
    }

    private static ScoreExplanation everything() {
        return new ScoreExplanation(
                1,
                "everything",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "No words were asked for: every document has 1.",
                List.of());
    }

    private Explanation explain(Query query) {
        try {
            return searcher.explain(query, doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ScoreExplanation> explain(Scored scored, Optional<String> word) {
        return switch (scored) {
            case Scored.Leaf leaf -> leaf(leaf, word);
            case Scored.Best(var own, var all) ->
                    all.stream()
                            .map(each -> explain(each, own.or(() -> word)))
                            .flatMap(Optional::stream)
                            .max(Comparator.comparingDouble(ScoreExplanation::score));
            case Scored.Sum(_, var all, var needed) -> sum(all, needed, word);
            case Scored.Raised(var base, var more) ->
                    explain(base, word).map(found -> raised(found, more, word));
            case Scored.Nothing _ -> Optional.empty();
        };
    }

    private Optional<ScoreExplanation> leaf(Scored.Leaf leaf, Optional<String> word) {
        Explanation found = explain(leaf.query());
        if (!found.isMatch()) {
            return Optional.empty();
        }
        double score = found.getValue().doubleValue();
        String typed = word.orElse(leaf.term());
        return Optional.of(
                new ScoreExplanation(
                        score,
                        leaf.how().code(),
                        Optional.of(typed),
                        Optional.of(leaf.field()),
                        Optional.of(leaf.term()),
                        "'%s' %s: %s".formatted(typed, leaf.how().sentence(leaf), shown(score)),
                        List.of()));
    }

    private Optional<ScoreExplanation> sum(List<Scored> all, int needed, Optional<String> word) {
        List<ScoreExplanation> found =
                all.stream().map(each -> explain(each, word)).flatMap(Optional::stream).toList();
        if (found.isEmpty() || found.size() < needed) {
            return Optional.empty();
        }
        return Optional.of(
                found.size() == 1
                        ? found.getFirst()
                        : ScoreExplanation.sum(
                                "%d of %d found, %d needed"
                                        .formatted(found.size(), all.size(), needed),
                                found));
    }

    private ScoreExplanation raised(
            ScoreExplanation base, List<Scored> more, Optional<String> word) {
        List<ScoreExplanation> also =
                more.stream().map(each -> explain(each, word)).flatMap(Optional::stream).toList();
        if (also.isEmpty()) {
            return base;
        }
        return ScoreExplanation.sum(
                "what must be found, and what raises the score besides",
                Stream.concat(Stream.of(base), also.stream()).toList());
    }

    static String shown(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
