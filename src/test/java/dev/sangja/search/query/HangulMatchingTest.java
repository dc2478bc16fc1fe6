package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulMatchingTest {
    private static final String[] NAMES = {
        "돈까스 나라", "동래 파전", "과일 가게", "매운 떡볶이", "김치찌개 백반", "순대국밥", "카카오톡", "불고기 정식", "Python 입문",
    };

    private static List<String> list(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "도          | 돈까스 나라, 동래 파전",
                "고          | 과일 가게",
                "ㄱ          | 과일 가게, 김치찌개 백반",
                "동랲        | 동래 파전",
                "동래        | 동래 파전",
                "돈까        | 돈까스 나라",
                "떡복이      | 매운 떡볶이",
                "덕볶이      | 매운 떡볶이",
                "떡볶기      | 매운 떡볶이",
                "김치찌게    | 김치찌개 백반",
                "김치찌게를  | 김치찌개 백반",
                "돈가스      | 돈까스 나라",
                "ㅅㄷㄱㅂ    | 순대국밥",
                "ㅅㄷㄱ      | 순대국밥",
                "ㅋㅋㅇㅌ    | 카카오톡",
                "ㅋㄳ        | ",
                "bulgogi     | 불고기 정식",
                "Pulgogi     | 불고기 정식",
                "kimchi      | 김치찌개 백반",
                "tteokbokki  | 매운 떡볶이",
                "bulg        | 불고기 정식",
                "python      | Python 입문",
            })
    void what_is_meant_is_found(String query, @Nullable String found) throws IOException {
        for (String language : new String[] {"ko", null}) {
            try (var shelf = Shelf.of(language).titles(NAMES)) {
                assertThat(shelf.found(query))
                        .as("in %s", language)
                        .containsExactlyInAnyOrderElementsOf(list(found));
            }
        }
    }
}
