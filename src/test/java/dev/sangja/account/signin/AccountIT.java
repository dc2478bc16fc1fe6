package dev.sangja.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.FormClient;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An account as people use it in a browser. */
@BrowserTest
class AccountIT {
    private static final String STEP = "/courses/first-steps/hello/first-words";

    @ParameterizedTest
    @EnumSource(Lang.class)
    void what_was_done_without_an_account_is_there_with_it_on_every_device(
            Lang lang, Visitor visitor, PackagedApp app) {
        String home = "/" + lang.code();
        Page phone = visitor.phone().speaking(lang).open(app.url(home + STEP));
        var tab = new LessonTab(phone);
        tab.await("[data-ready]");
        phone.waitForResponse("**/api/attempts", tab::run);
        String name = FormClient.uniqueName();
        phone.locator("header a[href*='/sign-in']").click();
        phone.locator("main a[href*='/sign-up']").click();
        fill(phone, name);
        assertThat(phone.url()).isEqualTo(app.url(home + STEP));
        assertThat(phone.locator(".site-member").textContent()).isEqualTo(name);
        assertThat(tab.isSolved("first-words")).isTrue();

        Page desk = visitor.desktop().speaking(lang).open(app.url(home + "/sign-in"));
        fill(desk, name);
        desk.navigate(app.url(home + STEP));
        assertThat(new LessonTab(desk).isSolved("first-words")).isTrue();

        desk.navigate(app.url(home + "/account"));
        desk.locator("form[action$='/sign-out'] button").click();
        assertThat(desk.url()).isEqualTo(app.url(home));
        assertThat(desk.locator(".site-member").count()).isZero();
        desk.navigate(app.url(home + STEP));
        assertThat(new LessonTab(desk).isSolved("first-words")).isFalse();
        phone.reload();
        assertThat(tab.isSolved("first-words")).as("the phone is still signed in").isTrue();
    }

    @Test
    void somebody_is_still_signed_in_after_a_restart_and_a_kill(Visitor visitor) {
        try (var own = PackagedApp.start()) {
            Page page = visitor.open(own.url("/en/sign-up"));
            String name = FormClient.uniqueName();
            fill(page, name);
            own.restart();
            page.reload();
            assertThat(page.locator(".site-member").textContent()).isEqualTo(name);
            own.kill();
            own.restart();
            page.reload();
            assertThat(page.locator(".site-member").textContent()).isEqualTo(name);
        }
    }

    @Test
    void the_keyboard_is_enough_and_no_script_is_needed(Visitor visitor, PackagedApp app) {
        Page page = visitor.allow("422").withoutScripts().open(app.url("/ko/sign-up"));
        String name = FormClient.uniqueName();
        tabTo(page, "name");
        page.keyboard().type(name);
        tabTo(page, "password");
        page.keyboard().type("short");
        page.keyboard().press("Enter");
        assertThat(page.locator("#password-error").textContent()).contains("5자예요");
        assertThat(page.locator("#name").inputValue()).isEqualTo(name);
        tabTo(page, "password");
        page.keyboard().type(FormClient.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".site-member").textContent()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_page_of_an_account_has_a_barrier_or_jumps(Lang lang, Visitor visitor, PackagedApp app) {
        String home = app.url("/" + lang.code());
        Visitor somebody = visitor.allow("422").speaking(lang);
        BrowserContext context =
                (lang == Lang.KO ? somebody.phone().light() : somebody.desktop().dark())
                        .newContext();
        Page page = context.newPage();
        check(page, home + "/sign-in");
        check(page, home + "/sign-up");
        page.locator("#name").fill("x");
        page.locator("#password").fill("x");
        page.keyboard().press("Enter");
        page.locator("#name-error").waitFor();
        Axe.check(page);
        page.navigate(home + "/sign-up");
        fill(page, FormClient.uniqueName());
        check(page, home + "/account");
        page.locator("form[action$='/sign-out'] button").click();
        page.navigate(home + "/sign-in");
        page.locator("#name").fill("admin");
        page.locator("#password").fill(app.adminPassword());
        page.keyboard().press("Enter");
        page.locator(".site-member").waitFor();
        check(page, home + "/people");
        page.locator("form[action$='/password-reset'] button").first().click();
        String link = page.locator(".secret-link").inputValue();
        Axe.check(page);
        check(page, link);
    }

    private static void check(Page page, String url) {
        page.navigate(url);
        Axe.check(page);
        assertThat(LayoutShift.of(page).score()).as(url).isLessThan(0.01);
        Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(overflow).as(url + " is wider than the screen").isEqualTo(false);
    }

    private static void fill(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(FormClient.PASSWORD);
        page.locator("main form button[type=submit]").first().click();
        page.locator(".site-member").waitFor();
    }

    private static void tabTo(Page page, String id) {
        for (int pressed = 0; pressed < 30; pressed++) {
            page.keyboard().press("Tab");
            if (id.equals(page.locator(":focus").getAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("30 presses of Tab do not reach #" + id);
    }
}
