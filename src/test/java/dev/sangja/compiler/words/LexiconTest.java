package dev.sangja.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final WordGate GATE =
            new WordGate(CourseWords.of(LEXICON, List.of(), List.of()));

    private static String written(String form) {
        return form.startsWith("=") ? form.substring(1) : form;
    }

    @ParameterizedTest
    @EnumSource
    void it_has_at_least_700_words_in_each_language(Lang lang) {
        assertThat(LEXICON.size(lang)).isGreaterThanOrEqualTo(700);
    }

    @ParameterizedTest
    @EnumSource
    void its_words_are_sorted(Lang lang) {
        List<String> terms = LEXICON.entries(lang).stream().map(Lexicon.Entry::term).toList();
        var order =
                Comparator.comparing((String term) -> written(term).toLowerCase(lang.locale()))
                        .thenComparing(Comparator.naturalOrder());
        assertThat(terms).isSortedAccordingTo(order);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_or_form_stands_in_two_entries(Lang lang) {
        Map<String, String> owners = new HashMap<>();
        var twice = new ArrayList<String>();
        for (Lexicon.Entry entry : LEXICON.entries(lang)) {
            var forms = new ArrayList<>(entry.forms());
            forms.add(entry.term());
            for (String form : forms) {
                String key = written(form).toLowerCase(lang.locale()).replaceAll("[ -]", "");
                String owner = owners.putIfAbsent(key, entry.term());
                if (owner != null && !owner.equals(entry.term())) {
                    twice.add(form + " in " + owner + " and " + entry.term());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_word_and_form_is_found(Lang lang) {
        var missed = new ArrayList<String>();
        for (Lexicon.Entry entry : LEXICON.entries(lang)) {
            var forms = new ArrayList<>(entry.forms());
            forms.add(entry.term());
            for (String form : forms) {
                String prose = written(form) + (lang == Lang.KO ? "를 배워요" : "");
                List<UnknownWord> found = GATE.unknown(prose, lang, Set.of());
                if (found.isEmpty() || found.getFirst().start() != 0) {
                    missed.add(form);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_plain_phrase_lets_its_word_through(Lang lang) {
        var caught = new ArrayList<String>();
        for (Lexicon.Entry entry : LEXICON.entries(lang)) {
            for (String phrase : entry.plain()) {
                GATE.unknown(phrase, lang, Set.of()).stream()
                        .map(word -> word.term() + " in " + phrase)
                        .forEach(caught::add);
            }
        }
        assertThat(caught).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_glossary_lacks_every_word_as_long_as_there_is_none(Lang lang) {
        Optional<TermId> none = Optional.empty();
        assertThat(GATE.unknown(lang == Lang.KO ? "함수를" : "a function", lang, Set.of()))
                .extracting(UnknownWord::glossaryId)
                .containsExactly(none);
    }
}
