package dev.sangja.compiler;

import dev.sangja.lesson.source.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what has to be mended, each once. Thread-safe. */
final class Diagnostics {
    private final Set<Diagnostic> all = new TreeSet<>();

    synchronized void add(
            Rule rule, String file, int line, int column, String message, String mend) {
        all.add(new Diagnostic(rule, new Finding(file, line, column, message, mend)));
    }

    /** About a file as a whole. */
    void add(Rule rule, String file, String message, String mend) {
        add(rule, file, 1, 1, message, mend);
    }

    void addAll(Rule rule, List<Finding> findings) {
        findings.forEach(
                each ->
                        add(
                                rule,
                                each.file(),
                                each.line(),
                                each.column(),
                                each.message(),
                                each.mend()));
    }

    synchronized List<Diagnostic> sorted() {
        return List.copyOf(all);
    }
}
