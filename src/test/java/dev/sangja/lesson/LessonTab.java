package dev.sangja.lesson;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A browser's tab with a lesson, as a learner uses it. All that it finds is in the step that is shown. */
public final class LessonTab {
    private static final double LONGEST_RUN_MS = 60_000;

    private final Page page;

    public LessonTab(Page page) {
        this.page = page;
    }

    /** Something in the step that is shown, or on a page with one exercise in that. */
    public Locator shown(String selector) {
        return page.locator(
                "sangja-lesson .step:not([hidden]) " + selector + ", .hero " + selector);
    }

    /** Replaces the text in the editor by what these keys write. */
    public void write(String program) {
        shown(".cm-content").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(program);
    }

    public String program() {
        shown(".cm-content").waitFor();
        return String.join("\n", shown(".cm-line").allTextContents());
    }

    /** Presses the button and waits for the end of the run and of the checks. */
    public void run() {
        start();
        awaitEnd();
    }

    /** Runs to the end and gives this answer to whatever the program asks. */
    public void runAnswering(String answer) {
        start();
        var field = shown("form.ask input");
        var asksOrEnds = field.or(shown("[data-action=run]:not([disabled])"));
        for (asksOrEnds.waitFor(patient()); field.count() == 1; asksOrEnds.waitFor(patient())) {
            field.fill(answer);
            field.press("Enter");
        }
        awaitEnd();
    }

    public void start() {
        shown("[data-action=run]").click();
    }

    public void awaitEnd() {
        shown("[data-action=stop][disabled]").waitFor(patient());
        shown("[data-action=run]:not([disabled])").waitFor(patient());
    }

    public String output() {
        return shown("[data-output]").textContent();
    }

    public String status() {
        return shown("[data-status]").textContent();
    }

    public String verdict() {
        return shown("[data-verdict]").textContent();
    }

    public boolean rejoices() {
        return shown("[data-verdict] .joy").count() == 1;
    }

    /** Goes on by the button that a solved step has. */
    public void next() {
        shown(".next").click();
    }

    /** Waits for something of the step that is shown. */
    public void await(String selector) {
        shown(selector).first().waitFor(patient());
    }

    /** The id in the address. */
    public String step() {
        return page.url().replaceAll(".*/", "");
    }

    /** Whether the page says so once all of it is there. */
    public boolean isSolved(String step) {
        page.waitForLoadState();
        return page.locator(".step-dot[data-solved][data-to-step=" + step + "]").count() == 1;
    }

    private static Locator.WaitForOptions patient() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED)
                .setTimeout(LONGEST_RUN_MS);
    }
}
