package dev.sangja.lesson;

import dev.sangja.lesson.source.CourseSource;
import dev.sangja.lesson.source.Finding;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.lesson.source.PackagedSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * The live courses. A course is read whole beside the live one and takes its place at once; one with findings never
 * does, so a broken edit leaves the course as it was. Where reloading is on, files are looked at again on access, once in
 * 300 ms at the most.
 */
@ApplicationScoped
public class Courses {
    private static final Logger LOG = Logger.getLogger(Courses.class);
    private static final Path BESIDE = Path.of("lessons");
    private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();

    private final CourseSource source;
    private final CourseFormat format;
    private final boolean reload;
    private final LongSupplier nanos;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Shelf shelf;
    private volatile long lookedAt;

    @Inject
    Courses(LessonsConfig config, CourseFormat format) {
        this(folder(config), format, config.lessonsReload());
    }

    private Courses(Optional<Path> folder, CourseFormat format, boolean reload) {
        this(source(folder), format, reload, System::nanoTime, EarlyReading.result(folder));
    }

    /** Courses for a program without a container; reads everything now. */
    public Courses(CourseSource source, CourseFormat format) {
        this(source, format, false, System::nanoTime);
    }

    Courses(CourseSource source, CourseFormat format, boolean reload, LongSupplier nanos) {
        this(source, format, reload, nanos, Shelf.EMPTY);
    }

    private Courses(
            CourseSource source,
            CourseFormat format,
            boolean reload,
            LongSupplier nanos,
            Shelf early) {
        this.source = source;
        this.format = format;
        this.reload = reload;
        this.nanos = nanos;
        this.lookedAt = nanos.getAsLong();
        this.shelf = early.refreshed(source, format);
        shelf.problems().forEach(LOG::error);
    }

    /** Where the courses are; empty for those in the jar. */
    private static Optional<Path> folder(LessonsConfig config) {
        Optional<Path> named = config.lessonsDir();
        if (named.isPresent() && !Files.isDirectory(named.get())) {
            throw new IllegalArgumentException(
                    "sangja.lessons-dir is '" + named.get() + "', must be a folder of courses");
        }
        return named.or(() -> Optional.of(BESIDE).filter(Files::isDirectory));
    }

    static CourseSource source(Optional<Path> folder) {
        return folder.<CourseSource>map(FolderSource::new).orElseGet(PackagedSource::new);
    }

    /** Made while starting, so that findings are in the log before anyone asks for a page. */
    void start(@Observes StartupEvent event) {
        LOG.infof("%d courses are live, %d findings", shelf.courses().size(), problems().size());
    }

    /** All courses in their order. */
    public List<Course> all() {
        return current().courses();
    }

    public Optional<Course> course(String id) {
        return all().stream().filter(course -> course.id().value().equals(id)).findFirst();
    }

    public Optional<Lesson> lesson(String course, String lesson) {
        return course(course).flatMap(found -> found.lesson(lesson));
    }

    public Optional<Step> step(String course, String lesson, String step) {
        return lesson(course, lesson).flatMap(found -> found.step(step));
    }

    /** What keeps files from being live, in the order of files. */
    public List<Finding> problems() {
        return current().problems();
    }

    private Shelf current() {
        if (reload && nanos.getAsLong() - lookedAt >= PAUSE_NANOS && loading.tryLock()) {
            try {
                lookAgain();
            } finally {
                loading.unlock();
            }
        }
        return shelf;
    }

    private void lookAgain() {
        Shelf before = shelf;
        try {
            Shelf after = before.refreshed(source, format);
            shelf = after;
            if (!after.problems().equals(before.problems())) {
                after.problems().forEach(LOG::error);
                LOG.infof("%d courses are live", after.courses().size());
            }
        } catch (UncheckedIOException e) {
            LOG.error("the lessons cannot be read again; the live courses stay", e);
        } finally {
            lookedAt = nanos.getAsLong();
        }
    }
}
