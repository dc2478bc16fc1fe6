package dev.sangja.web;

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
        "/courses/first-steps/variables/a-box",
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

    /** A step with its hints, an error, a verdict and boxes; then a guess with its answer. */
    private static void afterARun(Lang lang, com.microsoft.playwright.Page page, PackagedApp app) {
        var tab = new LessonTab(page);
        page.navigate(app.url("/" + lang.code() + "/courses/first-steps/variables/price-box"));
        tab.await("[data-ready]");
        tab.write("a = 1\nprnt(a)");
        tab.run();
        tab.shown("[data-next-hint]").click();
        tab.shown("details summary").click();
        Axe.check(page);
        page.navigate(app.url("/" + lang.code() + "/courses/first-steps/variables/refill-guess"));
        tab.await("[data-ready]");
        tab.shown(".choice").first().click();
        tab.run();
        Axe.check(page);
    }
}
