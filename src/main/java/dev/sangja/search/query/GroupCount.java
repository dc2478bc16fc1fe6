package dev.sangja.search.query;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many groups there are, counted to a limit. */
final class GroupCount extends SimpleCollector {
    private final ValueSelector selector;
    private final int limit;
    private final Set<Object> groups = new HashSet<>();

    GroupCount(ValueSelector selector, int limit) {
        this.selector = selector;
        this.limit = limit;
    }

    long count() {
        return groups.size();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        selector.setNextReader(leaf);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (groups.size() < limit) {
            selector.advanceTo(doc);
            groups.add(selector.currentValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
