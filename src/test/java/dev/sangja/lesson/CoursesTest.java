package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.Finding;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.lesson.source.MemoryCourse;
import dev.sangja.platform.i18n.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesTest {
    private static final String SHEET = "course.yaml";

    private final Path root;
    private final AtomicLong nanos = new AtomicLong();

    CoursesTest(@TempDir Path root) throws IOException {
        this.root = root;
        copyCourse("shop");
    }

    private void copyCourse(String name) throws IOException {
        Path from = MemoryCourse.folder().resolve("shop");
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = root.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private Courses courses(boolean reload) {
        return new Courses(new FolderSource(root), new LessonFormat(), reload, nanos::get);
    }

    private void edit(String old, String fresh) throws IOException {
        Path sheet = root.resolve("shop").resolve(SHEET);
        Files.writeString(sheet, Files.readString(sheet).replace(old, fresh));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static String title(Courses courses) {
        return courses.course("shop").orElseThrow().title().en();
    }

    @Test
    void what_was_read_early_counts_for_the_same_folder_alone_and_once() {
        EarlyReading.begin(root, new LessonFormat());
        assertThat(EarlyReading.result(Optional.of(root.resolve("other")))).isEqualTo(Shelf.EMPTY);
        EarlyReading.begin(root, new LessonFormat());
        Shelf early = EarlyReading.result(Optional.of(root));
        assertThat(early.courses()).hasSize(1);
        assertThat(early.refreshed(new FolderSource(root), new LessonFormat())).isSameAs(early);
        assertThat(EarlyReading.result(Optional.of(root))).isEqualTo(Shelf.EMPTY);
    }

    @Test
    void courses_lessons_and_steps_are_found_by_their_ids() {
        Courses courses = courses(false);
        assertThat(courses.problems()).isEmpty();
        assertThat(courses.step("shop", "boxes", "fill").orElseThrow().in(Lang.EN).title())
                .isEqualTo("Fill a box");
        assertThat(courses.course("nowhere")).isEmpty();
        assertThat(courses.lesson("shop", "../hello")).isEmpty();
        assertThat(courses.step("shop", "hello", "fill")).isEmpty();
    }

    @Test
    void an_edit_is_live_after_300_milliseconds_and_not_before() throws IOException {
        Courses courses = courses(true);
        edit("Open a shop", "Open two shops");
        pass(Duration.ofMillis(299));
        assertThat(title(courses)).isEqualTo("Open a shop");
        pass(Duration.ofMillis(1));
        assertThat(title(courses)).isEqualTo("Open two shops");
    }

    @Test
    void without_reloading_an_edit_waits_for_the_next_start() throws IOException {
        Courses courses = courses(false);
        edit("Open a shop", "Open two shops");
        pass(Duration.ofHours(1));
        assertThat(title(courses)).isEqualTo("Open a shop");
    }

    @Test
    void a_broken_edit_is_reported_and_leaves_the_live_course_until_it_is_mended()
            throws IOException {
        Courses courses = courses(true);
        edit("order: 1", "order: one");
        pass(Duration.ofSeconds(1));
        assertThat(title(courses)).isEqualTo("Open a shop");
        assertThat(courses.problems())
                .map(Finding::toString)
                .containsExactly("shop/course.yaml:1:8: 'order' is 'one'; write a whole number");
        edit("order: one", "order: 22");
        pass(Duration.ofSeconds(1));
        assertThat(courses.problems()).isEmpty();
        assertThat(courses.course("shop").orElseThrow().order()).isEqualTo(22);
    }

    @Test
    void a_course_that_is_broken_at_the_start_is_left_out_and_the_others_are_live()
            throws IOException {
        copyCourse("cafe");
        edit("order: 1", "order: one");
        Courses courses = courses(false);
        assertThat(courses.all()).map(course -> course.id().value()).containsExactly("cafe");
        assertThat(courses.problems()).hasSize(1);
    }

    @Test
    void an_unchanged_course_is_not_read_again() throws IOException {
        copyCourse("cafe");
        Courses courses = courses(true);
        Course before = courses.course("cafe").orElseThrow();
        edit("Open a shop", "Open two shops");
        pass(Duration.ofSeconds(1));
        assertThat(courses.course("cafe").orElseThrow()).isSameAs(before);
    }

    @Test
    void a_folder_that_vanishes_takes_nothing_live_down() throws IOException {
        Courses courses = courses(true);
        Files.move(root, root.resolveSibling(root.getFileName() + "-away"));
        pass(Duration.ofSeconds(1));
        assertThat(title(courses)).isEqualTo("Open a shop");
        Files.move(root.resolveSibling(root.getFileName() + "-away"), root);
    }
}
