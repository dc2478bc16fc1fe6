package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.analysis.TextAnalysis;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static List<String> suggest(Shelf shelf, String typed, int size) {
        return shelf.with(
                searcher ->
                        Suggestions.of(
                                searcher.getIndexReader(),
                                TextAnalysis.of(
                                        shelf.view().engine().kind()
                                                                instanceof
                                                                dev.sangja.search.engine.EngineKind
                                                                        .Default(var language)
                                                        && language != null
                                                ? language.code()
                                                : null),
                                List.of(Shelf.TITLE, Shelf.TEXT),
                                typed,
                                size));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "moo            | moon",
                "MOO            | moon",
                "tri            | trip, trip to the moon",
                "carl           | carlsbad, carlsbad caverns, carlsbad beach, carlsbad caverns national",
                "carlsbad c     | carlsbad caverns, carlsbad caverns national, carlsbad caverns national park",
                "'carlsbad '    | carlsbad caverns, carlsbad beach, carlsbad caverns national, carlsbad caverns national park",
                "cafe           | café, café crème",
                "café           | café, café crème",
                "a trip to the moon | ''",
                "zzz            | ''",
                "!!!            | ''",
            })
    void rows_of_words_that_begin_so_come_most_frequent_first(String typed, String suggestions)
            throws IOException {
        try (var shelf = Shelf.of("en")) {
            shelf.titles("A trip to the moon", "Carlsbad Caverns National Park")
                    .cut()
                    .titles("Carlsbad Caverns", "Carlsbad Beach", "Café Crème");
            String text = typed.replace("'", "");
            List<String> expected =
                    suggestions.equals("''") ? List.of() : Arrays.asList(suggestions.split(", "));
            assertThat(suggest(shelf, text, 4)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "도          | 동래, 돈까스, 돈까스 나라, 동래 파전",
                "동ㄹ        | 동래, 동래 파전",
                "동랲        | ''",
                "동래 ㅍ     | 동래 파전",
                "고          | 과일, 과일 가게",
                "ㄱ          | 가게, 가득, 과일, 과일 가게",
                "ㄷㄹ        | 동래, 동래 파전",
                "ㄷㄹ ㅍ     | 동래 파전",
                "ㄷㄲㅅ      | 돈까스, 돈까스 나라",
                "ehdfo       | 동래, 동래 파전",
                "ㅔㅛ        | python, python 입문",
                "ㅣㅣㅣ      | ''",
            })
    void what_is_typed_in_hangul_may_become_more(String typed, String suggestions)
            throws IOException {
        try (var shelf = Shelf.of("ko")) {
            shelf.titles("동래 파전", "동래", "돈까스 나라", "과일 가게", "Python 입문").put("x", "", "두레 가득");
            List<String> expected =
                    suggestions.equals("''") ? List.of() : Arrays.asList(suggestions.split(", "));
            assertThat(suggest(shelf, typed, 4)).isEqualTo(expected);
        }
    }

    @Test
    void what_was_deleted_or_replaced_is_not_suggested() throws IOException {
        try (var shelf = Shelf.of(null)) {
            shelf.put("1", "Moonlight", "").put("2", "Moon", "").cut().put("1", "Sunlight", "");
            assertThat(suggest(shelf, "moo", 10)).containsExactly("moon");
        }
    }

    @Test
    void it_is_fast_with_very_many_words() throws IOException {
        var random = new Random(7);
        try (var shelf = Shelf.of(null)) {
            for (int i = 0; i < 3000; i++) {
                var words = new StringBuilder();
                for (int j = 0; j < 12; j++) {
                    words.append(Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
                }
                shelf.put("" + i, words.toString(), "");
            }
            suggest(shelf, "a", 10);
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(suggest(shelf, "a", 10)).hasSize(10);
            }
            assertThat((System.nanoTime() - start) / 20).isLessThan(50_000_000);
        }
    }
}
