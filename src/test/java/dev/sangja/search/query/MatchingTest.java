package dev.sangja.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.synonym.SynonymSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static List<String> list(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "강남            | 강남에서 만나요",
                "강남에서        | 강남에서 만나요",
                "국밥            | 국밥이 맛있는 집, 순대국밥을 먹다",
                "순대국밥        | 순대국밥을 먹다, 국밥이 맛있는 집",
                "에어팟          | 에어팟을 팝니다",
                "팟              | ",
                "비급여          | 비급여 진료",
                "급여            | 급여 명세",
                "함박스테이크    | 함박스테이크 전문, 함박 스테이크를 굽다",
                "함박 스테이크   | 함박 스테이크를 굽다, 함박스테이크 전문",
                "먹었어요        | 순대국밥을 먹다",
                "떡복이          | 매운 떡볶이",
                "김치찌게        | 김치찌개 백반",
                "떡              | 매운 떡볶이",
                "ｐｙｔｈｏｎ    | Python3 입문",
                "restaurant      | Best Restaurants",
            })
    void korean_words_are_found_however_they_are_written(String query, @Nullable String found)
            throws IOException {
        try (var shelf = Shelf.of("ko")) {
            shelf.titles(
                    "강남에서 만나요",
                    "국밥이 맛있는 집",
                    "순대국밥을 먹다",
                    "에어팟을 팝니다",
                    "비급여 진료",
                    "급여 명세",
                    "함박스테이크 전문",
                    "함박 스테이크를 굽다",
                    "매운 떡볶이",
                    "김치찌개 백반",
                    "Python3 입문",
                    "Best Restaurants");
            assertThat(shelf.found(query)).isEqualTo(list(found));
        }
    }

    @Test
    void only_initials_are_taken_for_initials() throws IOException {
        try (var shelf = Shelf.of("ko")) {
            shelf.titles("목요일 마을 장터");
            assertThat(shelf.found("ㅁㅇ")).hasSize(1);
            assertThat(shelf.found("매운")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | stone bridge | our old stone and wooden bridge by the mill "
                        + "| our old bridge and wooden stone by the mill "
                        + "| our stone by the old and wooden mill bridge",
                "ko | 사과 나무 | 사과 주렁주렁 달린 나무 아래 낮잠 하루 "
                        + "| 나무 주렁주렁 달린 사과 아래 낮잠 하루 "
                        + "| 사과 주렁주렁 달린 아래 낮잠 하루 나무",
            })
    void words_stand_near_each_other_and_in_order_before_others(
            String language, String query, String near, String turned, String far)
            throws IOException {
        try (var shelf = Shelf.of(language)) {
            shelf.titles(far, turned, near);
            assertThat(shelf.found(query)).containsExactly(near, turned, far);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moon           | Moon, The Dark Side of the Moon, Moonlight",
                "moo            | Moon, Moonlight, The Dark Side of the Moon",
                "lights         | City Lights, Light",
                "pokmeon        | Pokemon Red",
                "pokémon        | Pokemon Red",
                "wifi           | Wifi Cable, Wi-Fi Router",
                "wi-fi          | Wi-Fi Router, Wifi Cable",
                "gamecube       | GameCube",
                "cube           | GameCube",
                "super mario    | Super Mario Bros., SuperMario Maker",
                "supermario     | SuperMario Maker, Super Mario Bros.",
                "the            | The Dark Side of the Moon",
            })
    void english_words_are_found_however_they_are_written(String query, String found)
            throws IOException {
        try (var shelf = Shelf.of("en")) {
            shelf.titles(
                    "Moon",
                    "Moonlight",
                    "The Dark Side of the Moon",
                    "City Lights",
                    "Light",
                    "Pokemon Red",
                    "Wi-Fi Router",
                    "Wifi Cable",
                    "GameCube",
                    "Super Mario Bros.",
                    "SuperMario Maker");
            assertThat(shelf.found(query)).containsExactlyInAnyOrderElementsOf(list(found));
            assertThat(shelf.found(query).getFirst()).isEqualTo(list(found).getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | pizza pasta soup salad  | abcd, abc, ab, a",
                "2  | pizza pasta soup salad  | abcd, abc, ab, a",
                "2  | pizza pasta soup        | abcd, abc, ab",
                "3  | pizza pasta soup salad  | abcd, abc, ab",
                "4  | pizza pasta soup salad  | abcd, abc",
                "5  | pizza pasta soup salad cake | abcd",
                "6  | pizza pasta soup salad  | abcd",
                "6  | pizza starter           | abcd",
                "7  | pizza starter           | ",
                "7  | pizza pasta             | abcd, abc, ab",
                "7  | pizze pasta             | abcd, abc, ab",
                "8  | pizze pasta             | ",
                "8  | piz pas                 | abcd, abc, ab",
                "9  | piz pas                 | ",
                "9  | pizzapasta              | abcd, abc, ab",
                "10 | pizzapasta              | ",
                "10 | pizzas                  | abcd, abc, ab, a",
                "11 | pizzas                  | ",
                "11 | Pizza                   | abcd, abc, ab, a",
            })
    void each_precision_demands_what_it_says(int precision, String query, @Nullable String found)
            throws IOException {
        try (var shelf = Shelf.of("en")) {
            shelf.put("a", "pizza", "")
                    .put("ab", "pizza pasta", "")
                    .put("abc", "pizza pasta soup", "")
                    .cut()
                    .put("abcd", "pizza pasta soup salad", "a starter");
            assertThat(shelf.found(query, precision))
                    .containsExactlyInAnyOrderElementsOf(list(found));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"red wine\"         | red wine",
                "\"wine red\"         | ",
                "\"red wines\"        | red wine",
                "+red wine            | red wine, red beer, wine and beer is red",
                "wine -red            | white wine",
                "wine NOT red         | white wine",
                "red AND beer         | red beer, wine and beer is red",
                "white OR beer        | white wine, red beer, wine and beer is red",
                "-wine                | red beer",
                "-\"red wine\" +red   | red beer, wine and beer is red",
                "title:red            | red wine, red beer, wine and beer is red",
                "whit*                | white wine",
                "(white               | white wine",
                "[red TO wine]        | red wine, wine and beer is red, red beer, white wine",
                "white\\              | white wine",
                "!!!                  | ",
                "\"                   | ",
                "AND                  | wine and beer is red",
                "white \"             | white wine",
            })
    void marks_mean_what_people_expect_and_all_else_is_text(String query, @Nullable String found)
            throws IOException {
        try (var shelf = Shelf.of("en")) {
            shelf.titles("red wine", "white wine", "red beer", "wine and beer is red");
            assertThat(shelf.found(query)).containsExactlyInAnyOrderElementsOf(list(found));
        }
    }

    @Test
    void nothing_typed_finds_everything() throws IOException {
        try (var shelf = Shelf.of(null).titles("a", "b")) {
            assertThat(shelf.found(" ")).containsExactlyInAnyOrder("a", "b");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pikachu       | Pikachu Adventure, Pokemon Snap, Pocket Monsters",
                "POKEMON snap  | Pokemon Snap, Pikachu Adventure, Pocket Monsters",
                "pocket monster| Pocket Monsters, Pikachu Adventure, Pokemon Snap",
                "console       | Console, Switch",
                "switch        | Switch",
            })
    void synonyms_find_each_other_and_one_way_ones_do_not(String query, String found)
            throws IOException {
        try (var shelf = Shelf.of("en")) {
            shelf.titles(
                            "Pikachu Adventure",
                            "Pokemon Snap",
                            "Pocket Monsters",
                            "Pocket Watch",
                            "Switch",
                            "Console")
                    .synonyms(
                            new SynonymSet.TwoWay(
                                    "syn-1", List.of("pikachu", "pokémon", "pocket monsters")),
                            new SynonymSet.OneWay("syn-2", List.of("console"), List.of("switch")));
            assertThat(shelf.found(query, 11)).containsExactlyInAnyOrderElementsOf(list(found));
            assertThat(shelf.found(query).getFirst()).isEqualTo(list(found).getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "강남맛집   | 강남 음식점, 강남 맛집",
                "맛집       | 강남 맛집, 강남 음식점, 부산음식점",
                "퀸즈       | 퀸즈, queens",
            })
    void synonyms_work_inside_compounds(String query, String found) throws IOException {
        try (var shelf = Shelf.of("ko")) {
            shelf.titles("강남 맛집", "강남 음식점", "부산음식점", "queens", "퀸즈", "즈")
                    .synonyms(
                            new SynonymSet.TwoWay("syn-1", List.of("맛집", "음식점")),
                            new SynonymSet.TwoWay("syn-3", List.of("퀸즈", "queens")));
            assertThat(shelf.found(query)).containsExactlyInAnyOrderElementsOf(list(found));
        }
    }
}
