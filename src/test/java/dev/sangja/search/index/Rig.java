package dev.sangja.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.document.DocumentFeed;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.EngineState;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.testing.SearchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/** An index beside the application's own, that goes on only when a test says so. */
final class Rig {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DocumentFeed feed;
    private final Engines engines;
    private final IndexWorkers workers = new IndexWorkers();
    final String engine = SearchServer.newEngine();

    Rig(DocumentFeed feed, Engines engines) {
        this.feed = feed;
        this.engines = engines;
    }

    /** No time passes between what is written and what is seen; what is written is kept when it is closed. */
    record Config(Path dir) implements IndexConfig {
        @Override
        public Duration commitEach() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration refreshEach() {
            return Duration.ZERO;
        }

        @Override
        public int bufferMegabytes() {
            return 16;
        }
    }

    EngineState state() {
        return engines.state(engines.named(new EngineName(engine)).id()).orElseThrow();
    }

    void put(String documents) {
        assertThat(SearchServer.post("/engines/" + engine + "/documents", documents).statusCode())
                .isEqualTo(200);
    }

    EngineIndex index(Path path, String format) {
        return index(path, format, FSDirectory::open);
    }

    EngineIndex index(Path path, String format, IndexFolder.Directories directories) {
        var setting =
                new IndexSetting(
                        format,
                        IndexedLanguage.of(null, LanguageSettings.DEFAULT),
                        () -> IndexSettings.of(16),
                        directories,
                        feed,
                        workers,
                        new Config(path));
        return new EngineIndex(new IndexFolder(path, directories), setting, state());
    }

    /** Until the index is as far as the engine, however often it has to try again. */
    void catchUp(EngineIndex index) {
        Instant end = Instant.now().plus(PATIENCE);
        while (index.wants(state()) || index.problem().isPresent() || index.servesOld()) {
            assertThat(Instant.now()).as("%s", index.problem()).isBefore(end);
            pause(index.step());
        }
        assertThat(index.behind()).isZero();
    }

    static void await(BooleanSupplier good) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!good.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            pause(Optional.empty());
        }
    }

    /** Goes on as long as there is something to do, and no longer than until it fails. */
    void tryOn(EngineIndex index) {
        index.wants(state());
        while (index.problem().isEmpty() && index.step().isPresent()) {
            // goes on
        }
    }

    private static void pause(Optional<Duration> wait) {
        LockSupport.parkNanos(wait.map(Duration::toNanos).orElse(1_000_000L));
    }

    /** What searches see: documents by their ids, deleted ones left out. */
    static Map<String, String> seen(EngineIndex index) throws IOException {
        var seen = new TreeMap<String, String>();
        try (IndexLease lease = index.lease().orElseThrow()) {
            for (LeafReaderContext leaf : lease.searcher().getIndexReader().leaves()) {
                read(leaf, seen);
            }
        }
        return seen;
    }

    private static void read(LeafReaderContext leaf, Map<String, String> seen) throws IOException {
        StoredFields stored = leaf.reader().storedFields();
        var live = leaf.reader().getLiveDocs();
        var ids = DocValues.getBinary(leaf.reader(), IndexField.ID);
        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(ids.docID())) {
                String id = ids.binaryValue().utf8ToString();
                assertThat(seen.put(id, stored.document(ids.docID()).get(IndexField.SOURCE)))
                        .as("twice in the index: %s", id)
                        .isNull();
            }
        }
    }

    /** What the database has. */
    Map<String, String> stored() {
        var stored = new TreeMap<String, String>();
        feed.after(state().id(), 0, Integer.MAX_VALUE).stream()
                .filter(change -> change.json() != null)
                .forEach(change -> stored.put(change.id().value(), change.json()));
        return stored;
    }

    /** What a kill of the process would leave of a folder at this moment. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
