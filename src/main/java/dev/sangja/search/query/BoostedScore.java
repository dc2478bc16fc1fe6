package dev.sangja.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/** The score of the words and what each boost adds to it. */
final class BoostedScore extends DoubleValuesSource {
    private final List<CompiledBoost> boosts;

    BoostedScore(List<CompiledBoost> boosts) {
        this.boosts = List.copyOf(boosts);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        Strength.OfDocument[] strengths = strengths(leaf);
        return new DoubleValues() {
            private double sum;

            @Override
            public double doubleValue() {
                return sum;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                double score = scores.advanceExact(doc) ? scores.doubleValue() : 0;
                sum = score;
                for (int i = 0; i < strengths.length; i++) {
                    sum += boosts.get(i).adds(score, strengths[i].of(doc));
                }
                sum = Math.min(sum, NumberStrength.MOST);
                return true;
            }
        };
    }

    private Strength.OfDocument[] strengths(LeafReaderContext leaf) throws IOException {
        var strengths = new Strength.OfDocument[boosts.size()];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = boosts.get(i).strength().of(leaf);
        }
        return strengths;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc, Explanation words)
            throws IOException {
        double score = words.getValue().doubleValue();
        var parts = new ArrayList<Explanation>(List.of(words));
        double sum = score;
        for (CompiledBoost boost : boosts) {
            double strength = boost.strength().of(leaf).of(doc);
            double added = boost.adds(score, strength);
            sum += added;
            parts.add(Explanation.match((float) added, boost.inWords(score, strength)));
        }
        return Explanation.match(
                (float) Math.min(sum, NumberStrength.MOST),
                "the score of the words and what boosts add, sum of:",
                parts);
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoostedScore that && boosts.equals(that.boosts);
    }

    @Override
    public int hashCode() {
        return boosts.hashCode();
    }

    @Override
    public String toString() {
        return "boosted(" + boosts + ")";
    }
}
