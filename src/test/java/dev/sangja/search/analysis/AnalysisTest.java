package dev.sangja.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
    private static List<String> seen(String text) {
        return Analysis.words(text).stream()
                .map(word -> word.surface() + " " + word.kind())
                .toList();
    }

    @Test
    void particles_and_endings_are_told_apart_from_nouns_and_verbs() {
        assertThat(seen("변수에는 상자를 열었어요"))
                .containsExactly(
                        "변수 NOUN",
                        "에 FUNCTION",
                        "는 FUNCTION",
                        "상자 NOUN",
                        "를 FUNCTION",
                        "열 VERB",
                        "었 FUNCTION",
                        "어요 FUNCTION");
    }

    @ParameterizedTest
    @CsvSource({
        "키가 커요, 커요, 크다",
        "노래를 불렀다, 불렀, 부르다",
        "문을 열었다, 열, 열다",
        "it looped, looped, loop",
        "two queries, queries, query",
        "an important thing, important, important",
        "the printer's paper, printer, printer"
    })
    void a_word_has_its_dictionary_form(String text, String surface, String base) {
        assertThat(Analysis.words(text))
                .filteredOn(word -> word.surface().equals(surface))
                .map(Word::base)
                .containsExactly(base);
    }

    @Test
    void a_compound_is_kept_whole_and_tells_its_parts() {
        assertThat(Analysis.words("문자열"))
                .singleElement()
                .satisfies(
                        word -> {
                            assertThat(word.surface()).isEqualTo("문자열");
                            assertThat(word.parts()).containsExactly("문자", "열");
                        });
    }

    @Test
    void a_prefix_that_carries_a_meaning_is_not_dropped() {
        assertThat(seen("비급여")).containsExactly("비 PREFIX", "급여 NOUN");
    }

    @Test
    void every_letter_of_an_unknown_word_is_kept_and_it_is_known_where_an_eojeol_begins() {
        for (String text : List.of("에어팟", "유유시키", "정진7", "메서드", "쀍쒧")) {
            List<Word> words = Analysis.words(text);
            assertThat(String.join("", words.stream().map(Word::surface).toList())).isEqualTo(text);
            assertThat(words.stream().map(Word::begins).toList())
                    .isEqualTo(IntStream.range(0, words.size()).mapToObj(i -> i == 0).toList());
        }
    }

    @Test
    void both_languages_stand_in_one_text() {
        assertThat(seen("API를 my_list에, don't"))
                .containsExactly(
                        "api LATIN", "를 FUNCTION", "my_list LATIN", "에 FUNCTION", "don't LATIN");
    }

    @Test
    void places_are_those_of_the_text_as_given_even_where_it_is_decomposed_or_full_width() {
        String text = Normalizer.normalize("첫 변수를 ", Normalizer.Form.NFD) + "ＡＰＩ로";
        assertThat(Analysis.words(text))
                .filteredOn(word -> List.of("변수", "api").contains(word.surface()))
                .map(word -> text.substring(word.start(), word.end()))
                .containsExactly(Normalizer.normalize("변수", Normalizer.Form.NFD), "ＡＰＩ");
    }

    @Test
    void invisible_characters_are_no_part_of_a_word() {
        String text = "변\u200b수는";
        assertThat(Analysis.words(text).getFirst())
                .satisfies(
                        word -> {
                            assertThat(word.surface()).isEqualTo("변수");
                            assertThat(text.substring(word.start(), word.end()))
                                    .isEqualTo("변\u200b수");
                        });
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(Analysis.words("")).isEmpty();
        assertThat(Analysis.words(" … \n")).isEmpty();
    }
}
