package dev.sangja.lesson.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Courses in a folder, one folder each. Hidden folders and loose files beside them are no courses. */
public final class FolderSource implements CourseSource {
    private final Path root;

    /**
     * @param root folder of all courses, on any file system
     * @throws IllegalArgumentException if there is no such folder
     */
    public FolderSource(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(
                    "no folder of lessons at '"
                            + root
                            + "'; it must hold a folder for each course");
        }
        this.root = root;
    }

    @Override
    public List<Revision> revisions() {
        try (var entries = Files.list(root)) {
            return entries.filter(FolderSource::mayHoldACourse)
                    .sorted()
                    .<Revision>map(folder -> new FolderRevision(root, name(folder)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayHoldACourse(Path path) {
        return !FileTree.isIgnored(name(path))
                && (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        || Files.isSymbolicLink(path));
    }

    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private record FolderRevision(Path root, String course) implements Revision {
        @Override
        public String fingerprint() {
            return new FileTree(root, course).fingerprint();
        }

        @Override
        public CourseFiles read() {
            return new FileTree(root, course).read();
        }
    }
}
