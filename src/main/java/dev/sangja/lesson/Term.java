package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A word of a course's glossary.
 *
 * @param lesson lesson of the one step that introduces the word
 * @param step the step that introduces it
 */
public record Term(
        TermId id,
        Word ko,
        Word en,
        Optional<LocalizedText> analogy,
        LessonId lesson,
        StepId step) {
    /** The word as one language has it. */
    public Word in(Lang lang) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }

    /**
     * A word in one language.
     *
     * @param term how a dictionary would list it
     * @param forms other forms that mean the same: plurals, a verb's endings
     * @param meaning one plain sentence
     * @param everyday phrases in which the word has its plain meaning, and may stand before it is introduced
     */
    public record Word(String term, List<String> forms, String meaning, List<String> everyday) {
        public Word {
            forms = List.copyOf(forms);
            everyday = List.copyOf(everyday);
        }

        /** A word without a plain meaning. */
        public Word(String term, List<String> forms, String meaning) {
            this(term, forms, meaning, List.of());
        }
    }
}
