package dev.sangja.lesson.format;

import dev.sangja.lesson.CourseFormat;
import dev.sangja.lesson.source.CourseFiles;
import java.util.List;
import java.util.Set;

/**
 * A course as its authors wrote it, for tools that judge it: every text and every program with its place.
 *
 * @param draft the course where its files can be understood; all else is empty where they cannot
 * @param lessons names of the lessons' folders, in the order of the course
 * @param glossary path of the glossary, as findings name it; "" where the files cannot be understood
 * @param retired ids that were used once, as {@code course.yaml} has them
 */
public record Manuscript(
        CourseFiles files,
        CourseFormat.Draft draft,
        List<String> lessons,
        List<Passage> passages,
        List<Snippet> snippets,
        Set<String> retired,
        String glossary) {
    public Manuscript {
        lessons = List.copyOf(lessons);
        passages = List.copyOf(passages);
        snippets = List.copyOf(snippets);
        retired = Set.copyOf(retired);
    }
}
