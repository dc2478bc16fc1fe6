package dev.sangja.draft;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.List;

/** A tab in which somebody types at one step. */
record DraftTab(Page page) {
    static final String KEPT_HERE = "여기에 두었다가 연결되면 저장할게요.";

    private static final String STEP = "/courses/first-steps/hello/happy-birthday";
    private static final double PATIENCE_MS = 60_000;

    static DraftTab open(BrowserContext learner, PackagedApp app) {
        return open(learner, app, Lang.KO);
    }

    static DraftTab open(BrowserContext learner, PackagedApp app, Lang lang) {
        var tab = new DraftTab(learner.newPage());
        tab.page.navigate(app.url("/" + lang.code() + STEP));
        tab.awaitEditor();
        return tab;
    }

    /** The same learner in a new browser. */
    DraftTab onAnotherDevice(Visitor visitor, PackagedApp app) {
        BrowserContext device = visitor.newContext();
        device.addCookies(page.context().cookies());
        return open(device, app);
    }

    LessonTab lesson() {
        return new LessonTab(page);
    }

    void type(String program) {
        lesson().write(program);
    }

    String text() {
        return lesson().program();
    }

    /** The two texts that there are to choose from: the one here, the other one. */
    Locator choices() {
        return lesson().shown(".draft-version pre");
    }

    /** {@code which} is "here" or "there". */
    void keep(String which) {
        lesson().shown("[data-keep=" + which + "]").click();
    }

    void awaitEditor() {
        lesson().await("[data-ready]");
    }

    void awaitText(String program) {
        page.waitForCondition(() -> text().equals(program));
    }

    void awaitChoice(String here, String there) {
        choices().first().waitFor(patient());
        page.waitForCondition(() -> choices().allTextContents().equals(List.of(here, there)));
    }

    void awaitSaved() {
        awaitState("저장했어요.");
    }

    void awaitState(String text) {
        lesson().shown("[data-save-now]:text-is('" + text + "')").waitFor(patient());
    }

    /** Whether typing would go into the editor. */
    boolean isTyping() {
        return Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.cm-content')"));
    }

    private static Locator.WaitForOptions patient() {
        return new Locator.WaitForOptions().setTimeout(PATIENCE_MS);
    }
}
