package dev.sangja.compiler;

import java.util.Locale;

/** How much a finding weighs: a course with an error is not fit for learners. */
public enum Severity {
    ERROR,
    WARNING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
