package dev.sangja.restaurants.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Geolocation;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.Visitor;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor looks for a restaurant by its place: where they are, where they point, and what the map shows. */
@BrowserTest
class FinderMapIT {
    private static final Geolocation MAPO = new Geolocation(37.5545, 126.9205);
    private static final String TOP =
            "document.querySelector('[data-map]').getBoundingClientRect().top + scrollY";

    private static FinderTab open(BrowserContext visitor, String pathAndQuery) {
        Page page = visitor.newPage();
        page.navigate(DemoApp.ready().url(pathAndQuery));
        return FinderTab.of(page);
    }

    @Test
    void near_me_is_where_the_browser_says(Visitor visitor) {
        BrowserContext context = visitor.newContext();
        context.grantPermissions(List.of("geolocation"));
        context.setGeolocation(MAPO);
        FinderTab tab = open(context, "/ko/restaurants?radius=3");
        tab.page().locator("[data-near-me]").click();
        tab.awaitQuery("near=37.5545,126.9205");
        int close = tab.total();
        assertThat(close).isBetween(1, DemoApp.SIZE - 1);
        assertThat(tab.page().locator("#map-near circle")).hasCount(1);
        tab.page().locator("[name=radius]").selectOption("5");
        tab.awaitQuery("radius=5");
        assertThat(tab.total()).isGreaterThan(close);
        tab.page().locator("[name=sort]").selectOption("distance");
        tab.awaitQuery("sort=distance");
        assertThat(
                        tab.page().locator(".place .meta strong").allTextContents().stream()
                                .map(FinderMapIT::metres)
                                .toList())
                .hasSize(20)
                .isSorted();
        tab.page().locator("[name=sort]").selectOption("price");
        tab.awaitQuery("sort=price");
        assertThat(
                        tab
                                .page()
                                .locator(".place-facts span:nth-child(2)")
                                .allTextContents()
                                .stream()
                                .map(price -> Integer.valueOf(price.replaceAll("\\D", "")))
                                .toList())
                .isSorted();
    }

    private static double metres(String distance) {
        double number = Double.parseDouble(distance.replaceAll("[^\\d.]", ""));
        return distance.endsWith("km") ? number * 1_000 : number;
    }

    @ParameterizedTest
    @CsvSource({"ko, 위치를 알려 주지 않아도 괜찮아요.", "en, 'That is fine, your location stays yours.'"})
    void whoever_refuses_is_told_what_else_there_is(String lang, String said, Visitor visitor) {
        BrowserContext context = visitor.newContext();
        context.grantPermissions(List.of());
        FinderTab tab = open(context, "/" + lang + "/restaurants");
        tab.page().locator("[data-near-me]").click();
        assertThat(tab.page().locator("[data-near-said]")).containsText(said);
        assertThat(tab.page().locator("[data-near-pick]")).isFocused();
        assertThat(tab.query()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ko, 지금 계신 곳은 서울 밖이에요. 지도에서 한 곳을 골라 보세요.",
        "en, You are outside of Seoul just now. Pick a point on the map."
    })
    void whoever_is_elsewhere_is_told_so_and_still_sees_seoul(
            String lang, String said, Visitor visitor) {
        BrowserContext context = visitor.newContext();
        context.grantPermissions(List.of("geolocation"));
        context.setGeolocation(new Geolocation(35.1587, 129.1604));
        FinderTab tab = open(context, "/" + lang + "/restaurants");
        String whole = tab.viewBox();
        tab.page().locator("[data-near-me]").click();
        assertThat(tab.page().locator("[data-near-said]")).hasText(said);
        assertThat(tab.query()).isEmpty();
        assertThat(tab.viewBox()).isEqualTo(whole);
        Page link = context.newPage();
        link.navigate(DemoApp.ready().url("/" + lang + "/restaurants?near=35.1587,129.1604"));
        assertThat(link.locator(".map.live .map-drawing")).hasAttribute("viewBox", whole);
    }

    @Test
    void what_is_counted_from_a_place_waits_for_one(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/ko/restaurants");
        var radius = tab.page().locator("[name=radius]");
        var nearest = tab.page().locator("[name=sort] [value=distance]");
        assertThat(radius).isDisabled();
        assertThat(nearest).hasAttribute("disabled", "");
        tab.page().locator("[name=near]").selectOption("37.5545,126.9205");
        assertThat(radius).isEnabled();
        tab.page().locator("[name=sort]").selectOption("distance");
        tab.awaitQuery("sort=distance");
        tab.page().locator(".chip").click();
        tab.page().waitForURL(url -> !url.contains("near"));
        assertThat(radius).isDisabled();
        assertThat(tab.page().locator("[name=sort]")).hasValue("relevance");
    }

    @Test
    void the_wheel_scrolls_the_page_and_zooms_with_a_key(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/ko/restaurants");
        String whole = tab.viewBox();
        tab.map().hover();
        tab.page().mouse().wheel(0, 300);
        tab.page().waitForFunction("() => scrollY > 200");
        assertThat(tab.viewBox()).isEqualTo(whole);
        assertThat(tab.page().locator("[data-map-said]")).containsText("Ctrl이나 ⌘를 누른 채");
        tab.page().keyboard().down("Control");
        tab.moveMapBy(() -> tab.page().mouse().wheel(0, -300));
        tab.page().keyboard().up("Control");
    }

    @Test
    void a_point_is_picked_on_the_map_by_mouse_and_by_keyboard(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/en/restaurants");
        tab.page().locator("[data-near-pick]").click();
        assertThat(tab.page().locator("[data-map-said]")).containsText("Press a point on the map.");
        BoundingBox box = Objects.requireNonNull(tab.map().boundingBox());
        tab.page().mouse().click(box.x + box.width * 0.5, box.y + box.height - 8);
        tab.awaitQuery("near=");
        String first = tab.query();
        assertThat(first).matches("near=37\\.4\\d+,126\\.9\\d+|near=37\\.4\\d+,127\\.0\\d+");
        assertThat(tab.page().locator("[name=near] option[data-own]"))
                .hasText("The place I picked");
        tab.page().locator("[data-near-pick]").focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.map()).isFocused();
        tab.moveMapBy(() -> tab.page().keyboard().press("ArrowUp"));
        tab.page().keyboard().press("Enter");
        tab.page().waitForURL(url -> !url.endsWith(first));
        tab.awaitQuery("near=");
        assertThat(tab.page().locator("[data-map-said]")).isEmpty();
        assertThat(tab.page().locator("#map-near .map-pin")).hasCount(1);
    }

    @Test
    void while_a_point_is_picked_marks_are_ground_like_any_other(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/ko/restaurants");
        Object before = tab.page().evaluate(TOP);
        tab.page().locator("[data-near-pick]").click();
        assertThat(tab.page().evaluate(TOP)).as("nothing is pushed down").isEqualTo(before);
        tab.page().keyboard().press("Escape");
        assertThat(tab.page().locator("[data-near-pick]")).hasAttribute("aria-pressed", "false");
        assertThat(tab.page().locator("[data-near-pick]")).isFocused();
        tab.page().keyboard().press("Enter");
        BoundingBox mark =
                Objects.requireNonNull(tab.page().locator(".map-mark.many").first().boundingBox());
        tab.page().mouse().click(mark.x + mark.width / 2, mark.y + mark.height / 2);
        tab.awaitQuery("near=");
        assertThat(tab.page().locator(".map.picking")).hasCount(0);
    }

    @Test
    void list_and_map_light_up_together(Visitor visitor) {
        FinderTab tab =
                open(visitor.newContext(), "/ko/restaurants?near=37.5545,126.9205&radius=0.5");
        tab.page().waitForSelector(".map-mark:not(.many)");
        var mark = tab.page().locator(".map-mark:not(.many)").first();
        String id = mark.getAttribute("data-spot");
        var card = tab.page().locator(".place[data-place='" + id + "']");
        card.hover();
        assertThat(mark).hasClass(Pattern.compile("\\blit\\b"));
        tab.page().locator("h1").hover();
        assertThat(mark).not().hasClass(Pattern.compile("\\blit\\b"));
        mark.focus();
        assertThat(card).hasClass(Pattern.compile("\\blit\\b"));
        tab.page().keyboard().press("Enter");
        assertThat(tab.page().locator("[data-map-peek] h3"))
                .hasText(card.locator("h3").textContent());
        assertThat(mark)
                .hasAttribute(
                        "aria-label", Objects.requireNonNull(card.locator("h3").textContent()));
        tab.page().locator("[data-map-peek-close]").click();
        assertThat(tab.page().locator("[data-map-peek]")).isHidden();
        assertThat(tab.map()).isFocused();
        mark.focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.page().locator("[data-map-peek]")).isVisible();
        tab.page().keyboard().press("Escape");
        assertThat(tab.page().locator("[data-map-peek]")).isHidden();
        assertThat(tab.map()).isFocused();
    }

    @Test
    void a_group_lights_up_with_a_restaurant_that_is_in_it(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/ko/restaurants");
        for (int i = 0; i < 3; i++) {
            tab.page().locator(".place").nth(i).locator("h3").hover();
            assertThat(tab.page().locator(".map-mark.lit")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"KO", "EN"})
    void on_a_phone_no_name_of_the_map_lies_on_another(Lang lang, Visitor visitor) {
        FinderTab tab =
                open(
                        visitor.phone().speaking(lang).newContext(),
                        "/" + lang.code() + "/restaurants?q=국밥");
        Object overlaps =
                tab.page()
                        .evaluate(
                                """
                                () => {
                                  const boxes = [...document.querySelectorAll(".map-names text:not(.covered)")]
                                      .map((one) => one.getBoundingClientRect());
                                  return boxes.filter((a, i) => boxes.some((b, j) => i < j
                                      && a.left < b.right - 3 && b.left < a.right - 3
                                      && a.top < b.bottom - 5 && b.top < a.bottom - 5)).length;
                                }
                                """);
        assertThat(((Number) overlaps).intValue()).isZero();
        tab.page().locator("[data-near-pick]").click();
        tab.page()
                .waitForFunction(
                        "() => document.querySelectorAll('.map-names text:not(.covered)').length > 15");
    }

    @Test
    void the_map_moves_and_groups_fall_apart(Visitor visitor) {
        FinderTab tab = open(visitor.newContext(), "/en/restaurants");
        assertThat(shownOnMap(tab)).isEqualTo(DemoApp.SIZE);
        int groups = tab.page().locator(".map-mark.many").count();
        assertThat(groups).isBetween(3, 80);
        double whole = width(tab);
        tab.moveMapBy(() -> tab.page().locator("[data-zoom='1']").click());
        assertThat(width(tab))
                .isCloseTo(whole / 1.6, org.assertj.core.data.Percentage.withPercentage(1));
        BoundingBox box = Objects.requireNonNull(tab.map().boundingBox());
        tab.moveMapBy(
                () -> {
                    tab.page().mouse().move(box.x + 9, box.y + 9);
                    tab.page().mouse().down();
                    tab.page().mouse().move(box.x + 120, box.y + 90);
                    tab.page().mouse().up();
                });
        assertThat(tab.query()).as("a drag picks and chooses nothing").isEmpty();
        tab.moveMapBy(() -> tab.page().locator("[data-zoom=all]").click());
        assertThat(shownOnMap(tab)).isEqualTo(DemoApp.SIZE);
        tab.moveMapBy(() -> tab.page().locator(".map-mark.many").first().click());
        assertThat(width(tab)).isLessThan(whole / 2);
        tab.map().focus();
        tab.moveMapBy(() -> tab.page().keyboard().press("0"));
        tab.page().keyboard().press("Enter");
        assertThat(tab.page().locator(".map-mark:focus")).hasCount(1);
        String name = focusedPlace(tab);
        tab.page().keyboard().press("ArrowRight");
        assertThat(focusedPlace(tab)).isNotEqualTo(name);
    }

    /** All that the marks say that they stand for. */
    private static int shownOnMap(FinderTab tab) {
        Object sum =
                tab.page()
                        .evaluate(
                                "[...document.querySelectorAll('.map-mark')].reduce((sum, one) => sum + Number(one.textContent || 1), 0)");
        return ((Number) sum).intValue();
    }

    private static double width(FinderTab tab) {
        return Double.parseDouble(tab.viewBox().split(" ", -1)[2]);
    }

    private static String focusedPlace(FinderTab tab) {
        return String.valueOf(tab.page().evaluate("document.activeElement.style.transform"));
    }
}
