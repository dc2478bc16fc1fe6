package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a learner's program cannot do in the name of whoever looks at the page. */
@BrowserTest
class IsolationIT {
    /** Ways to our API that Python has through JavaScript; each is tried by one program, which says how it went. */
    private static final List<String> WAYS =
            List.of(
                    "run_sync(js.fetch('/api/progress/first-steps'))",
                    "run_sync(js.fetch(js.location.origin + '/assets/python/../../api/progress/first-steps'))",
                    "run_sync(pyodide.http.pyfetch('/api/progress/first-steps'))",
                    "pyodide.http.open_url('/api/progress/first-steps')",
                    "__import__('urllib.request').request.urlopen(str(js.location.origin) + '/api/progress/first-steps')",
                    "request()",
                    "run_sync(pyodide.code.run_js('import(\"/api/progress/first-steps\")'))",
                    "js.Function.new('return 1')()",
                    "js.importScripts('/api/progress/first-steps')",
                    "js.WebSocket.new('/api/progress/first-steps')",
                    "js.EventSource.new('/api/progress/first-steps')",
                    "js.Worker.new('/api/progress/first-steps')",
                    "js.BroadcastChannel.new('x')",
                    "js.navigator.sendBeacon('/api/progress/first-steps')",
                    "js.navigator.storage",
                    "js.caches",
                    "js.indexedDB",
                    "js.cookieStore",
                    "js.postMessage('x')",
                    "js.document",
                    "js.localStorage");

    private static final String HEAD =
            """
            import js, pyodide, pyodide.http, pyodide.code
            from pyodide.ffi import run_sync

            def request():
                x = js.XMLHttpRequest.new()
                x.open('GET', '/api/progress/first-steps', False)
                x.send()
                return x.responseText

            def attempt(way):
                try:
                    print(way, 'GOT', eval(way))
                except BaseException as error:
                    print(type(error).__name__)

            """;

    private static final Pattern ANSWERED =
            Pattern.compile(
                    "http_server_requests_seconds_count\\{[^}]*uri=\"/api/progress/\\{course}\"[^}]*} (\\d+)");

    @Test
    void a_learners_program_reaches_no_page_no_store_and_no_other_thread(
            Visitor visitor, PackagedApp app) {
        visitor.allow("Content Security Policy|Failed to load|Refused to");
        Page page = visitor.open(app.url("/en/courses/first-steps/hello/first-words"));
        var tab = new LessonTab(page);
        page.waitForResponse("**/api/attempts", tab::run); // now there is a cookie to misuse
        int before = answered(app);
        page.evaluate("fetch('/api/progress/first-steps').then(answer => answer.text())");
        assertThat(answered(app)).as("the page itself may ask").isEqualTo(before + 1);

        tab.write(HEAD + String.join("\n", WAYS.stream().map(IsolationIT::attempt).toList()));
        tab.run();
        assertThat(tab.output().lines())
                .hasSize(WAYS.size())
                .noneMatch(line -> line.contains("GOT"));
        assertThat(answered(app)).as("no request of Python has come").isEqualTo(before + 1);
    }

    private static String attempt(String way) {
        return "attempt(\"\"\"" + way + "\"\"\")";
    }

    /** How often the server has told somebody's progress. */
    private static int answered(PackagedApp app) {
        return ANSWERED.matcher(app.get("/q/metrics").body())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
