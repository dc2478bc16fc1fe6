package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.platform.i18n.Lang;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko-KR,ko;q=0.9,en-US;q=0.8 | KO",
                "en-GB,en;q=0.9,ko;q=0.1    | EN",
                "fr,ko;q=0.5,en;q=0.4       | KO",
                "ko;q=0,en                  | EN",
                "ja-JP,ja                   | EN",
                "*                          | EN",
                "''                         | EN",
                "                           | EN",
                "ko;q=abc                   | EN",
            })
    void the_best_language_of_ours_for_a_browser_is_chosen(String header, Lang expected) {
        assertThat(PageLanguage.preferred(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/ko,KO", "/ko/courses,KO", "/en/,EN", "/korea,", "/,", "/assets/ko,"})
    void the_path_says_which_language_a_page_speaks(String path, Lang expected) {
        assertThat(PageLanguage.of(path)).isEqualTo(Optional.ofNullable(expected));
    }
}
