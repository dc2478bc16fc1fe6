package dev.sangja.search.query;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found, and stops at a limit. */
final class LimitedCount extends SimpleCollector {
    private final int limit;
    private int count;

    LimitedCount(int limit) {
        this.limit = limit;
    }

    int count() {
        return count;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        stopAtLimit();
    }

    @Override
    public void collect(int doc) {
        count++;
        stopAtLimit();
    }

    private void stopAtLimit() {
        if (count >= limit) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
