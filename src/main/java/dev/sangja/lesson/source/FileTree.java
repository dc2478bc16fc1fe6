package dev.sangja.lesson.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The files below one course's folder. */
final class FileTree {
    private static final int MAX_FILES = 5_000;

    private final Path root;
    private final String course;
    private final Findings findings = new Findings();

    FileTree(Path root, String course) {
        this.root = root;
        this.course = course;
    }

    /** What editors, Python and operating systems leave behind. */
    static boolean isIgnored(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.equals("__pycache__")
                || name.equals("__pycache__/");
    }

    String fingerprint() {
        var text = new StringBuilder();
        walk().forEach((name, entry) -> text.append(name).append(entry.stamp()).append('\n'));
        return text.toString();
    }

    CourseFiles read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, Entry> entries = walk();
        if (entries.size() > MAX_FILES) {
            findings.add(course, "the course has more than 5000 files", "split it");
            entries = new TreeMap<>();
        }
        entries.forEach((name, entry) -> readOne(name, entry, files));
        return new CourseFiles(course, files, findings.sorted());
    }

    private void readOne(String name, Entry entry, SortedMap<String, byte[]> files) {
        try {
            if (entry.link() && !staysInside(name, entry.path())) {
                return;
            }
            long size = Files.size(entry.path());
            if (size > CourseFiles.MAX_FILE_SIZE) {
                findings.add(CourseFiles.tooLarge(file(name), size));
                return;
            }
            files.put(name, Files.readAllBytes(entry.path()));
        } catch (IOException e) {
            findings.add(file(name), "the file cannot be read (" + e + ")", "make it readable");
        }
    }

    private boolean staysInside(String name, Path link) throws IOException {
        Path target = link.toRealPath();
        if (!target.startsWith(root.toRealPath())) {
            findings.add(
                    file(name),
                    "the link leads out of the folder of lessons",
                    "put a copy of the file here");
            return false;
        }
        if (Files.isDirectory(target)) {
            findings.add(file(name), "the link leads to a folder", "put a copy of the folder here");
            return false;
        }
        return true;
    }

    private String file(String name) {
        return name.isEmpty() ? course : course + "/" + name;
    }

    private SortedMap<String, Entry> walk() {
        SortedMap<String, Entry> entries = new TreeMap<>();
        Path folder = root.resolve(course);
        try {
            Files.walkFileTree(folder, new Walk(folder, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private record Entry(Path path, String stamp, boolean link) {}

    /** Leaves out what is ignored; a file that vanishes meanwhile shows in the next fingerprint. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final SortedMap<String, Entry> entries;

        Walk(Path folder, SortedMap<String, Entry> entries) {
            this.folder = folder;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean skip = !path.equals(folder) && isIgnored(String.valueOf(path.getFileName()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isIgnored(String.valueOf(path.getFileName()))) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean link = attributes.isSymbolicLink();
                entries.put(name, new Entry(path, stamp(path, attributes, link), link));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static String stamp(Path path, BasicFileAttributes own, boolean link) {
            BasicFileAttributes attributes = link ? ofTarget(path, own) : own;
            return " "
                    + attributes.size()
                    + " "
                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        }

        private static BasicFileAttributes ofTarget(Path link, BasicFileAttributes own) {
            try {
                return Files.exists(link)
                        ? Files.readAttributes(link, BasicFileAttributes.class)
                        : own;
            } catch (IOException e) {
                return own;
            }
        }
    }
}
