package dev.sangja.search.transfer;

import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a file into an engine, some hundreds in a transaction. */
@ApplicationScoped
public class Importer {
    private static final int BATCH = 1_000;

    /** Refused lines that are told; the others are counted. */
    private static final int TOLD = 100;

    private final Documents documents;
    private final ImportTable table;

    Importer(Documents documents, ImportTable table) {
        this.documents = documents;
        this.table = table;
    }

    /**
     * What came of it.
     *
     * @param refused the first refused lines of this request
     */
    public record Result(Progress progress, List<Line> refused) {}

    /** Is told of each batch of documents, in the transaction that puts it in. */
    public interface Watch {
        /** Does nothing. */
        Watch NONE =
                new Watch() {
                    @Override
                    public void before(List<Read.Good> documents) {}

                    @Override
                    public void after(List<Read.Good> documents) {}
                };

        void before(List<Read.Good> documents);

        void after(List<Read.Good> documents);
    }

    public Optional<Progress> progress(Engine engine, ImportName name) {
        return QuarkusTransaction.joiningExisting().call(() -> table.find(engine.id(), name));
    }

    /**
     * Goes on where the import of that name is; lines that it has dealt with are skipped.
     *
     * @throws ApiError 400 if the engine would hold too much; what came before is kept. 409 if another request imports
     *     under the same name
     */
    public Result run(Engine engine, ImportName name, Lines lines) throws IOException {
        return run(engine, name, lines, Watch.NONE);
    }

    /** The same, with somebody who watches. */
    public Result run(Engine engine, ImportName name, Lines lines, Watch watch) throws IOException {
        Progress progress = progress(engine, name).orElseGet(() -> Progress.begin(name));
        if (progress.finished()) {
            return new Result(progress, List.of());
        }
        var refused = new ArrayList<Line>();
        var batch = new ArrayList<Line>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().number() > progress.lines()) {
                batch.add(line.get());
            }
            if (batch.size() == BATCH) {
                progress = put(engine, progress, batch, refused, watch, false);
                batch.clear();
            }
        }
        return new Result(put(engine, progress, batch, refused, watch, true), refused);
    }

    private Progress put(
            Engine engine,
            Progress before,
            List<Line> batch,
            List<Line> refused,
            Watch watch,
            boolean last) {
        var good = new ArrayList<Read.Good>();
        for (Line line : batch) {
            switch (line.read()) {
                case Read.Good document -> good.add(document);
                case Read.Bad _ -> {
                    if (refused.size() < TOLD) {
                        refused.add(line);
                    }
                }
            }
        }
        long end = batch.isEmpty() ? before.lines() : batch.getLast().number();
        Progress moved = before.plus(end - before.lines(), good.size(), batch.size() - good.size());
        Progress now = last ? moved.finish() : moved;
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            watch.before(good);
                            documents.put(engine, good);
                            watch.after(good);
                            move(engine, before, now);
                        });
        return now;
    }

    private void move(Engine engine, Progress before, Progress now) {
        if (!table.move(engine.id(), before, now)) {
            throw new ApiError(
                    409,
                    List.of(
                            "Another request imports under the name '%s'; wait for it, or take another name"
                                    .formatted(now.name().value())));
        }
    }
}
