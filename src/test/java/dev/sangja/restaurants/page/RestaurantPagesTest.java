package dev.sangja.restaurants.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.restaurants.Restaurant;
import dev.sangja.restaurants.Restaurants;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as it is without scripts: its form, its results, its counts. */
@QuarkusTest
class RestaurantPagesTest {
    private static final String SCHEMA =
            """
            {"price_level": "number", "menu_prices": "number", "cheapest_price": "number", "average_price": "number",
             "rating": "number", "review_count": "number", "opened_on": "date", "location": "geolocation"}
            """;
    private static final List<Map<String, Object>> ALL =
            new Restaurants(20261).first(100).map(Restaurant::document).toList();

    @BeforeEach
    void some_restaurants() throws IOException {
        if (SearchServer.get("/engines/restaurants").statusCode() != 200) {
            SearchServer.post("/engines", "{\"name\": \"restaurants\", \"language\": \"ko\"}");
            SearchServer.post("/engines/restaurants/schema", SCHEMA);
            String all = new JsonMapper().writeValueAsString(ALL);
            SearchServer.post("/engines/restaurants/documents", all);
        }
        SearchServer.awaitTotal("restaurants", ALL.size());
    }

    private static long count(Predicate<Map<String, Object>> which) {
        return ALL.stream().filter(which).count();
    }

    private static Document page(String query) {
        Response answer =
                given().urlEncodingEnabled(false)
                        .get("/en/restaurants" + (query.isEmpty() ? "" : "?" + query));
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String total(String query) {
        return page(query).select("#total").text();
    }

    @Test
    void the_page_says_that_they_are_made_up_and_shows_twenty_and_the_way_to_the_others() {
        Document page = page("");
        assertThat(page.select(".finder-head").text())
                .contains("All of these restaurants are made up");
        assertThat(page.select("#total").text()).isEqualTo("100 found");
        assertThat(page.select(".place")).hasSize(20);
        assertThat(page.select("#map-spots circle")).hasSize(20);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/en/restaurants?page=2");
        Document second = page("page=2");
        assertThat(second.select(".place").eachAttr("id"))
                .doesNotContainAnyElementsOf(page.select(".place").eachAttr("id"));
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/en/restaurants");
    }

    @Test
    void each_filter_lets_through_what_it_says() {
        assertThat(total("dogs=true"))
                .isEqualTo(count(one -> has(one, "dogs_allowed", "true")) + " found");
        assertThat(total("rating=4"))
                .isEqualTo(count(one -> number(one, "rating") >= 4) + " found");
        assertThat(total("price_from=10000&price_to=20000"))
                .isEqualTo(
                        count(
                                        one ->
                                                number(one, "average_price") >= 10_000
                                                        && number(one, "average_price") <= 20_000)
                                + " found");
        assertThat(total("open=at&day=monday&time=19:42"))
                .isEqualTo(
                        count(
                                        one ->
                                                ((List<?>)
                                                                one.getOrDefault(
                                                                        "open_monday", List.of()))
                                                        .contains("19:30"))
                                + " found");
        assertThat(total("near=37.5545,126.9205&radius=5")).isNotEqualTo("100 found");
    }

    private static boolean has(Map<String, Object> one, String field, String value) {
        return value.equals(one.get(field));
    }

    private static double number(Map<String, Object> one, String field) {
        return Double.parseDouble(String.valueOf(one.get(field)));
    }

    @Test
    void a_facet_leaves_its_own_choice_out_of_its_counts_and_no_other() {
        Document chosen = page("cuisine=Korean&dogs=true");
        for (var tick : chosen.select("input[name=cuisine]")) {
            long expected =
                    count(
                            one ->
                                    has(one, "cuisine_en", tick.val())
                                            && has(one, "dogs_allowed", "true"));
            assertThat(chosen.select("#" + tick.id().substring(1)).text())
                    .as(tick.val())
                    .isEqualTo(String.valueOf(expected));
        }
        assertThat(chosen.select("#n-dogs").text())
                .isEqualTo(
                        String.valueOf(
                                count(
                                        one ->
                                                has(one, "cuisine_en", "Korean")
                                                        && has(one, "dogs_allowed", "true"))));
        assertThat(chosen.select(".chip").eachAttr("href"))
                .containsExactly("/en/restaurants?dogs=true", "/en/restaurants?cuisine=Korean");
    }

    @Test
    void what_two_parameters_say_is_taken_away_and_changed_with_both() {
        Document page =
                page(
                        "price_from=10000&price_to=15000&near=37.5545,126.9205&radius=5&sort=distance");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly(
                        "/en/restaurants?near=37.5545,126.9205&radius=5&sort=distance",
                        "/en/restaurants?price_from=10000&price_to=15000");
        Document priced = page("price_from=10000&price_to=15000");
        assertThat(priced.select(".band").eachAttr("href"))
                .startsWith("/en/restaurants?price_to=10000", "/en/restaurants");
    }

    @Test
    void the_nearest_come_first_with_their_distance() {
        Document page = page("near=37.5545,126.9205&radius=5&sort=distance");
        assertThat(page.select(".place .meta strong").eachText().getFirst())
                .matches("\\d+(\\.\\d)? k?m");
        assertThat(page.select("#map-near circle")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "price_from=cheap, Price: instead of ‘cheap’",
        "price_from=20000&price_to=10000, Price: from",
        "cuisine=Klingon, Cuisine: there is no ‘Klingon’",
        "district=Bronx, District: Seoul has no ‘Bronx’",
        "open=maybe, Open: ‘maybe’ is unknown",
        "open=at&day=someday&time=19:30, Day: ‘someday’",
        "open=at&day=monday&time=25:99, Time: instead of ‘25:99’",
        "dogs=cats, Dogs welcome: ‘cats’",
        "parking=maybe, Parking: ‘maybe’",
        "rating=9, Rating: instead of ‘9’",
        "near=home, Near: ‘home’ is no place",
        "near=37.55%2C126.97&radius=9, Distance: instead of ‘9’",
        "sort=luck, Sort by: ‘luck’",
        "sort=distance, Sort by: to see the nearest first",
        "page=0, Page: instead of ‘0’"
    })
    void what_is_wrong_is_named_and_left_out(String query, String said) {
        Response answer = given().urlEncodingEnabled(false).get("/en/restaurants?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#mend").text()).contains(said);
        assertThat(page.select(".place")).isNotEmpty();
    }

    @Test
    void markup_in_the_address_stays_text() {
        Document page = page("q=%3Cscript%3Ealert(1)%3C/script%3E'%22");
        assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>'\"");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#call-curl").text()).contains("'\\''");
    }

    @Test
    void the_map_gets_all_and_a_spot_its_card() {
        given().get("/en/restaurants/places").then().statusCode(200).body("ids", hasSize(100));
        Document card = Jsoup.parse(given().get("/ko/restaurants/places/r-3").asString());
        assertThat(card.select("h3").text()).isEqualTo(ALL.get(3).get("name_ko"));
        Map<String, String> names =
                given().get("/en/restaurants/places/names?id=r-3&id=r-5&id=nobody").path("$");
        assertThat(names)
                .containsOnly(
                        Map.entry("r-3", String.valueOf(ALL.get(3).get("name_en"))),
                        Map.entry("r-5", String.valueOf(ALL.get(5).get("name_en"))));
    }

    @Test
    void the_call_that_is_shown_finds_what_the_page_found() {
        Document page = page("q=%EA%B5%AD%EB%B0%A5&sort=rating");
        String curl = page.select("#call-curl").textNodes().getFirst().getWholeText();
        String body = curl.substring(curl.indexOf("-d '") + 4, curl.length() - 1);
        List<String> found =
                SearchServer.post("/engines/restaurants/search", body).path("results.id.raw");
        assertThat(page.select(".place").eachAttr("id")).isNotEmpty().isEqualTo(found);
    }

    @Test
    void in_an_order_that_is_not_of_relevance_all_words_are_found() {
        var one = ALL.get(3);
        String words = one.get("district_ko") + " " + one.get("cuisine_ko");
        String query = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        Document rated = page(query + "&sort=rating");
        assertThat(rated.select(".place").eachAttr("id")).contains("r-3");
        assertThat(rated.select(".place .meta").eachText())
                .allMatch(meta -> meta.contains(String.valueOf(one.get("district_en"))));
        assertThat(rated.select("#total").text())
                .isEqualTo(page(query + "&sort=price").select("#total").text())
                .isNotEqualTo(total(query));
        assertThat(rated.select("#call-curl").text()).contains("\"precision\" : 6");
        assertThat(page(query).select("#call-curl").text()).doesNotContain("precision");
    }

    @Test
    void strokes_of_the_other_keyboard_find_the_same_in_list_and_map_unless_they_are_meant() {
        Document meant = page("q=%EA%B5%AD%EB%B0%A5"); // 국밥
        Document typed = page("q=rnrqkq");
        assertThat(typed.select(".place").eachAttr("id"))
                .isNotEmpty()
                .isEqualTo(meant.select(".place").eachAttr("id"));
        assertThat(typed.select(".corrected").text())
                .contains("results for ‘국밥’", "Look for ‘rnrqkq’ instead");
        assertThat(meant.select(".corrected")).isEmpty();
        assertThat(placesOnMap("q=rnrqkq")).isNotEmpty().isEqualTo(placesOnMap("q=국밥"));
        String back = typed.select(".corrected a").attr("href");
        assertThat(back).isEqualTo("/en/restaurants?q=rnrqkq&as_typed=rnrqkq");
        assertThat(total(back.substring(back.indexOf('?') + 1))).isEqualTo("0 found");
        assertThat(total("q=rnrqkq&as_typed=other")).isEqualTo(meant.select("#total").text());
    }

    private static List<String> placesOnMap(String query) {
        return given().get("/en/restaurants/places?" + query).path("ids");
    }

    @Test
    void suggestions_begin_with_what_is_typed() {
        List<String> texts = given().get("/en/restaurants/suggestions?q=kor").path("$");
        assertThat(texts)
                .isNotEmpty()
                .allMatch(text -> text.toLowerCase(Locale.ROOT).startsWith("kor"));
        given().get("/en/restaurants/suggestions").then().body("$", equalTo(List.of()));
    }

    @Test
    void suggestions_are_whole_names_without_prices_and_without_longer_ones_of_the_same() {
        for (String typed : List.of("강", "김치", "국", "마포", "파")) {
            List<String> texts = suggestions("ko", typed);
            assertThat(texts).as(typed).noneMatch(text -> text.matches(".*\\d원"));
            assertThat(texts).as(typed).allMatch(RestaurantPagesTest::isWhole);
        }
        assertThat(suggestions("ko", "새우")).contains("새우튀김", "새우구이");
        assertThat(suggestions("ko", "ㅁㅍㄱ")).containsExactly("마포구");
        assertThat(suggestions("ko", "ㄱㄴ")).contains("강남구", "강남역");
        assertThat(suggestions("en", "mapo")).contains("Mapo-gu");
        assertThat(suggestions("en", "noodle"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("won"))
                .noneMatch(text -> text.matches(".*\\d.*"));
        String name = String.valueOf(ALL.get(3).get("name_ko"));
        assertThat(suggestions("ko", name.substring(0, name.length() - 1))).contains(name);
    }

    private static List<String> suggestions(String lang, String typed) {
        return given().queryParam("q", typed)
                .get("/" + lang + "/restaurants/suggestions")
                .path("$");
    }

    /** Whether a place, a cuisine or a restaurant is called so, or what a dish ends with. */
    private static boolean isWhole(String text) {
        return new Restaurants(0).dishes().stream().anyMatch(dish -> dish.ko().endsWith(text))
                || ALL.stream()
                        .anyMatch(
                                one ->
                                        Stream.of("name", "cuisine", "district", "area")
                                                .anyMatch(field -> has(one, field + "_ko", text)));
    }

    @Test
    void the_bare_address_leads_to_the_readers_language_with_what_is_looked_for() {
        given().redirects()
                .follow(false)
                .header("Accept-Language", "ko")
                .get("/restaurants?dogs=true")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ko/restaurants?dogs=true"));
    }
}
