package dev.sangja.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dev.sangja.platform.i18n.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is fit for our tests, and they see what a page does wrong. */
@BrowserTest
class BrowserIT {
    private static final String CALM =
            "<!doctype html><html lang=ko><meta name=viewport content='width=device-width'>"
                    + "<title>상자</title><link rel=icon href='data:,'><main><h1>상자</h1></main>";
    private static final String JUMPY = CALM + "<div id=late></div><p id=moved>text</p>";
    private static final PageServer SERVER =
            new PageServer(
                    Map.of(
                            "/calm",
                            CALM,
                            "/jumpy",
                            JUMPY,
                            "/inline",
                            CALM + "<script>document.title = 1</script>",
                            "/pale",
                            CALM + "<main><p style='color:#ccc'>pale</p></main>",
                            "/fading",
                            CALM + "<main><p id=text>black in the end</p></main>"));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_page_is_isolated_and_may_share_memory(Visitor visitor) {
        Page page = visitor.open(SERVER.url("/calm"));
        assertThat(page.evaluate("[crossOriginIsolated, new SharedArrayBuffer(8).byteLength]"))
                .isEqualTo(List.of(true, 8));
    }

    @Test
    void korean_letters_are_drawn_and_differ(Visitor visitor) {
        Page page = visitor.open(SERVER.url("/calm"));
        Object drawn =
                page.evaluate(
                        """
                        () => new Set([..."상자글"].map((letter) => {
                          const canvas = document.createElement("canvas");
                          const pen = canvas.getContext("2d");
                          pen.font = "48px sans-serif";
                          pen.fillText(letter, 20, 80);
                          return canvas.toDataURL();
                        })).size
                        """);
        assertThat(drawn).as("three letters, not three equal boxes").isEqualTo(3);
    }

    @Test
    void a_visitor_has_the_screen_the_language_and_the_light_asked_for(Visitor visitor) {
        String look =
                "[innerWidth, innerHeight, navigator.language, navigator.maxTouchPoints > 0,"
                        + " matchMedia('(prefers-color-scheme: dark)').matches]";
        assertThat(visitor.open(SERVER.url("/calm")).evaluate(look))
                .isEqualTo(List.of(1280, 800, "ko-KR", false, false));
        Page phone = visitor.phone().speaking(Lang.EN).dark().open(SERVER.url("/calm"));
        assertThat(phone.evaluate(look)).isEqualTo(List.of(390, 844, "en-US", true, true));
    }

    @Test
    void a_violated_policy_fails_the_test_and_leaves_evidence(
            Visitor visitor, @TempDir Path evidence) {
        try (var visit = visitOf(visitor, evidence)) {
            Visitor.of(visit).open(SERVER.url("/inline"));
            assertThatThrownBy(() -> visit.judge(false))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Content Security Policy");
        }
        assertThat(evidence.resolve("page-1.png")).isNotEmptyFile();
        assertThat(evidence.resolve("console.log")).content().contains("script-src 'none'");
    }

    @Test
    void an_uncaught_error_fails_the_test_unless_it_was_allowed(
            Visitor visitor, @TempDir Path evidence) {
        try (var visit = visitOf(visitor, evidence)) {
            Page page = Visitor.of(visit).open(SERVER.url("/calm"));
            page.evaluate(
                    "new Promise(done => { setTimeout(done, 1); setTimeout(() => { throw Error('oops') }) })");
            assertThatThrownBy(() -> visit.judge(false)).hasMessageContaining("[uncaught]");
            Visitor.of(visit).allow("oops");
            visit.judge(false);
        }
    }

    @Test
    void axe_names_pale_text_with_its_element(Visitor visitor) {
        assertThat(Axe.findings(visitor.open(SERVER.url("/calm")))).isEmpty();
        assertThatThrownBy(() -> Axe.check(visitor.open(SERVER.url("/pale"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast (serious)")
                .hasMessageContaining("<p style=\"color:#ccc\">pale</p>");
    }

    @Test
    void axe_looks_at_text_that_fades_in_once_it_is_there(Visitor visitor) {
        Page page = visitor.open(SERVER.url("/fading"));
        page.evaluate("text.animate([{ opacity: 0.1 }, { opacity: 1 }], 700) && null");
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void what_jumps_is_measured_and_named(Visitor visitor) {
        Page page = visitor.open(SERVER.url("/jumpy"));
        assertThat(LayoutShift.of(page).score()).isZero();
        page.evaluate("document.getElementById('late').style.height = '300px'");
        LayoutShift shift = LayoutShift.of(page);
        assertThat(shift.score()).isGreaterThan(0.01);
        assertThat(shift.movers()).anyMatch(mover -> mover.startsWith("p#moved"));
    }

    @Test
    void the_browser_that_npm_brings_starts(Visitor visitor) {
        Chromium npm = Chromium.fromNpm();
        assertThat(npm.executable()).isExecutable();
        assertThat(npm.environment().get("FONTCONFIG_FILE")).isNotEmpty();
        try (var process = BrowserProcess.start(npm)) {
            assertThat(process.browser().version()).startsWith("147.");
        }
    }

    @Test
    void a_browser_that_is_named_must_be_there() {
        assertThatThrownBy(() -> Chromium.find(Optional.of("/no/such/browser")))
                .hasMessage(
                        "SANGJA_CHROMIUM is '/no/such/browser', which is not a program that can be run");
    }

    private static Visit visitOf(Visitor visitor, Path evidence) {
        var context = visitor.newContext();
        try (context) {
            return new Visit(Objects.requireNonNull(context.browser()), evidence);
        }
    }
}
