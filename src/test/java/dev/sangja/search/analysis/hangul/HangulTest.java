package dev.sangja.search.analysis.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {
    @ParameterizedTest
    @CsvSource({
        "값, ㄱㅏㅂㅅ",
        "과일, ㄱㅗㅏㅇㅣㄹ",
        "꽤, ㄲㅗㅐ",
        "예의, ㅇㅖㅇㅡㅣ",
        "ㄳㅘ, ㄱㅅㅗㅏ",
        "A동 7호, Aㄷㅗㅇ 7ㅎㅗ",
        "café 漢字 😀, café 漢字 😀",
    })
    void letters_are_strokes(String text, String letters) {
        assertThat(Jamo.of(text)).isEqualTo(letters);
        assertThat(Jamo.of(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(letters);
    }

    @Test
    void conjoining_letters_are_those_of_the_keyboard() {
        assertThat(Jamo.of(Normalizer.normalize("닭꽝", Normalizer.Form.NFD))).isEqualTo("ㄷㅏㄹㄱㄲㅗㅏㅇ");
        assertThat(Initials.of(Normalizer.normalize("ㅅㄷㄱ", Normalizer.Form.NFKC))).isEqualTo("ㅅㄷㄱ");
        assertThat(Jamo.of("\u11c2\u1175\u1112")).isEqualTo("ㅎㅣㅎ");
    }

    @ParameterizedTest
    @CsvSource({
        "도, 도서관, true",
        "도, 돈까스, true",
        "도, 동래, true",
        "고, 과자, true",
        "ㄱ, 강남, true",
        "동랲, 동래파전, true",
        "닭, 달걀, true",
        "달, 닭갈비, true",
        "동, 도서관, false",
        "ㄱ, 꿀, false",
        "ab, abc, true",
    })
    void what_is_typed_may_become_a_word(String typed, String word, boolean may) {
        assertThat(Jamo.mayBecome(typed, word)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"순대국, ㅅㄷㄱ", "카카오톡, ㅋㅋㅇㅌ", "GS25 감사, GS25 ㄱㅅ", "ㄳ합니다, ㄱㅅㅎㄴㄷ", "까치, ㄲㅊ"})
    void initials_are_the_first_consonants(String text, String initials) {
        assertThat(Initials.of(text)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"ㅅㄷㄱ, true", "ㄳ, true", "ㅅ도, false", "ㅏ, false", "'', false", "ㅅ ㄷ, false"})
    void initials_are_known(String text, boolean are) {
        assertThat(Initials.are(text)).isEqualTo(are);
    }

    @ParameterizedTest
    @CsvSource({
        "rlacl, 김치",
        "dkssudgktpdy, 안녕하세요",
        "Ejrqhrdl, 떡복이",
        "ekfrrkfql, 닭갈비",
        "rhkwk, 과자",
        "rkqtdl, 값이",
        "rkqtl, 갑시",
        "rtr, ㄱㅅㄱ",
        "hk, ㅘ",
        "ANFrhrl, 물고기",
        "rlacl 2 wjs, 김치 2 전",
    })
    void keys_become_hangul(String typed, String hangul) {
        assertThat(Keyboard.toHangul(typed)).isEqualTo(hangul);
    }

    @ParameterizedTest
    @CsvSource({"ㅔㅛ쇄ㅜ, python", "꺠, RO", "값 7, rkqt 7", "ㅗ디ㅣㅐ, hello", "java, java"})
    void hangul_becomes_keys(String typed, String latin) {
        assertThat(Keyboard.toLatin(typed)).isEqualTo(latin);
    }

    @Test
    void each_syllable_survives_the_keyboard() {
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            String one = String.valueOf(syllable);
            assertThat(Keyboard.toHangul(Keyboard.toLatin(one))).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "불고기, bulgogi",
        "비빔밥, bibimbap",
        "떡볶이, tteokbokki",
        "김치찌개, gimchijjigae",
        "국물, gungmul",
        "백마, baengma",
        "종로, jongno",
        "왕십리, wangsimni",
        "신라, silla",
        "별내, byeollae",
        "설악, seorak",
        "굳이, guji",
        "같이, gachi",
        "굳히다, guchida",
        "좋고, joko",
        "놓다, nota",
        "좋아, joa",
        "많아, mana",
        "싫어, sireo",
        "뚫는, ttulleun",
        "않는, anneun",
        "묵호, mukho",
        "집현전, jiphyeonjeon",
        "압구정, apgujeong",
        "닭갈비, dakgalbi",
        "닭이, dalgi",
        "값이, gapsi",
        "여덟, yeodeol",
        "광희문, gwanghuimun",
        "대관령, daegwallyeong",
        "한라, halla",
        "독립문, dongnimmun",
        "BBQ치킨 2호점, BBQchikin 2hojeom",
    })
    void names_are_written_as_signs_have_them(String korean, String latin) {
        assertThat(Romanization.of(korean)).isEqualTo(latin);
    }
}
