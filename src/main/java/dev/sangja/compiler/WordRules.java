package dev.sangja.compiler;

import dev.sangja.compiler.words.CourseWords;
import dev.sangja.compiler.words.Lexicon;
import dev.sangja.compiler.words.NeedlessMark;
import dev.sangja.compiler.words.UnknownWord;
import dev.sangja.compiler.words.WordGate;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermId;
import dev.sangja.lesson.format.Passage;
import dev.sangja.lesson.format.Spot;
import dev.sangja.platform.i18n.Lang;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds all that learners read to the words that were explained by then. */
final class WordRules {
    /** Functions that are introduced with a construct of another name. */
    private static final Map<String, String> COMES_WITH =
            Map.of(
                    "print", "call",
                    "input", "input-call",
                    "int", "conversion",
                    "str", "conversion",
                    "float", "conversion");

    private final Course course;
    private final Curriculum curriculum;
    private final Diagnostics diagnostics;
    private final CourseWords words;
    private final WordGate gate;

    WordRules(Lexicon lexicon, Course course, Curriculum curriculum, Diagnostics diagnostics) {
        this.course = course;
        this.curriculum = curriculum;
        this.diagnostics = diagnostics;
        this.words = CourseWords.of(lexicon, course);
        this.gate = new WordGate(words);
    }

    void judge(List<Passage> passages) {
        for (Passage passage : passages) {
            List<UnknownWord> unknown =
                    gate.unknown(passage.text(), passage.lang(), known(passage));
            for (UnknownWord word : unknown) {
                boolean taught = passage.step().isPresent() && isCode(word, passage.step().get());
                if (!taught) {
                    Passage.Piece place = passage.place(word.start());
                    report(passage.file(), place.line(), place.column(), word);
                }
            }
        }
    }

    /** The titles and summaries of lessons stand on the page of the course, before anything is explained. */
    private Set<TermId> known(Passage passage) {
        return switch (passage.kind()) {
            case COURSE_TITLE, COURSE_SUMMARY -> Set.of();
            case LESSON_TITLE, LESSON_SUMMARY ->
                    curriculum.termsBefore(passage.step().orElseThrow().lesson());
            case STEP_TITLE, TEXT, CHOICE, REPLY, HINT, PICTURE, MEANING ->
                    curriculum.terms(passage.step().orElseThrow());
        };
    }

    void judge(String file, Spot step, List<ChecksReader.Sentence> sentences) {
        for (ChecksReader.Sentence sentence : sentences) {
            for (UnknownWord word : unknown(sentence.text(), sentence.lang(), step)) {
                report(file, sentence.line(), sentence.column(), word);
            }
        }
    }

    /** What the step says in ready-made words: the words of its author were judged where they stand. */
    void judge(String file, Spot step, Lang lang, List<Answer> answers) {
        Set<String> told = new HashSet<>();
        for (Answer answer : answers) {
            for (String text : answer.texts()) {
                for (UnknownWord word : unknown(text, lang, step)) {
                    if (told.add(word.term())) {
                        report(file, 1, 1, word);
                    }
                }
            }
        }
    }

    private List<UnknownWord> unknown(String text, Lang lang, Spot step) {
        return gate.unknown(text, lang, curriculum.terms(step)).stream()
                .filter(word -> !isCode(word, step))
                .toList();
    }

    /** A word of Python that a step up to this one introduces, such as print, elif or append. */
    private boolean isCode(UnknownWord word, Spot step) {
        Set<String> known = curriculum.constructs(step);
        String name = word.term();
        return known.contains(name)
                || known.contains(name + "()")
                || known.contains("." + name + "()")
                || known.contains(COMES_WITH.getOrDefault(name, name));
    }

    void judgeMarks(String glossary) {
        for (NeedlessMark mark : words.needlessMarks()) {
            diagnostics.add(
                    Rule.NEEDLESS_MARK,
                    glossary,
                    "the mark '" + mark.mark() + "' is needless: " + mark.reason(),
                    "delete it");
        }
    }

    private void report(String file, int line, int column, UnknownWord word) {
        String written = "the word '" + word.asWritten() + "'";
        if (word.glossaryId().isPresent()) {
            String step = introducedBy(word.glossaryId().get());
            diagnostics.add(
                    Rule.NO_UNKNOWN_WORD,
                    file,
                    line,
                    column,
                    written + " comes before " + step + ", which explains '" + word.term() + "'",
                    "use a plain word until then; its plain sense is marked with everyday: in the glossary");
        } else {
            diagnostics.add(
                    Rule.NO_UNKNOWN_WORD,
                    file,
                    line,
                    column,
                    written + " (" + word.term() + ") is explained nowhere",
                    "use a plain word, or add it to the glossary and to the terms= of the step that explains it");
        }
    }

    private String introducedBy(TermId id) {
        Term term = course.term(id.value()).orElseThrow();
        return term.lesson() + "/" + term.step();
    }
}
