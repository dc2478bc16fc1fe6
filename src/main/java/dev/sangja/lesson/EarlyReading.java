package dev.sangja.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shipped courses on a thread of its own while the rest of the application starts: it takes a sixth of the
 * start and needs nothing of it. What was read counts only for the same folder and for files that are unchanged when the
 * live courses are made, so beginning early can never be wrong, only in vain.
 */
public final class EarlyReading {
    private static volatile @Nullable EarlyReading begun;

    private final Optional<Path> folder;
    private final FutureTask<Shelf> task;

    private EarlyReading(Optional<Path> folder, CourseFormat format) {
        this.folder = folder;
        this.task = new FutureTask<>(() -> Shelf.EMPTY.refreshed(Courses.source(folder), format));
    }

    /**
     * Begins to read; returns at once.
     *
     * @param folder where courses probably are; those in the jar where it is no folder
     */
    public static void begin(Path folder, CourseFormat format) {
        var reading = new EarlyReading(Optional.of(folder).filter(Files::isDirectory), format);
        begun = reading;
        Thread.ofPlatform().daemon().name("early-reading").start(reading.task);
    }

    /**
     * What was read, waiting for the rest of it.
     *
     * @param folder where courses really are; empty for those in the jar
     * @return nothing where nothing was begun, other courses were read, or it failed: then the live courses tell why
     */
    static Shelf result(Optional<Path> folder) {
        EarlyReading reading = begun;
        begun = null;
        try {
            return reading != null && reading.folder.equals(folder)
                    ? reading.task.get()
                    : Shelf.EMPTY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Shelf.EMPTY;
        } catch (ExecutionException e) {
            return Shelf.EMPTY;
        }
    }
}
