package dev.sangja.restaurants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestaurantsTest {
    private static final Restaurants RESTAURANTS = new Restaurants(7);
    private static final List<Restaurant> ALL = RESTAURANTS.first(5_000).toList();
    private static final List<Map<String, Object>> DOCUMENTS =
            ALL.stream().map(Restaurant::document).toList();

    @Test
    void the_same_seed_makes_the_same_restaurants_and_another_one_others() {
        List<Map<String, Object>> again = documents(new Restaurants(7), 300);
        assertThat(again).isEqualTo(DOCUMENTS.subList(0, 300));
        assertThat(documents(new Restaurants(8), 300)).doesNotContainAnyElementsOf(again);
    }

    @Test
    void a_restaurant_does_not_hang_on_how_many_are_asked_for() {
        assertThat(RESTAURANTS.get(4_321).document()).isEqualTo(DOCUMENTS.get(4_321));
        assertThat(RESTAURANTS.get(9_000_000_000L).id()).isEqualTo("r-9000000000");
        assertThat(RESTAURANTS.first(0)).isEmpty();
    }

    @Test
    void fewer_than_none_are_refused_with_the_number() {
        assertThatThrownBy(() -> RESTAURANTS.first(-1)).hasMessageContaining("illegal size: -1");
        assertThatThrownBy(() -> RESTAURANTS.get(-2)).hasMessageContaining("illegal number: -2");
    }

    @Test
    void every_document_is_flat_small_and_has_legal_names() {
        Set<String> reserved =
                Set.of(
                        "external_id",
                        "engine_id",
                        "highlight",
                        "or",
                        "and",
                        "not",
                        "any",
                        "all",
                        "none");
        for (Map<String, Object> document : DOCUMENTS) {
            assertThat(document).hasSizeLessThanOrEqualTo(64);
            assertThat(document.keySet())
                    .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,63}"))
                    .doesNotContainAnyElementsOf(reserved);
            assertThat(document.values()).allMatch(RestaurantsTest::isFlat);
            assertThat(document.toString().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(8_192);
        }
    }

    private static boolean isFlat(Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty() && list.stream().allMatch(RestaurantsTest::isPlain)
                : isPlain(value);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer
                || value instanceof Double
                || (value instanceof String text && !text.isBlank());
    }

    @Test
    void every_document_has_the_same_fields_in_both_languages_but_for_closed_days() {
        for (Map<String, Object> document : DOCUMENTS) {
            var fields = new HashSet<>(document.keySet());
            fields.removeIf(field -> field.startsWith("open_"));
            assertThat(fields).isEqualTo(withoutDays(DOCUMENTS.getFirst()));
            assertThat(fields.stream().filter(field -> field.endsWith("_ko")))
                    .allMatch(field -> fields.contains(field.replace("_ko", "_en")));
            assertThat(korean(document))
                    .matches(text -> text.codePoints().anyMatch(RestaurantsTest::isHangul));
            assertThat(english(document))
                    .matches(text -> text.codePoints().noneMatch(RestaurantsTest::isHangul));
            assertThat(document).containsEntry("made_up", "true");
        }
    }

    private static Set<String> withoutDays(Map<String, Object> document) {
        return document.keySet().stream()
                .filter(field -> !field.startsWith("open_"))
                .collect(Collectors.toSet());
    }

    private static String korean(Map<String, Object> document) {
        return languageOf(document, "_ko");
    }

    private static String english(Map<String, Object> document) {
        return languageOf(document, "_en");
    }

    private static String languageOf(Map<String, Object> document, String end) {
        return document.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(end))
                .map(entry -> entry.getValue().toString())
                .collect(Collectors.joining(" "));
    }

    private static boolean isHangul(int letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }

    @Test
    void ids_are_unique_and_names_and_descriptions_vary() {
        assertThat(distinct("id")).hasSize(5_000);
        assertThat(distinct("name_ko")).hasSizeGreaterThan(4_500);
        assertThat(distinct("name_en")).hasSizeGreaterThan(4_500);
        assertThat(distinct("description_ko")).hasSizeGreaterThan(4_900);
        assertThat(distinct("description_en")).hasSizeGreaterThan(4_900);
    }

    @Test
    void all_cuisines_and_districts_occur_and_the_centres_have_more() {
        assertThat(distinct("cuisine_ko")).hasSize(25);
        assertThat(distinct("cuisine_en")).hasSize(25);
        assertThat(distinct("district_ko")).hasSize(25);
        assertThat(distinct("district_en")).hasSize(25);
        for (String busy : List.of("강남구", "마포구", "종로구", "중구")) {
            assertThat(inDistrict(busy)).isGreaterThan(2 * inDistrict("도봉구"));
        }
    }

    private static Set<Object> distinct(String field) {
        return DOCUMENTS.stream().map(document -> document.get(field)).collect(Collectors.toSet());
    }

    private static long inDistrict(String name) {
        return DOCUMENTS.stream()
                .filter(document -> name.equals(document.get("district_ko")))
                .count();
    }

    @Test
    void ratings_reviews_dogs_and_levels_are_spread_as_in_a_city() {
        var ratings = ALL.stream().mapToDouble(one -> one.facts().reviews().rating()).toArray();
        double mean = Arrays.stream(ratings).average().orElseThrow();
        double variance =
                Arrays.stream(ratings).map(r -> (r - mean) * (r - mean)).average().orElseThrow();
        assertThat(mean).isBetween(4.0, 4.2);
        assertThat(Math.sqrt(variance)).isBetween(0.3, 0.6);
        assertThat(Arrays.stream(ratings)).allMatch(rating -> rating >= 1 && rating <= 5);
        int[] counts =
                ALL.stream().mapToInt(one -> one.facts().reviews().count()).sorted().toArray();
        assertThat(counts[2_500]).isBetween(40, 150);
        assertThat(counts[4_999]).isBetween(2_000, 30_000);
        assertThat(ALL.stream().filter(one -> one.facts().dogs()).count()).isBetween(350L, 700L);
        assertThat(ALL.stream().filter(one -> one.facts().parking()).count())
                .isBetween(1_000L, 2_200L);
        assertThat(DOCUMENTS.stream().map(one -> one.get("price_level"))).contains(1, 2, 3, 4);
    }

    @Test
    void prices_fit_the_kind_and_the_level() {
        for (Restaurant one : ALL) {
            var facts = one.facts();
            double factor = Math.pow(1.26, facts.level() - facts.kind().level());
            for (var dish : facts.menu().dishes()) {
                int usual =
                        facts.kind().dishes().stream()
                                .filter(other -> other.name().equals(dish.name()))
                                .findFirst()
                                .orElseThrow()
                                .price();
                assertThat(dish.price() / (usual * factor)).isBetween(0.88, 1.12);
                assertThat(dish.price() % 100).isZero();
            }
            assertThat(facts.menu().dishes()).contains(facts.menu().own()).hasSizeBetween(5, 10);
        }
    }

    @Test
    void a_menu_says_the_same_dishes_and_prices_in_both_languages_and_in_numbers() {
        for (Map<String, Object> document : DOCUMENTS) {
            List<Integer> prices = list(document, "menu_prices").map(Integer.class::cast).toList();
            assertThat(pricesIn(list(document, "menu_ko"), "원")).isEqualTo(prices);
            assertThat(pricesIn(list(document, "menu_en"), " won")).isEqualTo(prices);
            double mean = prices.stream().mapToInt(price -> price).average().orElseThrow();
            assertThat(document)
                    .containsEntry("cheapest_price", Collections.min(prices))
                    .containsEntry("average_price", (int) Math.round(mean / 100) * 100);
        }
    }

    private static Stream<?> list(Map<String, Object> document, String field) {
        return document.get(field) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static List<Integer> pricesIn(Stream<?> menu, String unit) {
        return menu.map(line -> String.valueOf(line).replace(unit, ""))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1).replace(",", ""))
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void a_dearer_level_has_dearer_dishes_of_the_same_kind() {
        for (Kind kind : RESTAURANTS.kinds()) {
            var means = new TreeMap<Integer, Double>();
            ALL.stream()
                    .filter(one -> one.facts().kind().equals(kind))
                    .collect(
                            Collectors.groupingBy(
                                    one -> one.facts().level(),
                                    Collectors.averagingInt(
                                            one -> one.facts().menu().own().price())))
                    .forEach(means::put);
            assertThat(means.size()).as(kind.name().en()).isGreaterThan(1);
            assertThat(means.lastEntry().getValue())
                    .as(kind.name().en())
                    .isGreaterThan(means.firstEntry().getValue());
        }
    }

    private static List<Map<String, Object>> documents(Restaurants restaurants, int size) {
        return restaurants.first(size).map(Restaurant::document).toList();
    }
}
