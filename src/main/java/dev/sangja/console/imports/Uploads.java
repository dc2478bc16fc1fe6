package dev.sangja.console.imports;

import dev.sangja.console.imports.FileScan.Scan;
import dev.sangja.console.imports.Upload.State;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that were brought to engines, and wait in the database until they are imported. */
@ApplicationScoped
class Uploads {
    private static final int PART = 1 << 20;

    private final UploadTable table;
    private final Engines engines;
    private final Schemas schemas;
    private final SearchLimits limits;

    Uploads(UploadTable table, Engines engines, Schemas schemas, SearchLimits limits) {
        this.table = table;
        this.engines = engines;
        this.schemas = schemas;
        this.limits = limits;
    }

    /** How a file was taken. */
    sealed interface Taken {
        record Offered(UUID id) implements Taken {}

        record NoText(FileText file) implements Taken {}

        record NoDocuments(Scan scan) implements Taken {}
    }

    /** Reads a file and keeps it, if it has documents. */
    Taken take(Engine engine, Path file, String fileName) throws IOException {
        Path converted = Files.createTempFile("sangja-import", ".utf8");
        try {
            FileText text = FileTexts.of(file, converted);
            if (!(text instanceof FileText.Plain(Path utf8, String encoding))) {
                return new Taken.NoText(text);
            }
            Schema schema = schemas.of(engine.id());
            Scan scan = FileScan.of(utf8, encoding, schema, limits);
            if (!(scan instanceof Scan.Good(Plan plan))) {
                return new Taken.NoDocuments(scan);
            }
            UUID id = UUID.randomUUID();
            keep(id, engine, fileName, plan, utf8);
            return new Taken.Offered(id);
        } finally {
            Files.deleteIfExists(converted);
        }
    }

    @Transactional
    void keep(UUID id, Engine engine, String fileName, Plan plan, Path utf8) throws IOException {
        table.insert(id, engine.id(), fileName, plan);
        try (InputStream in = Files.newInputStream(utf8)) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                table.part(id, number++, part);
            }
        }
    }

    /** The file again, part by part. */
    InputStream open(UUID id) {
        return new PartStream(number -> part(id, number));
    }

    @Transactional
    Optional<byte[]> part(UUID id, int number) {
        return table.part(id, number);
    }

    @Transactional
    Optional<Upload> find(Engine engine, UUID id) {
        return table.find(engine.id(), id);
    }

    @Transactional
    List<Upload> last(Engine engine, int most) {
        return table.last(engine.id(), most);
    }

    @Transactional
    void discard(Engine engine, UUID id) {
        table.find(engine.id(), id).ifPresent(found -> table.delete(found.id()));
    }

    /**
     * Confirms a file as it was read or changed by hand: gives its new fields their types, and lets its import begin.
     *
     * @return whether it was still waiting for that
     */
    @Transactional
    boolean confirm(Engine engine, UUID id, Plan plan) {
        if (!table.move(id, State.OFFERED, State.RUNNING, "")) {
            return false;
        }
        table.plan(id, plan);
        engines.lock(engine.id());
        Schema schema = schemas.of(engine.id());
        var added = new LinkedHashMap<FieldName, FieldType>();
        for (Plan.Column column : plan.columns()) {
            FieldName field = new FieldName(column.field());
            if (!field.equals(FieldName.ID) && schema.type(field).isEmpty()) {
                added.put(field, FieldType.of(column.type()).orElseThrow());
            }
        }
        if (!added.isEmpty()) {
            schemas.change(engine.id(), schema, added);
        }
        return true;
    }

    @Transactional
    boolean move(UUID id, State from, State to, String problem) {
        return table.move(id, from, to, problem);
    }

    /** Its import is over: the file is no longer needed. */
    @Transactional
    void finish(UUID id) {
        table.move(id, State.RUNNING, State.FINISHED, "");
        table.deleteParts(id);
    }

    @Transactional
    void beat(UUID id) {
        table.beat(id);
    }

    @Transactional
    void undone(UUID id, long restored, long removed, long kept) {
        table.undone(id, restored, removed, kept);
    }
}
