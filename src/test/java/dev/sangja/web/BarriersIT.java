package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page keeps anybody out, by light or dark, on a phone or at a desk. */
@BrowserTest
class BarriersIT {
    private static final String[] PAGES = {
        "",
        "/courses",
        "/courses/first-steps",
        "/courses/first-steps/hello/inside-a-line",
        "/courses/first-steps/hello/end",
        "/courses/first-steps/no-such-lesson"
    };

    @ParameterizedTest
    @CsvSource({"KO, true", "KO, false", "EN, true", "EN, false"})
    void axe_finds_no_grave_barrier(Lang lang, boolean light, Visitor visitor, PackagedApp app) {
        Visitor somebody = visitor.allow("404").speaking(lang);
        somebody = light ? somebody.light().phone() : somebody.dark().desktop();
        var page = somebody.open(app.url("/" + lang.code()));
        for (String path : PAGES) {
            page.navigate(app.url("/" + lang.code() + path));
            Axe.check(page);
        }
        afterARun(lang, page, app);
    }

    /** Python is loaded once: a step with its hints, an error, a joy, an open word; then a guess with its answer. */
    private static void afterARun(Lang lang, Page page, PackagedApp app) {
        var tab = new LessonTab(page);
        page.navigate(app.url("/" + lang.code() + "/courses/first-steps/variables/price-box"));
        tab.await("[data-ready]");
        tab.write("a = 1\nprnt(a)");
        tab.run();
        tab.shown("[data-next-hint]").click();
        tab.shown("details summary").click();
        Axe.check(page);
        tab.write(
                switch (lang) {
                    case KO -> "price = 4500\nprint(price)";
                    case EN -> "price = 6\nprint(price)";
                });
        tab.run();
        assertThat(tab.rejoices()).isTrue();
        Axe.check(page);
        page.locator(".step-dot[data-to-step=a-box]").click();
        tab.shown("button.term").first().click();
        tab.await(".term-card:popover-open");
        Axe.check(page);
        page.locator(".step-dot[data-to-step=refill-guess]").click();
        tab.await("[data-ready]");
        tab.shown(".choice").first().click();
        tab.run();
        Axe.check(page);
    }
}
