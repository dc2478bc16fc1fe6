package dev.sangja.search.query;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Collects on the searching thread. A search has one thread: many searches are many threads. */
final class Once<C extends Collector> implements CollectorManager<C, C> {
    private final Iterator<C> collector;
    private final C same;

    Once(C collector) {
        same = collector;
        this.collector = java.util.List.of(collector).iterator();
    }

    @Override
    public C newCollector() {
        return collector.next();
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return same;
    }
}
