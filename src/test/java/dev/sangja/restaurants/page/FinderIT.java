package dev.sangja.restaurants.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A visitor looks for a restaurant in a browser: words, filters, and the way back. */
@BrowserTest
class FinderIT {
    private static FinderTab open(Visitor visitor, Lang lang, String query) {
        String path = "/" + lang.code() + "/restaurants" + query;
        return FinderTab.of(visitor.speaking(lang).open(DemoApp.ready().url(path)));
    }

    @ParameterizedTest
    @CsvSource({"KO, 김치", "EN, noodle"})
    void a_suggestion_is_chosen_by_keyboard_and_going_back_brings_the_old_list(
            Lang lang, String typed, Visitor visitor) {
        FinderTab tab = open(visitor, lang, "");
        List<String> before = tab.places();
        tab.type(typed);
        tab.awaitQuery("q=" + typed);
        tab.page().waitForSelector("#suggestions li");
        tab.page().keyboard().press("ArrowDown");
        String suggested = tab.page().locator("#suggestions [aria-selected=true]").textContent();
        assertThat(tab.page().locator("#q").getAttribute("aria-activedescendant"))
                .isEqualTo("suggestion-0");
        tab.page().keyboard().press("Enter");
        tab.awaitQuery("q=" + suggested);
        assertThat(tab.box()).isEqualTo(suggested);
        assertThat(tab.page().locator("#suggestions").isVisible()).isFalse();
        assertThat(tab.total()).isBetween(1, DemoApp.SIZE - 1);
        assertThat(tab.page().locator(".place em").count()).isPositive();
        while (!tab.query().isEmpty()) {
            tab.goBack();
        }
        tab.awaitResults();
        assertThat(tab.box()).isEmpty();
        assertThat(tab.places()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void counts_stay_right_and_the_address_holds_everything(Lang lang, Visitor visitor) {
        FinderTab tab = open(visitor, lang, "");
        int dogs = tab.count("n-dogs");
        tab.page().locator("[name=dogs]").check();
        tab.awaitQuery("dogs=true");
        assertThat(tab.total()).isEqualTo(dogs).isEqualTo(tab.count("n-dogs"));
        int third = tab.count("n-cuisine-2");
        tab.page().locator("#cn-cuisine-2").check();
        tab.awaitQuery("cuisine=");
        assertThat(tab.total()).isEqualTo(third);
        int first = tab.count("n-cuisine-0");
        tab.page().locator("#cn-cuisine-0").check();
        tab.page().waitForURL(url -> url.split("cuisine=", -1).length == 3);
        tab.awaitResults();
        assertThat(tab.total()).as("either cuisine").isEqualTo(third + first);
        assertThat(tab.count("n-dogs")).isEqualTo(third + first);

        FinderTab again = FinderTab.of(sameAgain(tab));
        assertThat(again.places()).isEqualTo(tab.places());
        assertThat(again.page().locator("[name=dogs]").isChecked()).isTrue();
        tab.page().goBack();
        tab.awaitResults();
        assertThat(tab.total()).isEqualTo(third);
        assertThat(tab.page().locator("#cn-cuisine-0").isChecked()).isFalse();
    }

    /** The same address in another tab. */
    private static Page sameAgain(FinderTab tab) {
        Page page = tab.page().context().newPage();
        page.navigate(tab.page().url());
        return page;
    }

    @Test
    void filters_are_taken_away_by_their_chips(Visitor visitor) {
        FinderTab tab =
                open(visitor, Lang.EN, "?rating=4&parking=true&open=at&day=monday&time=19:30");
        assertThat(tab.page().locator(".chip").allTextContents())
                .containsExactly("Open on Mon at 19:30 ✕", "Parking ✕", "★ 4.0 and up ✕");
        tab.page().locator(".chip").first().click();
        tab.page().waitForURL(url -> !url.contains("open="));
        tab.awaitResults();
        assertThat(tab.query()).isEqualTo("parking=true&rating=4");
        assertThat(tab.page().locator("[name=open][value='']").isChecked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KO, tnseornr, 순대국, 자판이 바뀐 것 같아서 ‘순대국’(으)로 찾았어요.",
        "EN, rlacl, 김치, so you see results for ‘김치’."
    })
    void strokes_of_the_other_keyboard_are_understood_and_may_be_meant(
            Lang lang, String typed, String meant, String said, Visitor visitor) {
        FinderTab tab = open(visitor, lang, "");
        tab.type(typed);
        tab.awaitQuery("q=" + typed);
        assertThat(tab.page().locator(".corrected").textContent()).contains(said);
        assertThat(tab.places()).isEqualTo(open(visitor, lang, "?q=" + meant).places());
        tab.page().locator("h1").click(); // the suggestions close
        tab.page().locator(".corrected a").click();
        tab.awaitQuery("as_typed=" + typed);
        assertThat(tab.page().locator(".corrected").count()).isZero();
        tab.page().locator("[name=dogs]").check();
        tab.awaitQuery("dogs=true");
        assertThat(tab.query()).contains("as_typed=" + typed);
        tab.page().locator("#q").fill(typed + "a");
        tab.page().waitForURL(url -> !url.contains("as_typed"));
    }

    @Test
    void the_focus_stays_where_it_was_or_goes_to_the_total(Visitor visitor) {
        FinderTab tab = open(visitor, Lang.KO, "?dogs=true");
        tab.page().locator(".band").first().focus();
        tab.page().keyboard().press("Enter");
        tab.awaitQuery("price_to=10000");
        assertThat(focused(tab)).isEqualTo("bn-price-0");
        tab.page().locator(".chip").first().focus();
        tab.page().keyboard().press("Enter");
        tab.page().waitForURL(url -> !url.contains("price_to"));
        tab.awaitResults();
        assertThat(focused(tab)).isEqualTo("total");
    }

    private static Object focused(FinderTab tab) {
        return tab.page().evaluate("document.activeElement.id");
    }

    @ParameterizedTest
    @CsvSource({"KO, 지금은 찾지 못했어요.", "EN, That could not be searched."})
    void whoever_cannot_reach_the_server_is_told_so_and_keeps_what_was_found(
            Lang lang, String said, Visitor visitor) {
        visitor.allow("Failed to load|ERR_FAILED");
        FinderTab tab = open(visitor, lang, "");
        List<String> before = tab.places();
        tab.page().context().route("**/restaurants/**", Route::abort);
        tab.type("김치");
        tab.page().waitForSelector("#mend [role=alert]");
        assertThat(tab.page().locator("#mend").textContent()).contains(said);
        assertThat(tab.places()).isEqualTo(before);
        tab.page().context().unrouteAll();
        tab.type("찌개");
        tab.awaitQuery("q=김치찌개");
        assertThat(tab.page().locator("#mend").textContent()).isEmpty();
        assertThat(tab.places()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void without_scripts_it_is_a_form(Lang lang, Visitor visitor) {
        String path = "/" + lang.code() + "/restaurants";
        Page page = visitor.speaking(lang).withoutScripts().open(DemoApp.ready().url(path));
        page.locator("#q").fill("김치");
        page.locator("[name=dogs]").check();
        page.locator("[name=near]").selectOption("37.5545,126.9205");
        page.locator("[name=radius]").selectOption("5");
        page.locator("[name=sort]").selectOption("distance");
        page.locator(".finder-bar .primary").click();
        FinderTab tab = new FinderTab(page);
        assertThat(tab.query()).contains("q=김치", "dogs=true", "radius=5", "sort=distance");
        assertThat(tab.total()).isEqualTo(tab.count("n-dogs")).isPositive();
        assertThat(page.locator("#map-spots a").count()).isEqualTo(tab.places().size());
        assertThat(page.locator("[data-near-ways]").isVisible()).isFalse();
        assertThat(page.locator("[data-copy]").first().isVisible()).isFalse();
        page.locator(".chip").last().click();
        assertThat(tab.query()).contains("dogs=true").doesNotContain("near");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void nothing_jumps_and_nothing_bars_the_way(Lang lang, Visitor visitor) {
        FinderTab desk = open(visitor, lang, "?q=김치&near=37.5545,126.9205&radius=5");
        assertThat(LayoutShift.of(desk.page())).satisfies(FinderIT::isCalm);
        desk.page().locator(".place summary").first().click();
        desk.page().locator(".how-found summary").click();
        Axe.check(desk.page());
        FinderTab phone = open(visitor.phone().dark(), lang, "?q=tnseornr");
        assertThat(LayoutShift.of(phone.page())).satisfies(FinderIT::isCalm);
        Axe.check(phone.page());
        assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static void isCalm(LayoutShift shift) {
        assertThat(shift.score()).as(shift.movers().toString()).isLessThan(0.01);
    }

    @Test
    void on_a_phone_the_filters_are_a_sheet(Visitor visitor) {
        FinderTab tab = open(visitor.phone(), Lang.KO, "");
        assertThat(tab.page().locator("#filters").isVisible()).isFalse();
        tab.page().locator(".finder-open").click();
        tab.page().locator("[name=dogs]").check();
        tab.awaitQuery("dogs=true");
        Axe.check(tab.page());
        tab.page().locator(".filters-foot .primary").click();
        assertThat(tab.page().locator("#filters").isVisible()).isFalse();
        assertThat(tab.total()).isEqualTo(tab.count("n-dogs"));
    }
}
