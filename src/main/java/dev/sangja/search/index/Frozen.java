package dev.sangja.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** An index of another format: it is searched as it is until a new one is as far as the engine. */
final class Frozen implements Serving {
    private final Directory directory;
    private final SearcherManager searchers;

    private Frozen(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    static Frozen open(Directory directory) throws IOException {
        return new Frozen(directory, new SearcherManager(directory, new SearcherFactory()));
    }

    @Override
    public IndexLease lease() throws IOException {
        return Leases.of(searchers);
    }

    @Override
    public void release() {
        try (directory;
                searchers) {
            // nothing more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
