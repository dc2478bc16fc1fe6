package dev.sangja.sitesearch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader finds words and steps of lessons from any page, in a browser. */
@BrowserTest
class SiteSearchIT {
    /** The engine follows the lessons in the background. */
    @BeforeAll
    static void the_lessons_can_be_found(PackagedApp app) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!app.get("/en/search?q=variable").body().contains("found-step")) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KO, 딕셔너리, /ko/courses/first-steps/dictionaries/one-card",
        "EN, dictionar, /en/courses/first-steps/dictionaries/one-card"
    })
    void the_box_in_the_head_leads_to_the_very_step_by_keyboard(
            Lang lang, String typed, String step, Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code() + "/courses"));
        var box = page.locator("#site-search");
        box.pressSequentially(typed);
        page.locator("#site-search-glance [role=option]").first().waitFor();
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        var first = page.locator("#site-search-glance [role=option]").first();
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(first.getAttribute("id"));
        Axe.check(page);
        page.keyboard().press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).isFocused();
        box.press("Backspace");
        first.waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**" + step);
        assertThat(LayoutShift.of(page).score()).isLessThan(0.01);
    }

    @ParameterizedTest
    @CsvSource({"KO, 반복", "EN, loops"})
    void enter_without_a_choice_shows_all_with_marks_and_a_click_leads_there(
            Lang lang, String typed, Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code()));
        page.locator("#site-search").fill(typed);
        page.locator("#site-search").press("Enter");
        page.waitForURL("**/search?q=*");
        assertThat(page.locator("#search-text")).hasValue(typed);
        assertThat(page.locator(".found-step em").count()).isPositive();
        assertThat(LayoutShift.of(page).score()).isLessThan(0.01);
        Axe.check(page);
        String target = page.locator(".found-step").first().getAttribute("href");
        page.locator(".found-step").first().click();
        page.waitForURL("**" + target);
        page.goBack();
        assertThat(page.locator("#search-text")).hasValue(typed);
    }

    @Test
    void what_a_learner_has_solved_is_marked(Visitor visitor, PackagedApp app) {
        Page page =
                visitor.speaking(Lang.EN)
                        .open(app.url("/en/courses/first-steps/hello/first-words"));
        var tab = new LessonTab(page);
        page.waitForResponse("**/api/attempts", tab::run);
        page.navigate(app.url("/en/search?q=Talk to the computer"));
        var solved = page.locator(".found-step[href='/en/courses/first-steps/hello/first-words']");
        assertThat(solved.locator(".badge.good")).hasCount(1);
        assertThat(page.locator(".found-step .badge.good")).hasCount(1);
        page.locator("#site-search").fill("talk to the computer");
        assertThat(page.locator("#site-search-glance .badge.good")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void on_a_phone_a_sign_leads_to_the_page(Lang lang, Visitor visitor, PackagedApp app) {
        Page page =
                visitor.phone().dark().speaking(lang).open(app.url("/" + lang.code() + "/courses"));
        assertThat(page.locator("#site-search")).isHidden();
        page.locator(".site-search-link").click();
        page.waitForURL("**/search");
        assertThat(page.locator("#search-text")).isFocused();
        page.locator("#search-text").fill(lang == Lang.KO ? "qustn" : "variabel");
        page.locator("#search-text").press("Enter");
        page.waitForURL("**/search?q=*");
        page.locator(".found-words a").first().waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(LayoutShift.of(page).score()).isLessThan(0.01);
        Axe.check(page);
    }
}
