package dev.sangja.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Shows each document that is found to all facets, and counts them itself. */
final class FacetCollector implements Collector {
    private final List<FacetCounter> counters;
    private long total;

    FacetCollector(List<FacetCounter> counters) {
        this.counters = counters;
    }

    long total() {
        return total;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var ofSegment = new FacetCounter.OfSegment[counters.size()];
        for (int i = 0; i < ofSegment.length; i++) {
            ofSegment[i] = counters.get(i).of(leaf);
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Facets know no scores.
            }

            @Override
            public void collect(int doc) throws IOException {
                total++;
                for (FacetCounter.OfSegment counter : ofSegment) {
                    counter.count(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (FacetCounter.OfSegment counter : ofSegment) {
                    counter.end();
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
