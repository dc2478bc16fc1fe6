package dev.sangja.compiler;

import dev.sangja.lesson.Construct;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that a new lesson begins with. */
final class Template {
    private static final String PLACE = "/new-lesson/";
    private static final List<String> OF_COURSE = List.of("course.yaml", "glossary.yaml");
    private static final List<String> OF_LESSON =
            List.of(
                    "lesson.ko.md",
                    "lesson.en.md",
                    "try-it/starter.ko.py",
                    "try-it/starter.en.py",
                    "greet/starter.py",
                    "greet/solution.ko.py",
                    "greet/solution.en.py",
                    "greet/checks.py",
                    "greet/hints.ko.md",
                    "greet/hints.en.md",
                    "greet/mistakes/big-p.ko.py",
                    "greet/mistakes/big-p.en.py",
                    "greet/mistakes/no-quotes.ko.py",
                    "greet/mistakes/no-quotes.en.py");

    /** Constructs that the new lesson uses. */
    private static final List<String> USED = List.of("call", "string");

    private final Path course;
    private final Path lesson;

    Template(Path course, Path lesson) {
        this.course = course;
        this.lesson = lesson;
    }

    void write() throws IOException {
        String introduces = introduces();
        if (!Files.isDirectory(course)) {
            for (String name : OF_COURSE) {
                write(course.resolve(name), text(name));
            }
        }
        for (String name : OF_LESSON) {
            write(lesson.resolve(name), text(name).replace("INTRODUCES ", introduces));
        }
    }

    /** What the course's other lessons have not introduced yet. */
    private String introduces() {
        List<String> known =
                read().stream()
                        .flatMap(found -> found.lessons().stream())
                        .flatMap(each -> each.steps().stream())
                        .flatMap(step -> step.introduces().stream())
                        .map(Construct::code)
                        .toList();
        String fresh =
                USED.stream()
                        .filter(each -> !known.contains(each))
                        .collect(Collectors.joining(" "));
        return fresh.isEmpty() ? "" : "introduces=\"" + fresh + "\" ";
    }

    private Optional<Course> read() {
        Path folder = course.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(course)) {
            return Optional.empty();
        }
        String name = String.valueOf(course.getFileName());
        return new FolderSource(folder)
                .revisions().stream()
                        .filter(each -> each.course().equals(name))
                        .map(each -> new LessonFormat().read(each.read()).course())
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Template.class.getResourceAsStream(PLACE + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a folder"));
        Files.writeString(file, text);
    }
}
