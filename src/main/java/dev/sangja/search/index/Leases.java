package dev.sangja.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** Makes leases of what a manager of searchers has. */
final class Leases {
    private Leases() {}

    static IndexLease of(SearcherManager searchers) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        return new IndexLease() {
            @Override
            public IndexSearcher searcher() {
                return searcher;
            }

            @Override
            public void close() {
                try {
                    searchers.release(searcher);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
