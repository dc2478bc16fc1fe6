package dev.sangja.lesson.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private final Path root;

    SourcesTest(@TempDir Path root) {
        this.root = root;
    }

    private CourseFiles read() {
        return new FolderSource(root).revisions().getFirst().read();
    }

    private Path file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void a_course_packaged_in_a_jar_is_read_whole() throws IOException {
        Path jar = root.resolve("app.jar");
        try (var files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path folder = Files.createDirectories(files.getPath("/lessons/shop/01-hello"));
            Files.writeString(folder.resolve("lesson.ko.md"), "안녕");
            Path classes = Files.createDirectories(files.getPath("/dev/sangja/lesson/source"));
            Files.write(classes.resolve("Finding.class"), new byte[] {1});
        }
        URI inside = URI.create("jar:" + jar.toUri() + "!/dev/sangja/lesson/source/Finding.class");
        var revision = new PackagedSource(inside.toURL()).revisions().getFirst();
        assertThat(revision.course()).isEqualTo("shop");
        assertThat(revision.read().files()).containsOnlyKeys("01-hello/lesson.ko.md");
        assertThat(new String(revision.read().files().get("01-hello/lesson.ko.md"), UTF_8))
                .isEqualTo("안녕");
    }

    @Test
    void a_course_beside_unpacked_classes_is_read_and_its_absence_is_none() throws IOException {
        file("classes/lessons/shop/course.yaml", "order: 1");
        Path type = file("classes/dev/sangja/lesson/source/Finding.class", "");
        assertThat(new PackagedSource(type.toUri().toURL()).revisions())
                .map(Revision::course)
                .containsExactly("shop");
        Path alone = file("other/dev/sangja/lesson/source/Finding.class", "");
        assertThat(new PackagedSource(alone.toUri().toURL()).revisions()).isEmpty();
    }

    @Test
    void what_editors_and_python_leave_behind_is_no_file_of_a_course() throws IOException {
        file("shop/course.yaml", "");
        file("shop/.course.yaml.swp", "");
        file("shop/course.yaml~", "");
        file("shop/__pycache__/checks.pyc", "");
        file(".git/config", "");
        file("README.md", "");
        assertThat(read().files()).containsOnlyKeys("course.yaml");
        assertThat(new FolderSource(root).revisions()).hasSize(1);
    }

    @Test
    void a_link_out_of_the_folder_and_a_large_file_are_findings() throws IOException {
        Path outside = Files.createTempFile("outside", ".py");
        try {
            file("shop/course.yaml", "");
            file("shop/large.md", "x".repeat(CourseFiles.MAX_FILE_SIZE + 1));
            Files.createSymbolicLink(root.resolve("shop/out.py"), outside);
            Files.createSymbolicLink(
                    root.resolve("shop/in.yaml"), root.resolve("shop/course.yaml"));
            CourseFiles read = read();
            assertThat(read.files()).containsOnlyKeys("course.yaml", "in.yaml");
            assertThat(read.findings())
                    .map(Finding::toString)
                    .containsExactly(
                            "shop/large.md:1:1: the file has 262145 bytes, more than 256 KiB; split it or"
                                    + " leave something out",
                            "shop/out.py:1:1: the link leads out of the folder of lessons; put a copy of"
                                    + " the file here");
        } finally {
            Files.delete(outside);
        }
    }
}
