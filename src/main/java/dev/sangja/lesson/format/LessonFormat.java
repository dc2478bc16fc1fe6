package dev.sangja.lesson.format;

import dev.sangja.lesson.CourseFormat;
import dev.sangja.lesson.Slugs;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format in which tutors write: folders of YAML, Markdown and Python. Needs no container. */
@ApplicationScoped
public class LessonFormat implements CourseFormat {
    /** What the lesson compiler keeps beside a course; learners do not see it. */
    public static final String TRANSCRIPT = "transcript.txt";

    @Override
    public Draft read(CourseFiles files) {
        return read(files, false).draft();
    }

    /** Reads a course whole, and keeps what its authors wrote. Never throws for anything that the files hold. */
    public Manuscript manuscript(CourseFiles files) {
        return read(files, true);
    }

    private static Manuscript read(CourseFiles files, boolean keep) {
        var findings = new Findings();
        var sources = new Sources(files, findings);
        if (!Slugs.isSlug(files.folder())) {
            String message = "the folder's name cannot stand in an address";
            findings.add(files.folder(), message, "use " + Slugs.RULE);
        }
        Optional<CourseSheet> sheet = CourseSheet.read(sources);
        Optional<Glossary> glossary =
                sheet.flatMap(found -> Glossary.read(sources, found.glossary()));
        Set<String> retired = sheet.map(CourseSheet::retired).orElse(Set.of());
        List<LessonDraft> lessons = new LessonReader(sources, retired).readAll();
        // Without a glossary every word would be unknown, which says nothing new.
        List<Term> terms =
                glossary.map(words -> Introductions.of(lessons, words, findings)).orElse(List.of());
        var links = new Links(files.folder(), lessons);
        lessons.forEach(lesson -> new TextCheck(sources, links, lesson).check());
        sources.use(TRANSCRIPT);
        sheet.ifPresent(_ -> sources.reportUnused());
        if (!findings.isEmpty() || sheet.isEmpty()) {
            var broken = new Draft(Optional.empty(), findings.sorted());
            return new Manuscript(files, broken, List.of(), List.of(), List.of(), retired, "");
        }
        var texts = new ManuscriptReader(sources, lessons);
        if (keep) {
            texts.read(sheet.get(), glossary.orElseThrow(), terms);
        }
        var everyday = glossary.map(Glossary::everyday).orElse(List.of());
        var assembly = new Assembly(files.folder(), sheet.get(), lessons, terms, everyday, links);
        return new Manuscript(
                files,
                new Draft(Optional.of(assembly.course()), List.of()),
                lessons.stream().map(LessonDraft::folder).toList(),
                texts.passages(),
                texts.snippets(),
                retired,
                glossary.map(Glossary::file).orElse(""));
    }
}
