package dev.sangja.compiler;

import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.lesson.source.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks courses of a folder. */
@Command(
        name = "check",
        description = "Runs every program and holds every text of courses to the principles.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COURSE", description = "Folders of courses; all where none is named.")
    private List<String> courses = new ArrayList<>();

    @Option(
            names = "--dir",
            description = "The folder of all courses. Default: ${DEFAULT-VALUE}",
            defaultValue = "lessons")
    private Path folder = Path.of("lessons");

    @Option(
            names = "--format",
            description = "How to print findings: ${COMPLETION-CANDIDATES}. Default: text",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--update",
            description = "Writes the transcript of each course anew. Look at what changes.")
    private boolean update;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Revision> wanted = wanted();
        var reports = new ArrayList<Report>();
        try (var bench = CompilerBench.open()) {
            for (Revision revision : wanted) {
                reports.add(check(bench.compiler(), revision));
            }
        }
        spec.commandLine().getOut().print(format.print(folder, reports));
        spec.commandLine().getOut().flush();
        return reports.stream().allMatch(report -> report.errors() == 0) ? 0 : 1;
    }

    private List<Revision> wanted() {
        if (!Files.isDirectory(folder)) {
            throw new CompilerException(
                    "there is no folder '" + folder + "'; name the folder of courses with --dir");
        }
        List<Revision> all = new FolderSource(folder).revisions();
        for (String course : courses) {
            if (all.stream().noneMatch(each -> each.course().equals(course))) {
                List<String> names = all.stream().map(Revision::course).toList();
                throw new CompilerException(
                        "there is no course '%s' in %s; it has %s"
                                .formatted(course, folder, String.join(", ", names)));
            }
        }
        return all.stream()
                .filter(each -> courses.isEmpty() || courses.contains(each.course()))
                .toList();
    }

    private Report check(CourseCompiler compiler, Revision revision) throws IOException {
        Report report = compiler.check(revision.read());
        if (!update || report.transcript().isEmpty()) {
            return report;
        }
        Files.writeString(
                folder.resolve(revision.course()).resolve(LessonFormat.TRANSCRIPT),
                report.transcript());
        List<Diagnostic> others =
                report.diagnostics().stream()
                        .filter(each -> each.rule() != Rule.TRANSCRIPT)
                        .toList();
        return new Report(report.course(), others, report.transcript());
    }
}
