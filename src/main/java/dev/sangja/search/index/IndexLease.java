package dev.sangja.search.index;

import org.apache.lucene.search.IndexSearcher;

/** An index as one moment has it, held until it is closed. */
public interface IndexLease extends AutoCloseable {
    IndexSearcher searcher();

    @Override
    void close();
}
