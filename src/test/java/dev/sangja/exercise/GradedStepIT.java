package dev.sangja.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import dev.sangja.lesson.LessonTab;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A step is solved when the browser and the server have both seen that it is. */
@BrowserTest
class GradedStepIT {
    private static final String STEP = "happy-birthday";
    private static final String PAGE = "/en/courses/first-steps/hello/" + STEP;
    private static final String ATTEMPTS = "**/api/attempts";
    private static final String RIGHT = "print(\"Happy birthday!\")";
    private static final String FETCH_PROGRESS =
            "fetch('/api/progress/first-steps').then(answer => answer.json()).then(json => json.solved.join() + '/' + json.awaiting.join())";
    private static final String FORGE =
            """
            fetch('/api/attempts', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({
                course: 'first-steps', lesson: 'hello', step: '%s', language: 'en', source: 'print(1)', outcome: 'passed',
                checks: [{id: '1', passed: true}]})}).then(answer => answer.json()).then(json => json.solved)"""
                    .formatted(STEP);

    @Test
    void a_step_that_a_learner_solves_is_solved_on_the_server(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url(PAGE));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write(RIGHT);
        Response answer = page.waitForResponse(ATTEMPTS, tab::run);
        assertThat(answer.text()).contains("\"solved\":true").doesNotContain("verdict");
        assertThat(tab.rejoices()).isTrue();
        assertThat(page.evaluate(FETCH_PROGRESS)).isEqualTo("hello/" + STEP + "/");
        page.reload();
        assertThat(tab.isSolved(STEP)).isTrue();
    }

    @Test
    void a_forged_claim_solves_nothing(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url(PAGE));
        assertThat(page.evaluate(FORGE)).isEqualTo(false);
        assertThat(page.evaluate(FETCH_PROGRESS)).isEqualTo("/");
        page.reload();
        assertThat(new LessonTab(page).isSolved(STEP)).isFalse();
    }

    @Test
    void where_the_server_finds_otherwise_the_page_takes_its_joy_back(
            Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url(PAGE));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        page.route(ATTEMPTS, GradedStepIT::spoil);
        tab.write(RIGHT);
        page.waitForResponse(ATTEMPTS, tab::run);
        tab.await("[data-verdict] .check-failed");
        assertThat(tab.verdict())
                .startsWith("We looked once more, and it is not quite done yet.")
                .contains("Now the screen shows: Happy birthday?");
        assertThat(tab.rejoices()).isFalse();
        assertThat(tab.isSolved(STEP)).isFalse();
        assertThat(tab.shown(".next").isVisible()).isFalse();

        page.unroute(ATTEMPTS);
        page.waitForResponse(ATTEMPTS, tab::run);
        assertThat(tab.rejoices()).isTrue();
        assertThat(tab.isSolved(STEP)).isTrue();
    }

    /** On its way to the server the program becomes another one. */
    private static void spoil(Route route) {
        String body = route.request().postData().replace("birthday!", "birthday?");
        route.resume(new Route.ResumeOptions().setPostData(body));
    }
}
