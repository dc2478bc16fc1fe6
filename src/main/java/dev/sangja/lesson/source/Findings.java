package dev.sangja.lesson.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what an author has to mend. Not thread-safe. */
public final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void add(String file, int line, int column, String message, String mend) {
        all.add(new Finding(file, line, column, message, mend));
    }

    /** About a file as a whole. */
    public void add(String file, String message, String mend) {
        all.add(Finding.of(file, message, mend));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean mention(String file) {
        return all.stream().anyMatch(finding -> finding.file().equals(file));
    }

    /** By file and line, each once. */
    public List<Finding> sorted() {
        return all.stream().sorted().toList();
    }
}
