package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.sangja.lesson.LessonTab;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python's way into the page: what a returning visitor is spared, and what happens when it does not arrive. */
@BrowserTest
class LoadingPythonIT {
    private static final Pattern SENT =
            Pattern.compile("http_server_bytes_written_sum\\{[^}]*} (\\S+)");
    private static final String SNAPSHOT =
            "caches.open('sangja-python').then(async cache => (await cache.keys()).length)";

    @Test
    void a_returning_visitor_downloads_nothing_and_a_damaged_snapshot_does_no_harm(
            Visitor visitor, PackagedApp app) {
        double before = sent(app);
        Page page = visitor.open(app.url("/en"));
        runsHome(page);
        page.waitForCondition(() -> page.evaluate(SNAPSHOT).equals(1));
        double first = sent(app) - before;
        page.reload();
        runsHome(page);
        double second = sent(app) - before - first;
        assertThat(first).as("bytes of the first visit").isGreaterThan(2_000_000);
        assertThat(second).as("bytes of the second visit").isLessThan(200_000);

        page.evaluate(
                """
                async () => {
                  const cache = await caches.open("sangja-python");
                  const [key] = await cache.keys();
                  const { headers } = await cache.match(key);
                  await cache.put(key, new Response("damaged", { headers }));
                }
                """);
        page.reload();
        runsHome(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyodide.asm.wasm", "python_stdlib.zip", "pyodide.mjs"})
    void a_file_that_does_not_arrive_is_told_and_asked_for_again_by_the_next_press(
            String file, Visitor visitor, PackagedApp app) {
        var context =
                visitor.allow("ERR_FAILED|Failed to load resource|Failed to fetch").newContext();
        context.route("**/" + file, Route::abort);
        Page page = context.newPage();
        page.navigate(app.url("/en"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.run();
        assertThat(tab.status())
                .isEqualTo("It could not get ready. Check your connection and run it again.");
        context.unroute("**/" + file);
        runsHome(page);
    }

    @Test
    void a_press_while_python_is_loading_is_kept_and_shows_how_far_it_is(
            Visitor visitor, PackagedApp app) {
        var context = visitor.newContext();
        context.route("**/pyodide.asm.wasm", route -> {});
        Page page = context.newPage();
        page.navigate(app.url("/en"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.start();
        tab.await("progress");
        assertThat(tab.shown("progress").getAttribute("aria-label"))
                .isEqualTo("Getting ready. This takes a moment the first time only.");
        tab.shown("[data-action=stop]").click();
        tab.awaitEnd();
        assertThat(tab.status()).isEqualTo("Stopped.");
    }

    private static void runsHome(Page page) {
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.run();
        assertThat(tab.shown(".box").textContent()).isEqualTo("a5");
    }

    private static double sent(PackagedApp app) {
        return SENT.matcher(app.get("/q/metrics").body())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }
}
