package dev.sangja.search.query;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Quota;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.index.IndexLease;
import dev.sangja.search.index.MemoryIndex;
import dev.sangja.search.relevance.RelevanceSettings;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.synonym.SynonymSet;
import dev.sangja.search.view.EngineView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Texts in memory, named by their ids, with what tests of matching ask. */
final class Shelf implements AutoCloseable {
    static final FieldName TITLE = new FieldName("title");
    static final FieldName TEXT = new FieldName("text");
    private static final EngineName NAME = new EngineName("shelf");

    private final @Nullable EngineLanguage language;
    private final MemoryIndex index;
    private List<SynonymSet> synonyms = List.of();

    private Shelf(@Nullable String code) {
        language = code == null ? null : EngineLanguage.of(code).orElseThrow();
        index = new MemoryIndex(NAME, language);
    }

    static Shelf of(@Nullable String language) {
        return new Shelf(language);
    }

    /** Texts with a title alone, named by their titles. */
    Shelf titles(String... titles) {
        Arrays.stream(titles).forEach(title -> put(title, title, ""));
        return this;
    }

    Shelf put(String id, String title, String text) {
        var fields = new LinkedHashMap<FieldName, FieldValue>();
        fields.put(TITLE, FieldValue.of(new Scalar.Text(title)));
        fields.put(TEXT, FieldValue.of(new Scalar.Text(text)));
        index.put(new Document(new DocumentId(id), fields));
        return this;
    }

    Shelf cut() {
        index.cut();
        return this;
    }

    Shelf synonyms(SynonymSet... sets) {
        synonyms = List.of(sets);
        return this;
    }

    EngineView view() {
        return new EngineView(
                new Engine(
                        new EngineId(1),
                        NAME,
                        new EngineKind.Default(language),
                        null,
                        new Quota(1, 1, 1),
                        1),
                new Schema(Map.of(TITLE, FieldType.TEXT, TEXT, FieldType.TEXT)),
                new RelevanceSettings(Map.of(TITLE, 1d, TEXT, 1d), Map.of(), Map.of(), 2),
                List.of(),
                synonyms,
                List.of(),
                List.of());
    }

    static SearchRequest ask(String query, int precision) {
        return new SearchRequest(
                query,
                Page.FIRST,
                List.of(),
                Optional.empty(),
                Map.of(),
                Filter.EVERYTHING,
                Optional.empty(),
                OptionalInt.of(precision),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                true);
    }

    /** The names of what is found, best first. */
    List<String> found(String query) {
        return found(query, 2);
    }

    List<String> found(String query, int precision) {
        return with(
                searcher -> {
                    TextQuery compiled = TextQuery.compile(view(), ask(query, precision), searcher);
                    Query whole = compiled.query();
                    try {
                        ScoreDoc[] docs = searcher.search(whole, 1000).scoreDocs;
                        var ids = new ArrayList<String>();
                        for (ScoreDoc doc : docs) {
                            ids.add(id(searcher, doc.doc));
                        }
                        return ids;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String id(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return HitReader.id(DocValues.getBinary(leaf.reader(), IndexField.ID), doc - leaf.docBase)
                .value();
    }

    <T> T with(Function<IndexSearcher, T> use) {
        try (IndexLease lease = index.lease()) {
            return use.apply(lease.searcher());
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
