package dev.sangja.compiler;

import dev.sangja.lesson.Slugs;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.FolderSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a lesson that already passes. */
@Command(
        name = "new",
        description = "Writes the files of a new lesson, which pass the check, to be changed.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("(?<course>[^/]+)/(?<lesson>[^/]+)");
    private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d{1,3})-(?<id>.+)");

    @Parameters(
            paramLabel = "COURSE/LESSON",
            description = "The course, which is made where it is missing, and the lesson's id.")
    private String name = "";

    @Option(
            names = "--dir",
            description = "The folder of all courses. Default: ${DEFAULT-VALUE}",
            defaultValue = "lessons")
    private Path folder = Path.of("lessons");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()
                || !Slugs.isSlug(matcher.group("course"))
                || !Slugs.isSlug(matcher.group("lesson"))) {
            throw new CompilerException(
                    "'"
                            + name
                            + "' is no name for a lesson; write course/lesson, each with "
                            + Slugs.RULE);
        }
        Path course = folder.resolve(matcher.group("course"));
        int number = nextNumber(course, matcher.group("lesson"));
        Path lesson = course.resolve("%02d-%s".formatted(number, matcher.group("lesson")));
        new Template(course, lesson).write();
        addToTranscript(course);
        spec.commandLine()
                .getOut()
                .println(
                        "%s is there. Change it, then run: lessons check %s"
                                .formatted(lesson, matcher.group("course")));
        return 0;
    }

    /** What the new lesson answers is no change of what was told: it only comes after all that. */
    private void addToTranscript(Path course) throws IOException {
        Path file = course.resolve(LessonFormat.TRANSCRIPT);
        String before = Files.exists(file) ? Files.readString(file) : "";
        try (var bench = CompilerBench.open()) {
            String now = bench.compiler().check(read(course)).transcript();
            if (!now.isEmpty() && now.startsWith(before)) {
                Files.writeString(file, now);
            }
        } catch (CompilerException _) {
            // No programs can be run here; the check asks for the transcript where they can.
        }
    }

    private CourseFiles read(Path course) {
        String wanted = String.valueOf(course.getFileName());
        return new FolderSource(folder)
                .revisions().stream()
                        .filter(each -> each.course().equals(wanted))
                        .findFirst()
                        .orElseThrow()
                        .read();
    }

    private static int nextNumber(Path course, String id) throws IOException {
        int last = 0;
        if (Files.isDirectory(course)) {
            try (Stream<Path> lessons = Files.list(course)) {
                for (Path each : lessons.toList()) {
                    Matcher found = NUMBERED.matcher(String.valueOf(each.getFileName()));
                    if (found.matches()) {
                        last = Math.max(last, Integer.parseInt(found.group("number")));
                        refuseTwice(each, found.group("id"), id);
                    }
                }
            }
        }
        return last + 1;
    }

    private static void refuseTwice(Path lesson, String there, String wanted) {
        if (there.equals(wanted)) {
            throw new CompilerException(
                    "the lesson '"
                            + wanted
                            + "' is there already: "
                            + lesson
                            + "; take another id");
        }
    }
}
