package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a learner does in the first lesson. */
@BrowserTest
class LearnerIT {
    private static final String HELLO = "/courses/first-steps/hello/";

    @ParameterizedTest
    @CsvSource({
        "KO, print(\"생일 축하해!\"), print(생일 축하해!), 아직 따옴표가 없어요. 보여 줄 글 바로 앞과 바로 뒤에 따옴표를 하나씩 붙여 보세요.",
        "EN, print(\"Happy birthday!\"), print(Happy birthday!), There are no quotes yet. Put one right before the words"
                + " and one right after them."
    })
    void a_step_of_every_kind_can_be_solved_and_is_still_solved_later(
            Lang lang, String right, String wrong, String words, Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code() + HELLO + "first-words"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.run();
        assertThat(tab.rejoices()).isTrue();
        tab.next();
        assertThat(tab.step()).isEqualTo("own-words");

        page.navigate(app.url("/" + lang.code() + HELLO + "inside-a-line"));
        tab.next();
        assertThat(tab.step()).isEqualTo("quotes-shown");
        assertThat(tab.isSolved("inside-a-line")).isTrue();

        tab.run();
        assertThat(tab.output()).as("without a guess nothing is run").doesNotContain("!");
        tab.shown(".choice").first().click();
        tab.run();
        assertThat(tab.shown("[data-right][data-shown]").count()).isEqualTo(1);
        assertThat(tab.shown(".choice-answer:not([hidden])").count()).isEqualTo(1);
        tab.next();

        assertThat(tab.step()).isEqualTo("happy-birthday");
        tab.write(wrong);
        tab.run();
        assertThat(tab.verdict()).isEqualTo(words);
        assertThat(tab.shown(".next").isVisible()).isFalse();
        tab.write(right);
        tab.run();
        assertThat(tab.rejoices()).isTrue();
        assertThat(tab.shown(".next").isVisible()).isTrue();

        page.reload();
        assertThat(tab.program()).isEqualTo(right);
        assertThat(List.of("first-words", "inside-a-line", "quotes-shown", "happy-birthday"))
                .allMatch(tab::isSolved);
        assertThat(tab.isSolved("own-words")).isFalse();

        page.locator(".language-switch").click();
        assertThat(page.url()).endsWith("/" + lang.other().code() + HELLO + "happy-birthday");
        assertThat(tab.isSolved("happy-birthday")).isTrue();
        awaitNothingUnsent(page);
        page.navigate(app.url("/" + lang.code() + "/courses/first-steps"));
        assertThat(page.locator(".page-head progress").getAttribute("value")).isEqualTo("4");
        assertThat(page.locator(".page-head .button.primary").getAttribute("href"))
                .endsWith(HELLO + "order-of-lines");
    }

    @Test
    void what_was_solved_outlives_a_restart_and_a_kill_of_the_server(Visitor visitor) {
        try (var own = PackagedApp.start()) {
            Page page = visitor.open(own.url("/ko" + HELLO + "first-words"));
            var tab = new LessonTab(page);
            tab.await("[data-ready]");
            page.waitForResponse("**/api/attempts", tab::run);
            own.stop();
            own.restart();
            page.reload();
            assertThat(tab.isSolved("first-words")).isTrue();

            page.navigate(own.url("/ko" + HELLO + "inside-a-line"));
            page.waitForResponse("**/api/attempts", tab::next);
            own.kill();
            own.restart();
            page.reload();
            assertThat(tab.isSolved("first-words")).isTrue();
            assertThat(tab.isSolved("inside-a-line")).isTrue();
        }
    }

    @Test
    void what_is_done_while_the_server_is_away_is_sent_when_it_is_back(Visitor visitor) {
        try (var own = PackagedApp.start()) {
            Page page =
                    visitor.allow("ERR_CONNECTION_").open(own.url("/ko" + HELLO + "first-words"));
            var tab = new LessonTab(page);
            tab.await("[data-ready]");
            tab.run();
            own.stop();
            tab.write("print(\"서버가 없어도 돼요\")");
            tab.run();
            assertThat(tab.output()).isEqualTo("서버가 없어도 돼요\n");
            tab.next();
            tab.write("print(\"또 하나\")");
            tab.run();
            assertThat(tab.rejoices()).isTrue();
            own.restart();
            page.waitForResponse("**/api/attempts", page::reload);
            awaitNothingUnsent(page);
            page.reload();
            assertThat(tab.isSolved("own-words")).isTrue();
        }
    }

    @Test
    void everything_can_be_done_with_the_keyboard(Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(Lang.EN).open(app.url("/en" + HELLO + "quotes-shown"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
        page.keyboard().press("Enter");
        tabTo(page, "input[type=radio]");
        page.keyboard().press("Space");
        tabTo(page, ".cm-content");
        page.keyboard().press("Control+Enter");
        tab.await("[data-shown]");
        tab.awaitEnd();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.dataset.action")).isEqualTo("run");
        tabTo(page, ".next");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("title-happy-birthday");

        tabTo(page, "[data-next-hint]");
        page.keyboard().press("Enter");
        assertThat(tab.shown(".hint:not([hidden])").count()).isEqualTo(1);
        tab.await("[data-ready]");
        tabTo(page, ".cm-content");
        page.keyboard().press("Control+a");
        page.keyboard().type("print(\"Happy birthday!");
        page.keyboard().press("Control+Enter");
        tab.await(".verdict-good");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everything_can_be_read_without_scripts(Lang lang, Visitor visitor, PackagedApp app) {
        Page page =
                visitor.speaking(lang)
                        .withoutScripts()
                        .open(app.url("/" + lang.code() + HELLO + "first-words"));
        var titles = new java.util.LinkedHashSet<String>();
        while (page.locator(".step:not([hidden]) .next").count() == 1) {
            titles.add(page.locator(".step:not([hidden]) h2").textContent());
            assertThat(page.locator(".step:not([hidden]) .toolbar:visible").count()).isZero();
            String there = page.locator(".step:not([hidden]) .next").getAttribute("href");
            page.locator(".step:not([hidden]) .next").click();
            page.waitForURL("**" + there);
        }
        assertThat(titles).hasSize(12);
        assertThat(page.url()).endsWith("/end");
    }

    @Test
    void a_printed_lesson_has_all_its_steps(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + HELLO + "first-words"));
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".step[data-kind]:visible").count()).isEqualTo(12);
        assertThat(page.locator(".site-header:visible").count()).isZero();
    }

    @Test
    void a_word_explains_itself_on_tap_and_on_focus(Visitor visitor, PackagedApp app) {
        Page page = visitor.phone().open(app.url("/ko/courses/first-steps/variables/a-box"));
        var word = page.locator(".step:not([hidden]) button.term").first();
        var card = page.locator(".step:not([hidden]) .term-card:popover-open");
        word.tap();
        card.waitFor();
        var box = card.boundingBox();
        assertThat(box.x).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width).isLessThanOrEqualTo(390);
        assertThat(card.textContent()).contains(word.textContent());
        page.keyboard().press("Escape");
        assertThat(card.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/ko", "/en/courses/first-steps/variables/a-box"})
    void nothing_jumps_while_a_page_comes_to_life(String path, Visitor visitor, PackagedApp app) {
        for (Visitor somebody : List.of(visitor.phone(), visitor.desktop())) {
            Page page = somebody.open(app.url(path));
            new LessonTab(page).await("[data-ready]");
            var shift = LayoutShift.of(page);
            assertThat(shift.score()).as(String.join("\n", shift.movers())).isLessThan(0.01);
            assertThat(shift.movers())
                    .as("all but the editor's inside")
                    .allMatch(m -> m.contains("cm-"));
        }
    }

    @Test
    void the_chosen_theme_is_there_at_the_first_paint(Visitor visitor, PackagedApp app) {
        Page page = visitor.light().open(app.url("/en"));
        page.locator("[data-theme-switch]").click();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        String html = page.reload().text();
        assertThat(html).contains("data-theme=\"dark\"");
        assertThat(page.evaluate("getComputedStyle(document.body).colorScheme")).isEqualTo("dark");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate(
                            "selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
            if (Boolean.TRUE.equals(
                    page.evaluate("document.activeElement.matches('.cm-content')"))) {
                page.keyboard().press("Escape");
            }
        }
        throw new AssertionError("no number of Tabs leads to " + selector);
    }

    private static void awaitNothingUnsent(Page page) {
        page.waitForCondition(
                () -> "[]".equals(page.evaluate("localStorage['sangja.unsent-attempts']")));
    }
}
