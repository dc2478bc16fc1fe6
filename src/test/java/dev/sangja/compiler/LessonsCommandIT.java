package dev.sangja.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command of the packaged jar: without a server, a database or a port. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LessonsCommandIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    @TempDir private Path folder;

    @Test
    void it_checks_the_course_that_we_ship_and_leaves_nothing_behind() throws Exception {
        Path lessons = Path.of("lessons").toAbsolutePath();
        assertThat(run("lessons", "check", "first-steps", "--dir", lessons.toString()))
                .isEqualTo(new Said(0, "first-steps: 0 errors, 0 warnings\n", ""));
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void it_makes_a_lesson_from_the_files_in_the_jar() throws Exception {
        assertThat(run("lessons", "new", "shop/open-it"))
                .isEqualTo(
                        new Said(
                                0,
                                "lessons/shop/01-open-it is there. Change it, then run: lessons check shop\n",
                                ""));
        assertThat(run("lessons", "check"))
                .isEqualTo(new Said(0, "shop: 0 errors, 0 warnings\n", ""));
        assertThat(run("lessons", "check", "shop", "kiosk"))
                .isEqualTo(
                        new Said(
                                2,
                                "",
                                "lessons: there is no course 'kiosk' in lessons; it has shop\n"));
    }

    private record Said(int status, String out, String err) {}

    private Said run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("lessons", ".err");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String err = Files.readString(errors);
        Files.delete(errors);
        return new Said(process.exitValue(), out, err);
    }
}
