package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Words that explain themselves. */
@BrowserTest
class GlossaryTermIT {
    private static final String STEP = "/courses/first-steps/hello/first-words";
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    @Test
    void a_word_is_explained_to_the_mouse_and_the_card_waits_while_it_is_read(
            Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + STEP));
        var word = words(page).first();
        word.hover();
        card(page).waitFor();
        assertThat(card(page).locator(".term-name").textContent()).isEqualTo("프로그램");
        card(page).hover();
        page.waitForTimeout(400); // longer than a card stays open when it is left
        assertThat(card(page).count()).as("the card under the mouse").isEqualTo(1);
        page.mouse().move(1270, 790);
        card(page).waitFor(GONE);

        word.hover();
        words(page).nth(1).hover();
        page.waitForCondition(() -> card(page).locator(".term-name").textContent().equals("실행"));
        assertThat(card(page).count()).as("one card at a time").isEqualTo(1);
    }

    @Test
    void a_word_is_explained_to_the_keyboard_and_esc_closes_it(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + STEP));
        words(page).first().waitFor();
        page.locator(".step:not([hidden]) h2").focus();
        page.keyboard().press("Tab");
        card(page).waitFor();
        page.keyboard().press("Escape");
        card(page).waitFor(GONE);
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("term");
        page.keyboard().press("Enter");
        card(page).waitFor();
        page.keyboard().press("Tab");
        page.waitForCondition(() -> card(page).locator(".term-name").textContent().equals("실행"));
        page.keyboard().press("Tab");
        card(page).waitFor(GONE);
    }

    @Test
    void every_card_of_a_lesson_is_inside_of_a_phone(Visitor visitor, PackagedApp app) {
        Page page = visitor.phone().open(app.url("/ko" + STEP));
        var tab = new LessonTab(page);
        int seen = 0;
        for (; !tab.step().equals("end"); tab.shown(".step-nav .forward a:visible").click()) {
            for (Locator word : words(page).all()) {
                word.tap();
                card(page).waitFor();
                var box = card(page).boundingBox();
                assertThat(box.x).isGreaterThanOrEqualTo(0);
                assertThat(box.y).isGreaterThanOrEqualTo(0);
                assertThat(box.x + box.width).isLessThanOrEqualTo(390);
                assertThat(box.y + box.height).isLessThanOrEqualTo(844);
                seen++;
                page.keyboard().press("Escape");
                card(page).waitFor(GONE);
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(8);
    }

    private static Locator words(Page page) {
        return page.locator(".step:not([hidden]) button.term");
    }

    private static Locator card(Page page) {
        return page.locator(".term-card:popover-open");
    }
}
