package dev.sangja.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python in the page of the packaged application, with the policies that the server sends. */
@BrowserTest
class BrowserPythonIT {
    @Test
    void the_first_program_puts_five_in_a_box(Visitor visitor, PackagedApp app) {
        var tab = new LessonTab(visitor.open(app.url("/ko")));
        tab.start(); // while Python is still loading: the run waits its turn
        tab.await(".box");
        assertThat(tab.shown(".box").textContent()).isEqualTo("a5");
        tab.awaitEnd();
    }

    @Test
    void an_endless_loop_is_stopped_and_python_lives_on(Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        tab.write("print('before')\nn = 0\nwhile True:\n    n = n + 1");
        tab.start();
        tab.await("[data-output] .out");
        stop(tab);
        assertThat(tab.output()).isEqualTo("before\n");
        assertThat(tab.status()).matches("Stopped on line [34]\\.");
        assertThat(tab.shown(".cm-stopped-line").count()).isEqualTo(1);
        runsStill(tab);
    }

    @Test
    void code_that_python_cannot_interrupt_is_stopped_and_text_and_output_stay(
            Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        String program = "print('before')\nsum(range(10**12))";
        tab.write(program);
        tab.start();
        tab.await("[data-output] .out");
        stop(tab);
        assertThat(tab.output()).isEqualTo("before\n");
        assertThat(tab.program()).isEqualTo(program);
        runsStill(tab);
    }

    @Test
    void a_program_is_ended_after_ten_seconds_of_computing_with_its_line(
            Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        tab.write(
                "x = 1\nwhile True:\n    try:\n        x = -x\n    except BaseException:\n        pass");
        tab.run();
        assertThat(tab.status())
                .matches("It was not done after 10 seconds, so it was stopped on line [2-6]\\.");
        runsStill(tab);
    }

    @Test
    void a_program_asks_in_the_page(Visitor visitor, PackagedApp app) {
        Page page = visitor.speaking(Lang.EN).open(app.url("/en"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write(
                "name = input('Who? ')\nprint('Hi, ' + name)\nprint(sorted(['b', 'a'], key=lambda _: input()))");
        tab.start();
        tab.await("form.ask");
        assertThat(page.evaluate("document.activeElement.labels[0].textContent")).isEqualTo("Who?");
        page.keyboard().type("Sam");
        page.keyboard().press("Enter");
        for (String answer : List.of("2", "1")) {
            tab.await("form.ask input:placeholder-shown, form.ask input");
            page.keyboard().type(answer);
            page.keyboard().press("Enter");
        }
        tab.awaitEnd();
        assertThat(tab.output()).isEqualTo("Who? Sam\nHi, Sam\n2\n1\n['a', 'b']\n");
    }

    @Test
    void a_question_can_be_stopped(Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        tab.write("input('?')");
        tab.start();
        tab.await("form.ask");
        stop(tab);
        assertThat(tab.shown("form.ask").count()).isZero();
        runsStill(tab);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('before')\nclass A:\n    def __repr__(self):\n        return repr(self)\nprint(A())",
                "print('before')\na = []\nfor _ in range(100000):\n    a = [a]\nprint(a)"
            })
    void what_kills_python_costs_nobody_a_word(String program, Visitor visitor, PackagedApp app) {
        // Pyodide itself puts its end on the console.
        var tab = home(visitor.allow("(?s).*"), app);
        tab.write(program);
        tab.run();
        assertThat(tab.output()).startsWith("before\n");
        assertThat(tab.program()).isEqualTo(program);
        runsStill(tab);
    }

    @Test
    void a_flood_of_output_is_cut_and_error_output_stands_apart(Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        tab.write("import sys\nprint('oops', file=sys.stderr)\nwhile True:\n    print('x' * 100)");
        tab.run();
        assertThat(tab.status()).isEqualTo("It put too much on the screen, so it was stopped.");
        assertThat(tab.shown("[data-output] .err").textContent()).isEqualTo("oops\n");
        assertThat(tab.output().length()).isBetween(50_000, 70_000);
    }

    @Test
    void an_error_names_its_line_and_keeps_the_original_words_at_hand(
            Visitor visitor, PackagedApp app) {
        var tab = home(visitor, app);
        tab.write("a = 1\nprnt(a)");
        tab.run();
        assertThat(tab.status())
                .contains("It stopped on line 2.")
                .contains("NameError: name 'prnt' is not defined");
        assertThat(tab.shown(".cm-stopped-line").textContent()).isEqualTo("prnt(a)");
    }

    private static LessonTab home(Visitor visitor, PackagedApp app) {
        var tab = new LessonTab(visitor.speaking(Lang.EN).open(app.url("/en")));
        tab.await("[data-ready]");
        return tab;
    }

    /** The bound is far above what it takes on a quiet machine: 0.3 s, and 1 s where the worker is replaced. */
    private static void stop(LessonTab tab) {
        long pressed = System.nanoTime();
        tab.shown("[data-action=stop]").click();
        tab.awaitEnd();
        var took = Duration.ofNanos(System.nanoTime() - pressed);
        System.out.println("stopped after " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private static void runsStill(LessonTab tab) {
        tab.write("print(6 * 7)");
        tab.run();
        assertThat(tab.output()).isEqualTo("42\n");
    }
}
