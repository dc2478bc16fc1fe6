package dev.sangja.search.index;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentJson;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.language.LanguageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** An index of an engine in memory, for tests. */
public final class MemoryIndex implements AutoCloseable {
    private final EngineName engine;
    private final IndexedLanguage language;
    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private long sequence;

    public MemoryIndex(EngineName engine) {
        this(engine, null);
    }

    /** @param language null for Universal */
    public MemoryIndex(EngineName engine, @Nullable EngineLanguage language) {
        this(engine, language, LanguageSettings.DEFAULT);
    }

    public MemoryIndex(
            EngineName engine, @Nullable EngineLanguage language, LanguageSettings settings) {
        this.engine = engine;
        this.language = IndexedLanguage.of(language, settings);
        try {
            writer = new IndexWriter(directory, IndexSettings.of(48));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MemoryIndex put(List<Document> documents) {
        documents.forEach(this::put);
        return this;
    }

    public MemoryIndex put(Document document) {
        try {
            writer.updateDocument(
                    IndexedDocument.idTerm(document.id()),
                    IndexedDocument.of(
                            language, engine, document, DocumentJson.write(document), ++sequence));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows stands in another segment. */
    public MemoryIndex cut() {
        try {
            writer.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IndexLease lease() {
        try {
            var reader = DirectoryReader.open(writer);
            var searcher = new IndexSearcher(reader);
            return new IndexLease() {
                @Override
                public IndexSearcher searcher() {
                    return searcher;
                }

                @Override
                public void close() {
                    try {
                        reader.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
