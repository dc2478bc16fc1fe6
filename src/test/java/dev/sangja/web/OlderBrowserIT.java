package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.sangja.lesson.LessonTab;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python where the browser or the address gives less: every missing part has another way. */
@BrowserTest
class OlderBrowserIT {
    private static final String ASKS =
            "print('hello')\nname = input('Who? ')\nprint('Hi, ' + name)\nage = input()\nprint(age)";

    /** Run in the worker's script before all else: without it there is no switching of stacks. */
    private static final String NO_STACK_SWITCHING =
            "delete WebAssembly.Suspending; delete WebAssembly.promising;\n";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_shared_memory_a_program_asks_and_a_loop_is_stopped(
            boolean switchesStacks, Visitor visitor, PackagedApp app) {
        var context = visitor.newContext();
        context.addInitScript(
                "Object.defineProperty(globalThis, 'crossOriginIsolated', { value: false })");
        if (!switchesStacks) {
            context.route(Pattern.compile("/assets/worker-.*\\.js"), OlderBrowserIT::weaken);
        }
        var page = context.newPage();
        page.navigate(app.url("/en"));
        asksAndIsStopped(page);
    }

    /** A classroom that opens the teacher's machine by its number, without TLS, has no secure context. */
    @Test
    void an_address_that_the_browser_does_not_trust_is_good_enough(
            Visitor visitor, PackagedApp app) {
        Page page =
                visitor.allow("Cross-Origin-Opener-Policy header has been ignored")
                        .open("http://0.0.0.0:" + URI.create(app.url("/")).getPort() + "/en");
        assertThat(page.evaluate("[isSecureContext, crossOriginIsolated, 'caches' in window]"))
                .isEqualTo(List.of(false, false, false));
        asksAndIsStopped(page);
    }

    private static void asksAndIsStopped(Page page) {
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write(ASKS);
        tab.runAnswering("7");
        assertThat(tab.output()).isEqualTo("hello\nWho? 7\nHi, 7\n7\n7\n");
        tab.write("print('before')\nwhile True:\n    pass");
        tab.start();
        tab.await("[data-output] .out");
        tab.shown("[data-action=stop]").click();
        tab.awaitEnd();
        assertThat(tab.output()).isEqualTo("before\n");
        assertThat(tab.program()).isEqualTo("print('before')\nwhile True:\n    pass");
        tab.write("print(6 * 7)");
        tab.run();
        assertThat(tab.output()).isEqualTo("42\n");
    }

    private static void weaken(Route route) {
        var response = route.fetch();
        route.fulfill(
                new Route.FulfillOptions()
                        .setResponse(response)
                        .setBody(NO_STACK_SWITCHING + response.text()));
    }
}
