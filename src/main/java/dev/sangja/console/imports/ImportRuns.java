package dev.sangja.console.imports;

import dev.sangja.console.imports.Upload.State;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.transfer.Importer;
import dev.sangja.search.transfer.Reversals;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Imports and undoes in the background, two at a time. Idempotent: each batch of documents moves its import on in the same
 * transaction, so that who takes one over goes on where it was.
 */
@ApplicationScoped
class ImportRuns {
    private static final Logger LOG = Logger.getLogger(ImportRuns.class);
    private static final int AT_ONCE = 2;

    private final Uploads uploads;
    private final Importer importer;
    private final Reversals reversals;
    private final SearchLimits limits;
    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("console-import-", 0).factory());

    ImportRuns(Uploads uploads, Importer importer, Reversals reversals, SearchLimits limits) {
        this.uploads = uploads;
        this.importer = importer;
        this.reversals = reversals;
        this.limits = limits;
    }

    /** Sees to an upload that is at work, unless this node does already. */
    void see(Engine engine, UUID id) {
        if (atWork.add(id) && !threads.isShutdown()) {
            threads.execute(() -> work(engine, id));
        }
    }

    private void work(Engine engine, UUID id) {
        try {
            Upload upload = uploads.find(engine, id).orElseThrow();
            switch (upload.state()) {
                case RUNNING -> run(engine, upload);
                case UNDOING -> undo(engine, upload);
                case OFFERED, FINISHED, STOPPED, UNDONE -> {}
            }
        } catch (ApiError e) {
            uploads.move(id, State.RUNNING, State.STOPPED, String.join("; ", e.errors()));
        } catch (IOException | RuntimeException e) { // the job takes it up again
            LOG.warnf(e, "import %s into %s was broken off, and goes on later", id, engine.name());
        } finally {
            atWork.remove(id);
        }
    }

    private void run(Engine engine, Upload upload) throws IOException {
        try (InputStream file = uploads.open(upload.id())) {
            importer.run(
                    engine,
                    upload.importName(),
                    upload.plan().fileKind().open(file, limits),
                    watch(engine, upload));
        }
        uploads.finish(upload.id());
    }

    private Importer.Watch watch(Engine engine, Upload upload) {
        Importer.Watch memory = reversals.watch(engine, upload.importName());
        return new Importer.Watch() {
            @Override
            public void before(List<Read.Good> documents) {
                uploads.beat(upload.id());
                memory.before(documents);
            }

            @Override
            public void after(List<Read.Good> documents) {
                memory.after(documents);
            }
        };
    }

    private void undo(Engine engine, Upload upload) {
        Reversals.Reversal some = reversals.step(engine, upload.importName());
        while (!some.isNothing()) {
            uploads.undone(upload.id(), some.restored(), some.removed(), some.kept());
            some = reversals.step(engine, upload.importName());
        }
        uploads.move(upload.id(), State.UNDOING, State.UNDONE, "");
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
