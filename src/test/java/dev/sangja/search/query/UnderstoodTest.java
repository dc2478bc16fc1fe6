package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.query.Library.Ask;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodTest {
    private static Library library() {
        return new Library("places")
                .put(
                        Library.document("kimchi", "name", "김치 찌개"),
                        Library.document("cafe", "name", "까치 카페"),
                        Library.document("python", "name", "Python basics"),
                        Library.document("rice", "name", "rice"));
    }

    @ParameterizedTest
    @CsvSource({
        "rlacl, kimchi, 김치",
        "Rkcl, cafe, 까치",
        "rlac, kimchi, 김ㅊ",
        "ㅔㅛ쇄ㅜ, python, python",
        "ㅔㅛ쇄ㅜ ㅠㅁ냧ㄴ, python, python basics",
        "김치, kimchi, ",
        "rice, rice, ",
        "ricr, rice, ",
        "gimchi, kimchi, ",
        "ㄱㅊ, kimchi, ",
    })
    void the_other_mode_of_the_keyboard_is_meant_where_the_typed_one_finds_nothing(
            String typed, String first, @Nullable String used) throws IOException {
        try (var library = library()) {
            SearchResult result = library.search(Ask.ALL.query(typed));
            assertThat(Library.ids(result)).first().isEqualTo(first);
            assertThat(result.correction())
                    .isEqualTo(
                            Optional.ofNullable(used)
                                    .map(other -> new QueryCorrection(typed, other)));
        }
    }

    @ParameterizedTest
    @CsvSource({"zzz", "rlawk", "ㅋㅋㅋ", "김치rlacl", "!!!"})
    void what_is_meant_by_neither_is_left_as_it_is(String typed) throws IOException {
        try (var library = library()) {
            assertThat(library.search(Ask.ALL.query(typed)).correction()).isEmpty();
        }
    }

    @Test
    void who_does_not_want_it_gets_what_was_typed() throws IOException {
        try (var library = library()) {
            SearchResult result = library.search(Ask.ALL.query("rlacl").asTyped());
            assertThat(result.hits()).isEmpty();
            assertThat(result.correction()).isEmpty();
        }
    }
}
