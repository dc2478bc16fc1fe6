package dev.sangja.compiler;

import java.util.List;

/**
 * What the compiler says of a course.
 *
 * @param course name of its folder
 * @param diagnostics errors first
 * @param transcript what the course answers, as its file should have it; empty where its files cannot be understood
 */
public record Report(String course, List<Diagnostic> diagnostics, String transcript) {
    public Report {
        diagnostics = List.copyOf(diagnostics);
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return diagnostics.stream().filter(each -> each.rule().severity() == severity).count();
    }
}
