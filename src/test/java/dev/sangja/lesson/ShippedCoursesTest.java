package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedCoursesTest {
    @Test
    void every_shipped_course_loads_without_a_finding() {
        Path folder = Path.of("lessons");
        var source = new FolderSource(folder);
        var courses = new Courses(source, new LessonFormat());
        assertThat(courses.problems()).isEmpty();
        assertThat(courses.all()).hasSize(source.revisions().size());
    }
}
