package dev.sangja.compiler;

import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.FolderSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A compiler with a sandbox of its own, and courses to be broken in memory. */
final class Workbench implements AutoCloseable {
    private final CompilerBench bench = CompilerBench.open();

    CourseCompiler compiler() {
        return bench.compiler();
    }

    /** What the command prints. */
    record Said(int status, String out, String err) {}

    static Said command(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = LessonsCommand.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Said(status, out.toString(), err.toString());
    }

    /** The files of a course in a folder. */
    static CourseFiles course(Path folder, String name) {
        return new FolderSource(folder)
                .revisions().stream()
                        .filter(each -> each.course().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .read();
    }

    /** A course's files, to be changed. */
    static final class Draft {
        private final String folder;
        private final SortedMap<String, byte[]> files;

        Draft(CourseFiles course) {
            folder = course.folder();
            files = new TreeMap<>(course.files());
        }

        Draft with(String path, String text) {
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        Draft bytes(String path, byte[] bytes) {
            files.put(path, bytes);
            return this;
        }

        Draft without(String path) {
            Objects.requireNonNull(files.remove(path), path);
            return this;
        }

        Draft replacing(String path, String old, String fresh) {
            String text = text(path);
            if (!text.contains(old)) {
                throw new IllegalArgumentException(path + " does not hold '" + old + "'");
            }
            return with(path, text.replace(old, fresh));
        }

        String text(String path) {
            return new String(
                    Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
        }

        CourseFiles files() {
            return new CourseFiles(folder, files, List.of());
        }
    }

    @Override
    public void close() {
        bench.close();
    }
}
