package dev.sangja.restaurants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestaurantWordsTest {
    private static final List<Map<String, Object>> DOCUMENTS =
            new Restaurants(17).first(5_000).map(Restaurant::document).toList();

    @ParameterizedTest
    @CsvSource({
        "국밥,을,국밥을", "만두,을,만두를", "국밥,은,국밥은", "만두,은,만두는", "국밥,이,국밥이", "만두,이,만두가",
        "국밥,과,국밥과", "만두,과,만두와", "라멘,으로,라멘으로", "떡볶이,으로,떡볶이로", "물,으로,물로", "물,을,물을",
        "만두,에는,만두에는", "2013,으로,2013으로", "1998,은,1998은", "2002,은,2002는", "2017,으로,2017로"
    })
    void a_particle_follows_the_last_sound(String word, String particle, String together) {
        assertThat(Particles.with(word, particle)).isEqualTo(together);
    }

    @Test
    void an_english_verb_follows_the_number_of_the_dish() {
        Phrase phrase = Phrase.parse("{dish:은} 두껍습니다. | The {dish} {is/are} thick.");
        assertThat(written(phrase.en(), Map.of("dish", "ribs", "many", "true")))
                .isEqualTo("The ribs are thick.");
        assertThat(written(phrase.en(), Map.of("dish", "steak", "many", "false")))
                .isEqualTo("The steak is thick.");
        assertThat(written(phrase.ko(), Map.of("dish", "갈비"))).isEqualTo("갈비는 두껍습니다.");
    }

    private static String written(Phrase.Sentence sentence, Map<String, String> words) {
        var out = new StringBuilder();
        sentence.write(words, out);
        return out.toString();
    }

    @Test
    void descriptions_are_two_or_three_finished_sentences() {
        Pattern ko = Pattern.compile("([^.{}]+(니다|보세요)\\. ?){2,3}");
        Pattern en = Pattern.compile("([A-Z][^.{}|/]+\\. ?){2,3}");
        for (Map<String, Object> document : DOCUMENTS) {
            assertThat((String) document.get("description_ko")).matches(ko);
            assertThat((String) document.get("description_en")).matches(en);
        }
    }

    @Test
    void every_sentence_finds_its_words_and_every_promise_its_dish() {
        for (Kind kind : new Restaurants(1).kinds()) {
            for (Kind.House house : kind.houses()) {
                assertThat(kind.dishes().stream().map(dish -> dish.name().ko()).toList())
                        .as(house.toString())
                        .matches(
                                dishes ->
                                        house.promise().isEmpty()
                                                || dishes.contains(house.promise()));
            }
        }
    }

    @Test
    void a_description_says_only_what_the_fields_say() {
        for (Map<String, Object> document : DOCUMENTS) {
            String text = String.valueOf(document.get("description_en"));
            assertThat(!text.contains("Dogs") || "true".equals(document.get("dogs_allowed")))
                    .isTrue();
            assertThat(!text.contains("parking") || "true".equals(document.get("parking")))
                    .isTrue();
            assertThat(
                            !text.contains("past midnight")
                                    || String.valueOf(document.get("hours_en"))
                                            .contains("next day"))
                    .isTrue();
        }
    }

    @Test
    void pages_have_a_notice_in_both_languages() {
        assertThat(Restaurants.NOTICE_KO).contains("지어낸");
        assertThat(Restaurants.NOTICE_EN).contains("made up");
    }
}
