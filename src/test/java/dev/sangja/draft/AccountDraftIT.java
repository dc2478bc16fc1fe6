package dev.sangja.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was typed before an account, beside an account and after one on a computer that others use. */
@BrowserTest
class AccountDraftIT {
    private static final String STEP = "/ko/courses/first-steps/hello/happy-birthday";
    private static final String PASSWORD = "상자 안의 종이배 7척";

    private final String name = "mina-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_was_typed_before_is_the_accounts_and_nobody_elses_on_this_computer(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.newContext(), app);
        tab.type("print(\"계정 전에\")");
        tab.awaitSaved();
        signUp(tab.page(), app);
        tab.page().navigate(app.url(STEP));
        tab.awaitText("print(\"계정 전에\")");
        tab.awaitEditor();
        tab.type("print(\"계정에서\")");
        tab.awaitSaved();

        signOut(tab.page(), app);
        tab.page().navigate(app.url(STEP));
        tab.awaitEditor();
        assertThat(tab.text()).doesNotContain("계정");
        assertThat(tab.page().evaluate("JSON.stringify(localStorage)"))
                .asString()
                .doesNotContain("계정에서");

        Page device = visitor.newContext().newPage();
        signIn(device, app);
        device.navigate(app.url(STEP));
        new DraftTab(device).awaitText("print(\"계정에서\")");
    }

    @Test
    void of_a_text_before_signing_in_and_the_accounts_the_learner_chooses(
            Visitor visitor, PackagedApp app) {
        DraftTab first = DraftTab.open(visitor.newContext(), app);
        first.type("print(\"집에서\")");
        first.awaitSaved();
        signUp(first.page(), app);

        DraftTab other = DraftTab.open(visitor.newContext(), app);
        other.type("print(\"학교에서\")");
        other.awaitSaved();
        signIn(other.page(), app);
        other.page().navigate(app.url(STEP));
        other.awaitChoice("print(\"집에서\")", "print(\"학교에서\")");
        other.keep("there");
        other.awaitSaved();
        first.page().navigate(app.url(STEP));
        first.awaitText("print(\"학교에서\")");
        assertThat(first.choices().count()).isZero();
    }

    @Test
    void what_was_typed_without_a_connection_and_an_account_goes_to_the_account(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.newContext(), app);
        tab.page().route("**/api/drafts/**", route -> route.abort());
        visitor.allow("ERR_FAILED");
        tab.type("print(\"아직 못 보냈어요\")");
        tab.awaitState(DraftTab.KEPT_HERE);
        tab.page().unroute("**/api/drafts/**");
        tab.page().close();
        Page next = tab.page().context().newPage();
        next.route("**/api/drafts/**", route -> route.abort());
        signUp(next, app);
        next.unroute("**/api/drafts/**");
        next.navigate(app.url(STEP));
        DraftTab account = new DraftTab(next);
        account.awaitText("print(\"아직 못 보냈어요\")");
        account.awaitSaved();
        Page device = visitor.newContext().newPage();
        signIn(device, app);
        device.navigate(app.url(STEP));
        new DraftTab(device).awaitText("print(\"아직 못 보냈어요\")");
    }

    @Test
    void a_tab_that_was_left_open_writes_nothing_for_who_signs_in_next(
            Visitor visitor, PackagedApp app) {
        BrowserContext computer = visitor.allow("412").newContext();
        Page account = computer.newPage();
        signUp(account, app);
        DraftTab left = DraftTab.open(computer, app);
        signOut(account, app);
        left.type("print(\"남의 것\")");
        left.awaitState("로그인이 바뀌어서 이 브라우저에만 두었어요. 페이지를 새로 열어 주세요.");
        account.navigate(app.url(STEP));
        assertThat(new DraftTab(account).text()).doesNotContain("남의 것");

        signIn(account, app);
        account.navigate(app.url(STEP));
        new DraftTab(account).awaitText("print(\"남의 것\")");
    }

    private void signUp(Page page, PackagedApp app) {
        page.navigate(app.url("/ko/sign-up"));
        send(page);
    }

    private void signIn(Page page, PackagedApp app) {
        page.navigate(app.url("/ko/sign-in"));
        send(page);
    }

    private void send(Page page) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("form[method=post] button[type=submit]").first().click();
        page.locator("html[data-owner]:not([data-owner=''])")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .ATTACHED));
    }

    private static void signOut(Page page, PackagedApp app) {
        page.navigate(app.url("/ko/account"));
        page.locator("form[action$='/sign-out'] button").click();
        page.locator("html[data-owner='']")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .ATTACHED));
    }
}
