package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner's place and words stay, whatever happens around them. */
@BrowserTest
class LessonPlaceIT {
    private static final String HELLO = "/courses/first-steps/hello/";
    private static final String PRICE = "/courses/first-steps/variables/price-box";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KO | price라는 상자가 아직 없어요. 상자 이름을 한 글자씩 살펴보세요. | 지금 화면에 나온 것: 5
                    EN | There is no box called price yet. Check its name letter by letter. | Now the screen shows: 5
                    """)
    void what_is_not_right_yet_is_said_with_the_learners_own_values(
            Lang lang, String noBox, String shows, Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code() + PRICE));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write("prize = 5\nprint(prize)");
        tab.run();
        assertThat(tab.shown(".check-failed").count()).isEqualTo(2);
        assertThat(tab.shown(".check-failed .check-message").allTextContents())
                .anyMatch(message -> message.contains(shows))
                .contains(noBox);
        assertThat(tab.isSolved("price-box")).isFalse();
        assertThat(tab.shown(".skip").isVisible()).as("a quiet way on").isTrue();
    }

    @Test
    void back_and_forward_of_the_browser_and_the_language_switch_keep_the_step(
            Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + HELLO + "first-words"));
        var tab = new LessonTab(page);
        tab.shown(".skip").click();
        tab.shown(".skip").click();
        assertThat(shownStep(page)).isEqualTo("inside-a-line");
        page.goBack();
        assertThat(shownStep(page)).isEqualTo("own-words");
        page.goForward();
        assertThat(shownStep(page)).isEqualTo("inside-a-line");
        page.locator(".step-dot").nth(4).click();
        assertThat(shownStep(page)).isEqualTo("happy-birthday");
        assertThat(page.locator(".step-dot[aria-current=step]").count()).isEqualTo(1);
        page.locator(".language-switch").click();
        assertThat(page.url()).endsWith("/en" + HELLO + "happy-birthday");
        assertThat(shownStep(page)).isEqualTo("happy-birthday");
    }

    @Test
    void what_was_typed_is_there_in_both_languages_and_a_reset_can_be_taken_back(
            Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + HELLO + "happy-birthday"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        String starter = tab.program();
        tab.write("print(\"또 만나\")");
        page.locator(".language-switch").click();
        assertThat(tab.program()).isEqualTo("print(\"또 만나\")");

        tab.await("[data-ready]");
        tab.shown("[data-action=reset]").click();
        assertThat(tab.program()).isEqualTo(starter);
        tab.shown("[data-status] button").click();
        assertThat(tab.program()).isEqualTo("print(\"또 만나\")");
        page.reload();
        assertThat(tab.program()).isEqualTo("print(\"또 만나\")");

        tab.await("[data-ready]");
        tab.shown("[data-action=reset]").click();
        page.reload();
        assertThat(tab.program()).isEqualTo(starter);
    }

    @Test
    void a_browser_that_keeps_nothing_still_teaches_and_says_until_when_it_keeps_nothing(
            Visitor visitor, PackagedApp app) {
        var context = visitor.allow("ERR_FAILED").newContext();
        context.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })");
        var page = context.newPage();
        page.navigate(app.url("/ko" + HELLO + "happy-birthday"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        page.route("**/api/drafts/**", Route::abort);
        tab.write("print(\"생일 축하해!\")");
        tab.await("[data-save-now]:has-text('이 브라우저에 저장하지 못했어요.')");
        page.unroute("**/api/drafts/**");
        tab.await("[data-save-now]:text-is('저장했어요.')");
        page.waitForResponse("**/api/attempts", tab::run);
        assertThat(tab.rejoices()).isTrue();
        page.reload();
        assertThat(tab.isSolved("happy-birthday")).isTrue();
        page.waitForCondition(() -> tab.program().equals("print(\"생일 축하해!\")"));
    }

    @Test
    void what_is_solved_in_one_tab_is_solved_in_the_other(Visitor visitor, PackagedApp app) {
        Page first = visitor.open(app.url("/ko" + HELLO + "inside-a-line"));
        first.waitForResponse("**/api/attempts", new LessonTab(first)::next);
        Page second = first.context().newPage();
        second.navigate(app.url("/en" + HELLO + "inside-a-line"));
        var tab = new LessonTab(second);
        assertThat(tab.isSolved("inside-a-line")).isTrue();
        assertThat(tab.shown(".next").isVisible()).isTrue();
        assertThat(second.locator("[data-solved-word]:not([hidden])").allTextContents())
                .isEqualTo(List.of("(done)"));
    }

    private static String shownStep(Page page) {
        var shown = page.locator(".step:not([hidden])");
        assertThat(page.url()).endsWith("/" + shown.getAttribute("data-step"));
        return shown.getAttribute("data-step");
    }
}
