package dev.sangja.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folders in which workers live, one for each, and gone with it. They bear the number of the server that made them. */
final class WorkerFolders {
    private static final Logger LOG = Logger.getLogger(WorkerFolders.class);
    private static final Pattern NAME = Pattern.compile("sangja-worker-(\\d{1,10})-.*");

    private WorkerFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(prefix(ProcessHandle.current().pid()));
    }

    static String prefix(long server) {
        return "sangja-worker-" + server + "-";
    }

    /** Deletes those of servers that were killed and could not do it themselves. */
    static void deleteOrphans() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> orphans = all.filter(WorkerFolders::isOrphan).toList();
            orphans.forEach(WorkerFolders::delete);
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("Folders of workers cannot be looked for: %s", e.getMessage());
        }
    }

    private static boolean isOrphan(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("The folder of a worker cannot be deleted: %s", e.getMessage());
        }
    }
}
