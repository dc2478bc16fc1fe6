package dev.sangja.search.transfer;

import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.DocumentJson;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineDatabase;
import dev.sangja.search.engine.Engines;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what documents were before an import changed them, and puts that back. */
@ApplicationScoped
public class Reversals {
    private static final int BATCH = 1_000;

    private final EngineDatabase database;
    private final Engines engines;
    private final Documents documents;

    Reversals(EngineDatabase database, Engines engines, Documents documents) {
        this.database = database;
        this.engines = engines;
        this.documents = documents;
    }

    /**
     * What came of going back.
     *
     * @param restored documents that are as they were before
     * @param removed documents that are gone, as before
     * @param kept documents that somebody has changed or deleted since, and that were left alone
     */
    public record Reversal(long restored, long removed, long kept) {
        public boolean isNothing() {
            return restored + removed + kept == 0;
        }
    }

    /** Remembers, while an import of this name runs. */
    public Importer.Watch watch(Engine engine, ImportName name) {
        return new Importer.Watch() {
            @Override
            public void before(List<Read.Good> batch) {
                engines.lock(engine.id());
                database.update(
                        "INSERT INTO search_import_before (engine, name, id, body) SELECT ?, ?, i.id, d.body FROM"
                                + " (SELECT DISTINCT unnest(?::text[]) AS id) i LEFT JOIN search_document d ON d.engine = ? AND"
                                + " d.id = i.id ON CONFLICT DO NOTHING",
                        engine.id().value(),
                        name.value(),
                        ids(batch),
                        engine.id().value());
            }

            @Override
            public void after(List<Read.Good> batch) {
                database.update(
                        "UPDATE search_import_before b SET seq = d.seq FROM search_document d WHERE b.engine = ? AND b.name"
                                + " = ? AND b.id = ANY (?::text[]) AND d.engine = b.engine AND d.id = b.id",
                        engine.id().value(),
                        name.value(),
                        ids(batch));
            }
        };
    }

    private static String[] ids(List<Read.Good> batch) {
        return batch.stream().map(good -> good.document().id().value()).toArray(String[]::new);
    }

    /** A document as it was, and whether it is still as the import made it. */
    private record Before(DocumentId id, @Nullable String body, boolean same) {}

    /** Goes back some documents of an import; empty-handed when there is nothing left to go back. */
    public Reversal step(Engine engine, ImportName name) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            engines.lock(engine.id());
                            return back(engine, name, some(engine, name));
                        });
    }

    private List<Before> some(Engine engine, ImportName name) {
        return database.query(
                "SELECT b.id, b.body::text, d.seq = b.seq AND d.body IS NOT NULL FROM search_import_before b LEFT JOIN"
                        + " search_document d ON d.engine = b.engine AND d.id = b.id WHERE b.engine = ? AND b.name = ? ORDER BY"
                        + " b.id LIMIT ?",
                row ->
                        new Before(
                                new DocumentId(row.getString(1)),
                                row.getString(2),
                                row.getBoolean(3)),
                engine.id().value(),
                name.value(),
                BATCH);
    }

    private Reversal back(Engine engine, ImportName name, List<Before> some) {
        var restored = new ArrayList<Read.Good>();
        var removed = new ArrayList<DocumentId>();
        for (Before before : some) {
            if (before.same() && before.body() == null) {
                removed.add(before.id());
            } else if (before.same() && before.body() != null) {
                restored.add(DocumentReader.kept(DocumentJson.read(before.id(), before.body())));
            }
        }
        documents.put(engine, restored);
        if (!removed.isEmpty()) {
            documents.delete(engine.id(), removed);
        }
        database.update(
                "DELETE FROM search_import_before WHERE engine = ? AND name = ? AND id = ANY (?::text[])",
                engine.id().value(),
                name.value(),
                some.stream().map(each -> each.id().value()).toArray(String[]::new));
        return new Reversal(
                restored.size(), removed.size(), some.size() - restored.size() - removed.size());
    }

    /** Whether going back is possible at all: the import changed something, and it is still remembered. */
    public boolean remembers(Engine engine, ImportName name) {
        return !database.query(
                        "SELECT 1 FROM search_import_before WHERE engine = ? AND name = ? LIMIT 1",
                        row -> row.getInt(1),
                        engine.id().value(),
                        name.value())
                .isEmpty();
    }
}
