package dev.sangja.search.index;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentChange;
import dev.sangja.search.document.DocumentJson;
import dev.sangja.search.engine.EngineName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** One index of an engine that follows the sequence of its changes. All but leases is for one thread at a time. */
final class Generation implements Serving {
    private final Path folder;
    private final Directory directory;
    private final EngineName engine;
    private final IndexedLanguage language;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Position position;
    private boolean unseen;
    private boolean unkept;

    private Generation(
            Path folder,
            Directory directory,
            EngineName engine,
            IndexedLanguage language,
            IndexWriter writer,
            SearcherManager searchers,
            Position position) {
        this.folder = folder;
        this.directory = directory;
        this.engine = engine;
        this.language = language;
        this.writer = writer;
        this.searchers = searchers;
        this.position = position;
    }

    /**
     * Opens what the folder has, or begins anew there.
     *
     * @param position of the last commit; of a new one, its beginning
     */
    static Generation open(
            Path folder,
            Directory directory,
            EngineName engine,
            IndexedLanguage language,
            IndexWriterConfig config,
            Position position)
            throws IOException {
        var writer = new IndexWriter(directory, config);
        try {
            // A new index is complete from its beginning where there is nothing to follow: its
            // first commit says so.
            writer.setLiveCommitData(position.toCommit().entrySet());
            var searchers = new SearcherManager(writer, new SearcherFactory());
            return new Generation(folder, directory, engine, language, writer, searchers, position);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    Position position() {
        return position;
    }

    /** Work that brings one part of the changes into the index. */
    List<Callable<Void>> tasks(List<DocumentChange> changes, int parts) {
        int size = Math.ceilDiv(changes.size(), parts);
        return IntStream.range(0, Math.ceilDiv(changes.size(), size))
                .mapToObj(
                        part ->
                                changes.subList(
                                        part * size, Math.min(changes.size(), (part + 1) * size)))
                .<Callable<Void>>map(
                        some ->
                                () -> {
                                    for (DocumentChange change : some) {
                                        apply(change);
                                    }
                                    return null;
                                })
                .toList();
    }

    private void apply(DocumentChange change) throws IOException {
        var term = IndexedDocument.idTerm(change.id());
        if (change.json() == null) {
            writer.deleteDocuments(term);
        } else {
            Document document = DocumentJson.read(change.id(), change.json());
            writer.updateDocument(
                    term,
                    IndexedDocument.of(
                            language, engine, document, change.json(), change.sequence()));
        }
    }

    /** What has been applied up to there is in the index. */
    void reached(long sequence) {
        if (sequence != position.sequence()) {
            position = position.at(sequence);
            unseen = true;
            unkept = true;
        }
    }

    void complete() {
        if (!position.complete()) {
            position = position.completed();
            unkept = true;
        }
    }

    boolean hasUnseen() {
        return unseen;
    }

    boolean hasUnkept() {
        return unkept;
    }

    /** From now on searches see what has been applied. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        unseen = false;
    }

    /** From now on a crash does not lose what has been applied. */
    void commit() throws IOException {
        writer.setLiveCommitData(position.toCommit().entrySet());
        writer.commit();
        unkept = false;
    }

    @Override
    public IndexLease lease() throws IOException {
        return Leases.of(searchers);
    }

    /** Keeps what has been applied. Leases that are held stay good. */
    void close() throws IOException {
        try (directory;
                searchers) {
            commit();
            writer.close();
        }
    }

    /** Lets go of the folder without keeping anything more; searches go on with what they see. */
    void abandon() {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            // What is abandoned is broken; the next opening begins at the last commit.
        }
    }

    /** For one that was abandoned. */
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
