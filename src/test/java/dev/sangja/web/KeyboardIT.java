package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Everything can be reached by somebody who has no mouse, and who sees where they are. */
@BrowserTest
class KeyboardIT {
    private static final String SEEN =
            """
            () => {
              const focused = document.activeElement;
              const shown = focused.closest(".cm-editor") ?? focused;
              const { outlineStyle, outlineWidth } = getComputedStyle(shown);
              const { width, height, top, bottom } = shown.getBoundingClientRect();
              return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
                && width > 0 && height > 0 && bottom > 0 && top < innerHeight;
            }
            """;

    @Test
    void from_the_first_page_to_a_solved_step(Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(Lang.EN).open(app.url("/en"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tabTo(page, ".hero .cm-content");
        page.keyboard().press("Control+End");
        page.keyboard().type("\nprint(a)");
        page.keyboard().press("Control+Enter");
        tab.await("[data-output] .out");
        assertThat(tab.output()).isEqualTo("5\n");

        page.reload();
        open(page, ".site-nav a", "/en/courses");
        open(page, ".card-link", "/en/courses/first-steps");
        open(page, ".page-head .button", "/en/courses/first-steps/hello/first-words");
        tab.await("[data-ready]");
        tabTo(page, "[data-action=run]");
        page.keyboard().press("Enter");
        tab.await(".verdict-good");
        tab.awaitEnd();
        tabTo(page, ".next");
        page.keyboard().press("Enter");
        assertThat(tab.step()).isEqualTo("own-words");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("title-own-words");
    }

    @Test
    void the_skip_link_leads_past_the_menu(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko/courses"));
        tabTo(page, ".skip-link");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("card card-link");
    }

    @Test
    void letters_that_are_composed_arrive_whole(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write("");
        page.keyboard().type("print(\"");
        var keys = page.context().newCDPSession(page);
        for (String part : new String[] {"ㅎ", "하", "한"}) {
            keys.send("Input.imeSetComposition", composed(part));
        }
        var committed = new com.google.gson.JsonObject();
        committed.addProperty("text", "한");
        keys.send("Input.insertText", committed);
        page.keyboard().press("End");
        assertThat(tab.program()).isEqualTo("print(\"한\")");
        page.keyboard().press("Enter");
        page.keyboard().type("for i in range(2):\nprint(i)");
        assertThat(tab.program()).isEqualTo("print(\"한\")\nfor i in range(2):\n    print(i)");
        page.keyboard().press("ControlOrMeta+Enter");
        tab.await("[data-output] .out");
        tab.awaitEnd();
        assertThat(tab.output()).isEqualTo("한\n0\n1\n");
    }

    private static com.google.gson.JsonObject composed(String text) {
        var composition = new com.google.gson.JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    private static void open(Page page, String link, String path) {
        tabTo(page, link);
        page.keyboard().press("Enter");
        page.waitForURL("**" + path);
    }

    /** Presses Tab until this has the focus; every stop on the way must be seen. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            page.waitForFunction(SEEN);
            if (focused(page, selector)) {
                return;
            }
            if (focused(page, ".cm-content")) {
                page.keyboard().press("Escape");
            }
        }
        throw new AssertionError("no number of Tabs leads to " + selector);
    }

    private static boolean focused(Page page, String selector) {
        return Boolean.TRUE.equals(
                page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }
}
