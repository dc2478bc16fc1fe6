package dev.sangja.search.query;

import dev.sangja.search.engine.EngineName;
import dev.sangja.search.index.IndexLease;
import dev.sangja.search.index.IndexSettings;
import dev.sangja.search.view.EngineView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** What one search looks at: the index of an engine, or those of a meta engine's sources as if they were one. */
final class Sources implements AutoCloseable {
    private final IndexSearcher searcher;
    private final IndexReader joined;
    private final List<EngineName> byLeaf;
    private final DocumentIds ids;

    private Sources(
            IndexReader joined,
            List<EngineName> byLeaf,
            Set<EngineName> names,
            QueryTimeout timeout) {
        this.joined = joined;
        this.byLeaf = byLeaf;
        this.ids = new DocumentIds(names);
        searcher = new IndexSearcher(joined);
        searcher.setSimilarity(IndexSettings.SIMILARITY);
        searcher.setTimeout(timeout);
    }

    /** @param leases of the engine's index, or of its sources' in their order */
    static Sources of(EngineView view, List<IndexLease> leases, QueryTimeout timeout)
            throws IOException {
        List<EngineView> sources = view.sources().isEmpty() ? List.of(view) : view.sources();
        if (leases.size() != sources.size()) {
            throw new IllegalArgumentException(
                    "illegal number of leases: %d, must be %d"
                            .formatted(leases.size(), sources.size()));
        }
        var byLeaf = new ArrayList<EngineName>();
        var readers = new ArrayList<IndexReader>();
        for (int i = 0; i < leases.size(); i++) {
            IndexReader reader = leases.get(i).searcher().getIndexReader();
            EngineName engine = sources.get(i).engine().name();
            reader.leaves().forEach(_ -> byLeaf.add(engine));
            readers.add(reader);
        }
        return new Sources(joined(readers), byLeaf, names(view), timeout);
    }

    /** One alone stays as it is: what is known of its words is known of this reader. */
    private static IndexReader joined(List<IndexReader> readers) throws IOException {
        return readers.size() == 1
                ? readers.getFirst()
                : new MultiReader(readers.toArray(IndexReader[]::new), false);
    }

    private static Set<EngineName> names(EngineView view) {
        return view.sources().stream()
                .map(source -> source.engine().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    IndexSearcher searcher() {
        return searcher;
    }

    DocumentIds ids() {
        return ids;
    }

    EngineName engineOf(int doc) {
        return byLeaf.get(ReaderUtil.subIndex(doc, searcher.getIndexReader().leaves()));
    }

    /** Gives back no lease: they are the caller's. */
    @Override
    public void close() throws IOException {
        if (joined instanceof MultiReader) {
            joined.close();
        }
    }
}
