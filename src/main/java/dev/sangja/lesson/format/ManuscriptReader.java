package dev.sangja.lesson.format;

import dev.sangja.lesson.Code;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.format.Page.Option;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.format.Passage.Kind;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Collects what the authors of a course wrote, before it becomes markup, which changes the trees. */
final class ManuscriptReader {
    private final Sources sources;
    private final List<LessonDraft> lessons;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Snippet> snippets = new ArrayList<>();

    ManuscriptReader(Sources sources, List<LessonDraft> lessons) {
        this.sources = sources;
        this.lessons = lessons;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Snippet> snippets() {
        return snippets;
    }

    /** Reads all; the files must be without findings. */
    void read(CourseSheet sheet, Glossary glossary, List<Term> terms) {
        for (Lang lang : Lang.values()) {
            ofCourse(Kind.COURSE_TITLE, lang, "title", sheet.title().in(lang));
            ofCourse(Kind.COURSE_SUMMARY, lang, "summary", sheet.summary().in(lang));
        }
        for (int i = 0; i < lessons.size(); i++) {
            for (Page page : lessons.get(i).pages()) {
                read(lessons.get(i), i, page);
            }
        }
        terms.forEach(term -> meaning(glossary, term));
    }

    private void ofCourse(Kind kind, Lang lang, String key, String text) {
        int line = line(CourseSheet.FILE, key);
        String file = sources.name(CourseSheet.FILE);
        passages.add(Passage.ofLine(kind, lang, Optional.empty(), file, line, text));
    }

    /** The line of a file on which a key of YAML begins. */
    private int line(String path, String key) {
        List<String> lines =
                sources.peek(path).map(text -> text.lines().toList()).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    private void read(LessonDraft lesson, int index, Page page) {
        String path = lesson.folder() + "/lesson." + page.lang().code() + ".md";
        var first = Optional.of(new Spot(index, 0));
        passages.add(
                Passage.ofLine(
                        Kind.LESSON_TITLE,
                        page.lang(),
                        first,
                        page.file(),
                        line(path, "title"),
                        page.title()));
        passages.add(
                Passage.ofLine(
                        Kind.LESSON_SUMMARY,
                        page.lang(),
                        first,
                        page.file(),
                        line(path, "summary"),
                        page.summary()));
        for (int i = 0; i < page.sections().size(); i++) {
            section(lesson, new Spot(index, i), page, page.sections().get(i));
        }
    }

    private void section(LessonDraft lesson, Spot spot, Page page, Section section) {
        Heading heading = section.heading();
        passages.add(
                Passage.ofLine(
                        Kind.STEP_TITLE,
                        page.lang(),
                        Optional.of(spot),
                        page.file(),
                        heading.line(),
                        heading.title()));
        text(Kind.TEXT, 0, page.lang(), spot, page.file(), section.body());
        int number = 0;
        for (Option option : section.options()) {
            number++;
            text(Kind.CHOICE, number, page.lang(), spot, page.file(), option.text());
            text(Kind.REPLY, number, page.lang(), spot, page.file(), option.reply());
        }
        StepFiles files = lesson.files().getOrDefault(heading.id(), StepFiles.NONE);
        StepFiles.Hints hints = page.lang() == Lang.KO ? files.ko() : files.en();
        for (int i = 0; i < hints.texts().size(); i++) {
            text(Kind.HINT, i + 1, page.lang(), spot, hints.file(), hints.texts().get(i));
        }
        String folder = lesson.folder() + "/" + heading.id() + "/";
        files.starter().ifPresent(code -> program("starter", code, page.lang(), spot, folder));
        files.solution().ifPresent(code -> program("solution", code, page.lang(), spot, folder));
    }

    private void text(Kind kind, int number, Lang lang, Spot spot, String file, Node tree) {
        tree.accept(new TextReader(kind, number, lang, spot, file, passages, snippets));
    }

    private void program(String name, Code code, Lang lang, Spot spot, String folder) {
        String shared = folder + name + ".py";
        String file = sources.has(shared) ? shared : folder + name + "." + lang.code() + ".py";
        var kind = name.equals("starter") ? Snippet.Kind.STARTER : Snippet.Kind.SOLUTION;
        snippets.add(new Snippet(kind, lang, spot, sources.name(file), 1, 1, code.in(lang)));
    }

    private void meaning(Glossary glossary, Term term) {
        Glossary.Entry entry = glossary.entries().get(term.id().value());
        if (entry == null) {
            return;
        }
        for (Lang lang : Lang.values()) {
            meaning(glossary, entry, spot(term), lang, term.in(lang).meaning());
            term.analogy()
                    .ifPresent(text -> meaning(glossary, entry, spot(term), lang, text.in(lang)));
        }
    }

    private void meaning(
            Glossary glossary, Glossary.Entry entry, Spot spot, Lang lang, String text) {
        var at = Optional.of(spot);
        passages.add(Passage.ofLine(Kind.MEANING, lang, at, glossary.file(), entry.line(), text));
    }

    private Spot spot(Term term) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).id().equals(term.lesson())) {
                List<Section> sections = lessons.get(i).ko().orElseThrow().sections();
                for (int j = 0; j < sections.size(); j++) {
                    if (sections.get(j).heading().id().equals(term.step().value())) {
                        return new Spot(i, j);
                    }
                }
            }
        }
        throw new IllegalStateException("no step introduces '" + term.id() + "'");
    }
}
