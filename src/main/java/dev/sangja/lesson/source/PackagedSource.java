package dev.sangja.lesson.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The copy of the courses that was packaged with the program. Read once, whole: a jar does not change while it runs.
 *
 * <p>A jar has no folders to list through a class loader, so the jar is found by one of our own classes and opened as a
 * file system. The class is one that nothing rewrites: what the container changes moves to another jar.
 */
public final class PackagedSource implements CourseSource {
    private static final String FOLDER = "lessons";

    private final List<Revision> revisions;

    /** The courses beside our own classes; none where none were packaged. */
    public PackagedSource() {
        this(Objects.requireNonNull(Finding.class.getResource("Finding.class")));
    }

    /** The courses in the jar or folder that holds a class file of this package. */
    PackagedSource(URL classFile) {
        try {
            URLConnection connection = classFile.openConnection();
            if (connection instanceof JarURLConnection jar) {
                revisions = inJar(Path.of(jar.getJarFileURL().toURI()));
            } else {
                Path file = Path.of(classFile.toURI());
                String name = Finding.class.getName().replace('.', '/');
                revisions = in(file.resolve("../".repeat(name.split("/").length)).normalize());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no file at " + classFile, e);
        }
    }

    @Override
    public List<Revision> revisions() {
        return revisions;
    }

    private static List<Revision> inJar(Path jar) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath("/"));
        }
    }

    private static List<Revision> in(Path classes) {
        Path folder = classes.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return new FolderSource(folder)
                .revisions().stream()
                        .<Revision>map(found -> new Packaged(found.course(), found.read()))
                        .toList();
    }

    private record Packaged(String course, CourseFiles read) implements Revision {
        @Override
        public String fingerprint() {
            return "packaged";
        }
    }
}
