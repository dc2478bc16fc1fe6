package dev.sangja.sitesearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.Courses;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.limit.SearchLimits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Keeps the engine {@code lessons} in step with the live courses: at the start, and before a search after they have changed.
 * Idempotent; what is there and right is not written again, and documents that others put in stay. Deleted by hand, the
 * engine comes back with the next start.
 */
@ApplicationScoped
class LessonsEngine {
    static final EngineName NAME = new EngineName("lessons");

    private static final Logger LOG = Logger.getLogger(LessonsEngine.class);
    private static final int PAGE = 500;

    private final Courses courses;
    private final Engines engines;
    private final Documents documents;
    private final SearchLimits limits;
    private final ReentrantLock following = new ReentrantLock();
    private volatile List<Course> followed = List.of();

    LessonsEngine(Courses courses, Engines engines, Documents documents, SearchLimits limits) {
        this.limits = limits;
        this.courses = courses;
        this.engines = engines;
        this.documents = documents;
    }

    /** The engine is there when the application is; its documents come in the background. */
    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::engine);
        Thread.ofPlatform().daemon().name("lessons-search").start(this::follow);
    }

    /** Does nothing where the courses are those of the last time; returns at once where somebody else is at it. */
    void follow() {
        if (!courses.all().equals(followed)) {
            compare();
        }
    }

    /** Writes what differs between the engine and the live courses. */
    void compare() {
        if (!following.tryLock()) {
            return;
        }
        try {
            List<Course> now = courses.all();
            QuarkusTransaction.requiringNew().run(() -> write(now));
            followed = now;
        } catch (RuntimeException e) {
            LOG.warnf(e, "the engine of lessons does not follow; the next search tries again");
        } finally {
            following.unlock();
        }
    }

    private void write(List<Course> now) {
        Engine engine = engine();
        engines.lock(engine.id());
        Map<DocumentId, Document> there = there(engine);
        var wanted = new LinkedHashMap<DocumentId, DocumentReader.Read.Good>();
        now.stream()
                .flatMap(LessonDocuments::of)
                .map(this::read)
                .forEach(good -> wanted.put(good.document().id(), good));
        documents.put(
                engine,
                wanted.values().stream()
                        .filter(good -> !good.document().equals(there.get(good.document().id())))
                        .toList());
        documents.delete(
                engine.id(),
                there.keySet().stream().filter(id -> !wanted.containsKey(id)).toList());
    }

    private Engine engine() {
        return engines.find(NAME)
                .orElseGet(
                        () ->
                                engines.create(
                                        NAME, new EngineKind.Default(EngineLanguage.KOREAN), null));
    }

    /** The documents that were made here. */
    private Map<DocumentId, Document> there(Engine engine) {
        var found = new HashMap<DocumentId, Document>();
        long after = 0;
        List<Documents.Born> page;
        do {
            page = documents.after(engine.id(), after, PAGE);
            for (var born : page) {
                found.put(born.document().id(), born.document());
                after = born.place();
            }
        } while (!page.isEmpty());
        found.keySet().removeIf(id -> !LessonDocuments.OWN_ID.matcher(id.value()).matches());
        return found;
    }

    private DocumentReader.Read.Good read(ObjectNode json) {
        return switch (DocumentReader.whole(json, limits)) {
            case DocumentReader.Read.Good good -> good;
            case DocumentReader.Read.Bad bad ->
                    throw new IllegalStateException(
                            "illegal document of a lesson: "
                                    + Objects.toString(bad.id(), "")
                                    + bad.errors());
        };
    }
}
