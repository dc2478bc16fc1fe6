package dev.sangja.lesson.format;

import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.source.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the one step that introduces each word of the glossary. */
final class Introductions {
    private final Glossary glossary;
    private final Findings findings;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private Introductions(Glossary glossary, Findings findings) {
        this.glossary = glossary;
        this.findings = findings;
    }

    /** The words in the order of their introduction. */
    static List<Term> of(List<LessonDraft> lessons, Glossary glossary, Findings findings) {
        var introductions = new Introductions(glossary, findings);
        for (LessonDraft lesson : lessons) {
            lesson.anyPage().ifPresent(page -> introductions.add(lesson.id(), page));
        }
        if (lessons.stream().allMatch(LessonDraft::whole)) {
            introductions.reportNever();
        }
        return List.copyOf(introductions.terms.values());
    }

    private void add(LessonId lesson, Page page) {
        for (Section section : page.sections()) {
            for (String term : section.heading().terms()) {
                add(lesson, page, section.heading(), term);
            }
        }
    }

    private void add(LessonId lesson, Page page, Heading heading, String id) {
        Glossary.Entry entry = glossary.entries().get(id);
        Term first = terms.get(id);
        if (entry == null && !glossary.named().contains(id)) {
            String message = "the word '" + id + "' is not in the glossary";
            String mend = "add it to " + glossary.file();
            findings.add(page.file(), heading.line(), 1, message, mend);
        } else if (first != null) {
            String place = first.lesson() + "/" + first.step();
            String message = "the word '" + id + "' was introduced in " + place + " already";
            findings.add(page.file(), heading.line(), 1, message, "delete it from terms=");
        } else if (entry != null) {
            terms.put(id, term(entry, lesson, heading));
        }
    }

    private static Term term(Glossary.Entry entry, LessonId lesson, Heading heading) {
        return new Term(
                entry.id(),
                entry.ko(),
                entry.en(),
                entry.analogy(),
                lesson,
                new StepId(heading.id()));
    }

    private void reportNever() {
        for (Glossary.Entry entry : glossary.entries().values()) {
            if (!terms.containsKey(entry.id().value())) {
                findings.add(
                        glossary.file(),
                        entry.line(),
                        1,
                        "no step introduces the word '" + entry.id() + "'",
                        "name it in the terms= of the step that explains it, or delete it");
            }
        }
    }
}
