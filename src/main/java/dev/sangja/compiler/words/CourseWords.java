package dev.sangja.compiler.words;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.EverydayWord;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The technical words of the lexicon and of one course's glossary together, with what the course says about them. Immutable. */
public final class CourseWords {
    private final TechnicalWords words;
    private final Map<TermId, Term> terms = new HashMap<>();
    private final List<NeedlessMark> needless = new ArrayList<>();

    private CourseWords(Lexicon lexicon, List<Term> glossary, List<EverydayWord> everyday) {
        this.words = new TechnicalWords(lexicon);
        glossary.forEach(this::teach);
        glossary.forEach(this::addPhrases);
        everyday.forEach(this::markEveryday);
    }

    public static CourseWords of(Lexicon lexicon, Course course) {
        return of(lexicon, course.glossary(), course.everyday());
    }

    /**
     * The words of a course by its parts.
     *
     * @param everyday words that the course uses in their plain meaning only
     */
    public static CourseWords of(
            Lexicon lexicon, List<Term> glossary, List<EverydayWord> everyday) {
        return new CourseWords(lexicon, glossary, everyday);
    }

    /** Marks of the glossary that let nothing through, in the order of the glossary. */
    public List<NeedlessMark> needlessMarks() {
        return List.copyOf(needless);
    }

    TechnicalWords words() {
        return words;
    }

    /** How a word is listed where somebody reads about it. */
    String name(Sense sense, Lang lang) {
        return sense.taught().stream()
                .findFirst()
                .flatMap(id -> Optional.ofNullable(terms.get(id)))
                .map(term -> term.in(lang).term())
                .orElse(sense.name());
    }

    private void teach(Term term) {
        terms.put(term.id(), term);
        for (Lang lang : Lang.values()) {
            Term.Word word = term.in(lang);
            words.teach(term.id(), word.term(), word.forms());
        }
    }

    private void addPhrases(Term term) {
        for (Lang lang : Lang.values()) {
            for (String phrase : term.in(lang).everyday()) {
                addPhrase(phrase, lang, term.id());
            }
        }
    }

    private void addPhrase(String phrase, Lang lang, TermId id) {
        boolean alone = words.whole(phrase).isPresent();
        List<Sense> senses =
                words.hits(new Prose(phrase)).stream()
                        .map(Hit::sense)
                        .filter(sense -> sense.taught().contains(id))
                        .distinct()
                        .toList();
        if (alone || senses.isEmpty()) {
            var reason =
                    alone
                            ? NeedlessMark.Reason.NOTHING_BUT_TERM
                            : NeedlessMark.Reason.PHRASE_WITHOUT_TERM;
            needless.add(new NeedlessMark(lang, phrase, Optional.of(id), reason));
        } else {
            senses.forEach(sense -> words.addPhrase(phrase, sense));
        }
    }

    private void markEveryday(EverydayWord word) {
        List<Sense> senses =
                Stream.concat(Stream.of(word.word()), word.forms().stream())
                        .flatMap(form -> words.whole(form).stream())
                        .distinct()
                        .toList();
        senses.stream().filter(sense -> sense.taught().isEmpty()).forEach(Sense::markEveryday);
        if (senses.stream().noneMatch(Sense::everyday)) {
            var reason =
                    senses.isEmpty()
                            ? NeedlessMark.Reason.NOT_TECHNICAL
                            : NeedlessMark.Reason.TAUGHT;
            needless.add(new NeedlessMark(word.lang(), word.word(), Optional.empty(), reason));
        }
    }
}
