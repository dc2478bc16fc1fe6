package dev.sangja.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.source.FolderSource;
import dev.sangja.lesson.source.Revision;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The courses that we ship keep every rule, without an exception, and answer what their transcripts say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ShippedLessonsTest {
    private static final Path LESSONS = Path.of("lessons");

    private Workbench bench;

    @BeforeAll
    void begin() {
        bench = new Workbench();
    }

    @AfterAll
    void end() {
        bench.close();
    }

    static List<String> courses() {
        return new FolderSource(LESSONS).revisions().stream().map(Revision::course).toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_course_that_we_ship_has_neither_errors_nor_warnings(String course) {
        Report report = bench.compiler().check(Workbench.course(LESSONS, course));
        assertThat(report.diagnostics()).isEmpty();
    }
}
