package dev.sangja.lesson.format;

import dev.sangja.lesson.Construct;
import dev.sangja.lesson.StepKind;
import java.util.List;

/**
 * The heading of a step.
 *
 * @param title plain text
 * @param terms ids of words that are new here, as written
 * @param line where it stands
 */
record Heading(
        String title,
        String id,
        StepKind kind,
        List<Construct> introduces,
        List<String> terms,
        int minutes,
        boolean boxes,
        int line) {}
