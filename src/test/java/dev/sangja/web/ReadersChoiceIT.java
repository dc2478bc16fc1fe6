package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers set for themselves, and what their screens set. */
@BrowserTest
class ReadersChoiceIT {
    private static final String THREE_LINES = "/courses/first-steps/hello/mend-two";
    private static final String SIZE =
            "parseFloat(getComputedStyle(document.querySelector('.step:not([hidden]) .cm-content, .step:not([hidden])"
                    + " .editor-fallback')).fontSize)";

    @Test
    void the_size_of_code_is_kept_and_is_there_without_a_jump(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + THREE_LINES));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        double usual = ((Number) page.evaluate(SIZE)).doubleValue();
        for (int press = 0; press < 4; press++) {
            tab.shown("[data-action=larger]").click();
        }
        assertThat(page.evaluate(SIZE)).isEqualTo(32);
        tab.shown("[data-action=smaller]").click();
        assertThat(page.evaluate(SIZE)).isEqualTo(28);
        assertThat(usual).isEqualTo(17);

        page.reload();
        tab.await("[data-ready]");
        assertThat(page.evaluate(SIZE)).isEqualTo(28);
        var shift = LayoutShift.of(page);
        assertThat(shift.score()).as(String.join("\n", shift.movers())).isLessThan(0.01);
    }

    @Test
    void the_theme_follows_the_screen_until_it_is_chosen(Visitor visitor, PackagedApp app) {
        Page page = visitor.dark().open(app.url("/en"));
        String scheme =
                "getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0] < 128 ? 'dark' : 'light'";
        assertThat(page.evaluate(scheme)).isEqualTo("dark");
        page.locator("[data-theme-switch]").click();
        assertThat(page.evaluate(scheme)).isEqualTo("light");
        page.navigate(app.url("/ko/courses"));
        assertThat(page.evaluate(scheme)).isEqualTo("light");
    }

    /** 320 pixels is a small phone, or a desk at four times the usual size. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_page_has_to_be_moved_sideways(Lang lang, Visitor visitor, PackagedApp app) {
        String home = app.url("/" + lang.code());
        Page page = visitor.speaking(lang).phone().open(home);
        page.setViewportSize(320, 640);
        for (String path :
                new String[] {
                    "",
                    "/courses",
                    "/courses/first-steps",
                    THREE_LINES,
                    "/courses/first-steps/hello/inside-a-line",
                    "/courses/first-steps/variables/names",
                    "/courses/first-steps/variables/a-box",
                    "/courses/first-steps/numbers-and-text/divide-guess",
                    "/courses/first-steps/hello/end"
                }) {
            page.navigate(home + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("pixels that stick out of " + path)
                    .isEqualTo(0);
        }
    }
}
