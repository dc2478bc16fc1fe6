package dev.sangja.compiler;

import dev.sangja.lesson.source.Finding;
import java.util.Comparator;

/** A finding and the rule that it breaks. Errors come before warnings, then by place. */
public record Diagnostic(Rule rule, Finding finding) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing((Diagnostic each) -> each.rule().severity())
                    .thenComparing(Diagnostic::finding)
                    .thenComparing(Diagnostic::rule);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
