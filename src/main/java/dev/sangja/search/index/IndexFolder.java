package dev.sangja.search.index;

import dev.sangja.search.engine.EngineState;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The folder of one engine: a folder in it for each generation of its index. */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final Pattern GENERATION = Pattern.compile("g[0-9]{1,9}");

    private final Path path;
    private final Directories directories;

    IndexFolder(Path path, Directories directories) {
        this.path = path;
        this.directories = directories;
    }

    /** Opens a folder of files for Lucene. */
    interface Directories {
        Directory open(Path folder) throws IOException;
    }

    /**
     * What stands in a folder.
     *
     * @param position null if it cannot be read
     */
    private record Found(Path folder, @Nullable Position position) {}

    /**
     * What is there to go on with.
     *
     * @param current the folder and position to go on from
     * @param old another whose searches serve until the current one is complete
     */
    record Plan(Path current, Position position, Optional<Path> old) {}

    /** Looks at what is there, checks each byte of what is used, and deletes what is of no use. */
    Plan plan(EngineState state, String format) throws IOException {
        Files.createDirectories(path);
        List<Found> found = found();
        Optional<Found> current =
                found.stream().filter(one -> continues(one, state, format)).max(byWorth());
        Optional<Found> old =
                current.filter(one -> complete(one)).isPresent()
                        ? Optional.empty()
                        : found.stream()
                                .filter(one -> stillServes(one, state, format))
                                .max(byWorth());
        for (Found one : found) {
            if (current.filter(one::equals).isEmpty() && old.filter(one::equals).isEmpty()) {
                delete(one.folder());
            }
        }
        Position beginning = new Position(format, state.epoch(), 0, state.sequence() == 0);
        return current.map(one -> new Plan(one.folder(), position(one), old.map(Found::folder)))
                .orElseGet(() -> new Plan(next(found), beginning, old.map(Found::folder)));
    }

    private List<Found> found() throws IOException {
        var found = new ArrayList<Found>();
        try (Stream<Path> folders = Files.list(path)) {
            for (Path folder : folders.filter(IndexFolder::isGeneration).sorted().toList()) {
                found.add(new Found(folder, sound(folder)));
            }
        }
        return found;
    }

    private static boolean isGeneration(Path folder) {
        return GENERATION.matcher(folder.getFileName().toString()).matches();
    }

    /** The position of an index all of whose bytes are as they were written. */
    private @Nullable Position sound(Path folder) {
        try (Directory directory = new CheckedDirectory(directories.open(folder));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return Position.ofCommit(reader.getIndexCommit().getUserData()).orElse(null);
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    "the index in %s is damaged and will be made anew: %s", folder, e.getMessage());
            return null;
        }
    }

    private static boolean continues(Found one, EngineState state, String format) {
        Position position = one.position();
        return position != null
                && position.format().equals(format)
                && position.epoch().equals(state.epoch())
                && position.sequence() <= state.sequence()
                && position.sequence() >= state.purged();
    }

    private static boolean stillServes(Found one, EngineState state, String format) {
        Position position = one.position();
        return position != null
                && position.complete()
                && position.epoch().equals(state.epoch())
                && !continues(one, state, format);
    }

    private static boolean complete(Found one) {
        return position(one).complete();
    }

    private static Position position(Found one) {
        Position position = one.position();
        if (position == null) {
            throw new IllegalStateException("a damaged index has no position: " + one.folder());
        }
        return position;
    }

    private static Comparator<Found> byWorth() {
        return Comparator.comparing(IndexFolder::complete)
                .thenComparing(one -> position(one).sequence());
    }

    private Path next(List<Found> found) {
        int last =
                found.stream()
                        .mapToInt(
                                one ->
                                        Integer.parseInt(
                                                one.folder().getFileName().toString().substring(1)))
                        .max()
                        .orElse(0);
        return path.resolve("g" + (last + 1));
    }

    /** Deletes the other generations. */
    void keepOnly(Path current) {
        try (Stream<Path> folders = Files.list(path)) {
            folders.filter(IndexFolder::isGeneration)
                    .filter(folder -> !folder.equals(current))
                    .forEach(IndexFolder::delete);
        } catch (IOException e) {
            LOG.debugf("not deleted yet: %s", e.getMessage());
        }
    }

    /** What its files have together; those that go meanwhile are not counted. */
    static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }

    /** With all that is in it; what cannot be deleted now is deleted another time. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debugf("not deleted yet: %s", e.getMessage());
        }
    }
}
