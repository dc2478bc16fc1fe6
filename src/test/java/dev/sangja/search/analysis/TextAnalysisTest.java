package dev.sangja.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
    private static final String KO = "ko";

    /** Terms with their positions and what of the text they stand for. */
    private static List<String> seen(Analyzer analyzer, String text) {
        var seen = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                seen.add(
                        "%s@%d=%s"
                                .formatted(
                                        term,
                                        position,
                                        text.substring(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        return seen(analyzer, text).stream().map(each -> each.replaceAll("@.*", "")).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "강남에서 | 강남",
                "강남역에서는 | 강남역 강남",
                "순대국밥을 | 순대국밥 순대 국밥",
                "국밥이 | 국밥",
                "에어팟을 | 에어팟",
                "비급여 | 비급여",
                "급여 | 급여",
                "먹었어요 | 먹다",
                "정진7을 | 정진7 정진 7",
                "유유시키 | 유유시키 유유 시키다",
                "이끌다 | 이끌다",
                "맛있는 | 맛있다",
                "공부했다 | 공부",
                "API를 | api",
                "Restaurants | restaurant",
            })
    void korean_stems_are_eojeols_without_endings_and_their_morphemes(String text, String terms) {
        assertThat(String.join(" ", terms(TextAnalysis.of(KO).query(View.STEM), text)))
                .isEqualTo(terms);
    }

    @Test
    void the_whole_and_its_first_part_stand_at_one_place() {
        assertThat(seen(TextAnalysis.of(KO).query(View.STEM), "강남에서 순대국밥을 먹자"))
                .containsExactly("강남@0=강남", "순대국밥@1=순대국밥", "순대@1=순대", "국밥@2=국밥", "먹다@3=먹");
    }

    @Test
    void words_in_hangul_have_their_strokes_beside_them_and_names_their_initials_and_sounds() {
        var korean = TextAnalysis.of(KO);
        assertThat(seen(korean.index(View.STEM), "김밥을 먹자"))
                .containsExactly("김밥@0=김밥", "ㄱㅣㅁㅂㅏㅂ@0=김밥", "먹다@1=먹", "ㅁㅓㄱㄷㅏ@1=먹");
        assertThat(seen(korean.indexOfNames(View.STEM), "김밥 Roll"))
                .containsExactly(
                        "김밥@0=김밥", "ㄱㅣㅁㅂㅏㅂ@0=김밥", "ㄱㅂ@0=김밥", "~kimpap@0=김밥", "roll@1=Roll");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "     | BASE | Ｃafé 강남에서 Wi-Fi | cafe 강남에서 ㄱㅏㅇㄴㅏㅁㅇㅔㅅㅓ wi fi",
                "     | STEM | 강남에서 東京 Menus | 강남 남에 에서 東京 menus",
                "en   | STEM | The printer's menus | the printer menu",
                "en   | BASE | The Menus | the menus",
                "de   | STEM | Die Häuser | die haus",
                "fr   | STEM | chevaux | cheval",
                "ru   | STEM | книгами | книг",
                "ja   | STEM | 寿司を食べました | 寿司 を 食べる ます た",
                "zh   | STEM | 北京大学 | 北京 京大 大学",
                "th   | BASE | ฉันรักกรุงเทพ | ฉัน รัก กรุงเทพ",
                "pt-br| STEM | restaurantes | restaurant",
                "ko   | PREFIX | 강남 | 강 강남",
                "     | PREFIX | Moo | m mo moo",
                "ko   | JOINED | 함박 스테이크를 | 함박스테이크",
                "     | JOINED | new york pizza | newyork yorkpizza",
                "     | DELIMITER | PlayStation Wi-Fi | playstation play station wifi wi fi",
                "     | SUGGEST | A Big Moon | 1a 2a big 3a big moon 1big 2big moon 1moon",
            })
    void each_view_cuts_a_text_in_its_way(String language, View view, String text, String terms) {
        assertThat(String.join(" ", terms(TextAnalysis.of(language).index(view), text)))
                .isEqualTo(terms);
    }

    @Test
    void text_of_any_form_has_the_same_terms_and_places_are_those_of_the_text_as_given() {
        String decomposed = Normalizer.normalize("강남에서 카페", Normalizer.Form.NFD);
        Analyzer analyzer = TextAnalysis.of(KO).query(View.STEM);
        assertThat(seen(analyzer, "x " + decomposed + " ｐｙ\u200bｔｈｏｎ"))
                .containsExactly(
                        "x@0=x",
                        "강남@1=" + Normalizer.normalize("강남", Normalizer.Form.NFD),
                        "카페@2=" + Normalizer.normalize("카페", Normalizer.Form.NFD),
                        "python@3=ｐｙ\u200bｔｈｏｎ");
    }

    @Test
    void a_word_of_a_search_is_known_in_all_views() {
        assertThat(TextAnalysis.of(KO).words("순대국밥을 GameCube"))
                .containsExactly(
                        new QueryWord(
                                0,
                                5,
                                List.of("순대국밥을"),
                                Optional.of("순대국밥"),
                                List.of("순대", "국밥"),
                                Optional.of("국밥"),
                                List.of(),
                                false),
                        new QueryWord(
                                6,
                                14,
                                List.of("gamecube"),
                                Optional.of("gamecube"),
                                List.of(),
                                Optional.empty(),
                                List.of("game", "cube"),
                                false));
    }

    @Test
    void places_are_in_order_where_one_character_is_two_words() {
        assertThat(TextAnalysis.of(null).indexed(View.STEM, "⺀߫㋀"))
                .extracting(IndexedWord::start)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"en, the, true", "en, moon, false", "ko, 에서, true", "ko, 강남, false"})
    void words_that_say_little_are_known(String language, String word, boolean weak) {
        assertThat(TextAnalysis.of(language).words(word).getFirst().weak()).isEqualTo(weak);
    }
}
