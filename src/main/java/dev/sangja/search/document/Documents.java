package dev.sangja.search.document;

import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineChanged;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents of all engines. What a method has returned from is kept by the database. */
@ApplicationScoped
public class Documents {
    private final DocumentTable table;
    private final Schemas schemas;
    private final SearchLimits limits;
    private final Event<EngineChanged> changes;

    Documents(
            DocumentTable table,
            Schemas schemas,
            SearchLimits limits,
            Event<EngineChanged> changes) {
        this.table = table;
        this.schemas = schemas;
        this.limits = limits;
        this.changes = changes;
    }

    /**
     * Puts documents in, in place of those with the same ids; of two with one id the later stays. All of them or none.
     *
     * @throws ApiError 400 if the engine would hold too many documents, bytes or fields
     */
    @Transactional
    public void put(Engine engine, Collection<DocumentReader.Read.Good> documents) {
        var last = new LinkedHashMap<DocumentId, DocumentReader.Read.Good>();
        for (var document : documents) {
            last.remove(document.document().id());
            last.put(document.document().id(), document);
        }
        if (last.isEmpty()) {
            return;
        }
        EngineId id = engine.id();
        DocumentTable.Held held = table.lock(id);
        Set<FieldName> fields = new HashSet<>();
        last.values().forEach(document -> fields.addAll(document.document().fields().keySet()));
        schemas.add(id, schemas.of(id), fields);
        Map<DocumentId, Integer> before = table.sizes(id, last.keySet());
        long bytes = last.values().stream().mapToLong(DocumentReader.Read.Good::bytes).sum();
        var now =
                held.plus(
                        last.size() - before.size(),
                        bytes - before.values().stream().mapToLong(size -> size).sum());
        check(engine, now, held);
        table.write(id, held.sequence(), last.values());
        table.hold(id, now.after(last.size()));
        changes.fire(new EngineChanged(id, true));
    }

    private static void check(Engine engine, DocumentTable.Held now, DocumentTable.Held before) {
        if (now.documents() > engine.quota().documents() && now.documents() > before.documents()) {
            throw ApiError.badRequest(
                    "Engine '%s' may hold at most %d documents, would hold %d; delete some first"
                            .formatted(engine.name(), engine.quota().documents(), now.documents()));
        }
        if (now.bytes() > engine.quota().bytes() && now.bytes() > before.bytes()) {
            throw ApiError.badRequest(
                    "Engine '%s' may hold at most %d bytes of documents, would hold %d; delete some first"
                            .formatted(engine.name(), engine.quota().bytes(), now.bytes()));
        }
    }

    /** How a document was changed in part. */
    public sealed interface Patched {
        record Done() implements Patched {}

        record Refused(List<String> errors) implements Patched {}
    }

    /**
     * Changes fields of documents that are there, one after the other; those that are not, or would become too large, or
     * have a field that the schema lacks, are refused and the others changed.
     *
     * @return in the order of the parts
     */
    @Transactional
    public List<Patched> patch(Engine engine, List<DocumentReader.Read.Good> parts) {
        EngineId id = engine.id();
        table.lock(id);
        Schema schema = schemas.of(id);
        var now = new LinkedHashMap<DocumentId, DocumentReader.Read.Good>();
        var there = table.read(id, parts.stream().map(part -> part.document().id()).toList());
        List<Patched> results =
                parts.stream()
                        .map(part -> Patch.apply(part.document(), schema, limits, there, now))
                        .toList();
        put(engine, now.values());
        return results;
    }

    /** Returns of each id whether it was there, in their order. */
    @Transactional
    public List<Boolean> delete(EngineId engine, List<DocumentId> ids) {
        DocumentTable.Held held = table.lock(engine);
        Map<DocumentId, Integer> there = table.sizes(engine, ids);
        if (!there.isEmpty()) {
            table.delete(engine, held.sequence(), there.keySet());
            long bytes = there.values().stream().mapToLong(size -> size).sum();
            table.hold(engine, held.plus(-there.size(), -bytes).after(there.size()));
            changes.fire(new EngineChanged(engine, true));
        }
        var seen = new HashSet<DocumentId>();
        return ids.stream().map(id -> there.containsKey(id) && seen.add(id)).toList();
    }

    /**
     * Deletes those that have not been changed since.
     *
     * @param sequences of the changes that brought them, as {@link DocumentChange} has them
     * @return how many were deleted
     */
    @Transactional
    public int deleteUnchanged(EngineId engine, Map<DocumentId, Long> sequences) {
        table.lock(engine);
        List<DocumentId> unchanged = table.unchanged(engine, sequences);
        delete(engine, unchanged);
        return unchanged.size();
    }

    /** In the order of the ids; empty for those that are not there. */
    @Transactional
    public List<Optional<Document>> get(EngineId engine, List<DocumentId> ids) {
        Map<DocumentId, Document> found = table.read(engine, ids);
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    /** In the order in which they first came. */
    @Transactional
    public List<Document> page(EngineId engine, int offset, int size) {
        return table.page(engine, offset, size);
    }

    /**
     * Those that came after another, in the order in which they first came.
     *
     * @param after 0 for the first
     */
    @Transactional
    public List<Born> after(EngineId engine, long after, int size) {
        return table.after(engine, after, size);
    }

    /** A document with its place in the order in which documents first came. */
    public record Born(long place, Document document) {}
}
