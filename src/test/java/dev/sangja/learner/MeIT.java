package dev.sangja.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.sangja.lesson.LessonTab;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The learner's own page, from empty to full and back. */
@BrowserTest
class MeIT {
    private static final String HELLO = "/courses/first-steps/hello/";
    private static final String TYPED = "print(\"여기까지 왔어요 👋\")";
    private static final String KEPT =
            "Object.keys(localStorage).filter(key => /draft|text|unsent/.test(key))";

    @Test
    void what_was_typed_is_in_the_file(Visitor visitor, PackagedApp app) throws IOException {
        Page page = afterOneStep(visitor, Lang.KO, app);
        page.navigate(app.url("/ko/me"));
        Download file = page.waitForDownload(() -> page.locator("[href='/api/me/export']").click());
        assertThat(file.suggestedFilename()).matches("sangja-\\d{4}-\\d\\d-\\d\\d\\.zip");
        try (var zip = new ZipFile(file.path().toFile())) {
            var program = zip.getEntry("programs/first-steps/hello/first-words.py");
            var json = zip.getEntry("sangja.json");
            assertThat(read(zip, program)).isEqualTo(TYPED);
            assertThat(read(zip, json)).contains("여기까지 왔어요 👋", "\"first-words\"");
        }
    }

    @Test
    void with_the_keyboard_alone_everything_is_deleted_here_and_there(
            Visitor visitor, PackagedApp app) {
        Page page = afterOneStep(visitor, Lang.EN, app);
        assertThat((List<?>) page.evaluate(KEPT)).isNotEmpty();
        page.navigate(app.url("/en/me"));
        tabTo(page, "[href='/en/me/deletion']");
        page.keyboard().press("Enter");
        page.waitForURL("**/en/me/deletion");
        tabTo(page, ".danger");
        page.keyboard().press("Enter");
        page.getByText("Everything is deleted").waitFor();
        assertThat((List<?>) page.evaluate(KEPT)).isEmpty();
        assertThat(page.context().cookies())
                .noneMatch(cookie -> cookie.name.equals("sangja_learner"));
        page.navigate(app.url("/en/me"));
        assertThat(page.locator("h1").textContent()).isEqualTo("This box is still empty");
        page.navigate(app.url("/en" + HELLO + "first-words"));
        var tab = new LessonTab(page);
        assertThat(tab.program()).isNotEqualTo(TYPED);
        assertThat(tab.isSolved("first-words")).isFalse();
    }

    @Test
    void it_can_be_deleted_without_scripts(Visitor visitor, PackagedApp app) {
        Page page = visitor.withoutScripts().open(app.url("/ko/me"));
        page.locator("[href='/ko/me/deletion']").click();
        page.locator(".danger").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("모두 지웠어요");
        page.reload();
        assertThat(page.locator("h1").textContent()).isEqualTo("정말 모두 지울까요?");
    }

    @Test
    void the_one_button_goes_on_where_the_learner_was(Visitor visitor, PackagedApp app) {
        Page page = afterOneStep(visitor, Lang.KO, app);
        for (String path : List.of("/ko", "/ko/courses", "/ko/courses/first-steps", "/ko/me")) {
            page.navigate(app.url(path));
            assertThat(page.locator(".way-on").count()).as(path).isEqualTo(1);
            assertThat(page.locator(".standing").first().textContent()).contains("1단계를 마쳤어요");
            page.locator(".way-on").click();
            page.waitForURL("**" + HELLO + "own-words");
        }
    }

    @Test
    void the_time_at_a_step_and_what_its_checks_said_are_sent(Visitor visitor, PackagedApp app) {
        Page page = visitor.open(app.url("/ko" + HELLO + "happy-birthday"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write("print(\"생일 축하해!\")");
        var sent = page.waitForRequest("**/api/attempts", tab::run);
        assertThat(sent.postData())
                .containsPattern("\"activeMillis\":[1-9]\\d*[,}]")
                .contains("\"checks\":[{\"id\":\"1\",\"passed\":true}");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_page_keeps_anybody_out(Lang lang, Visitor visitor, PackagedApp app) {
        Visitor somebody = lang == Lang.KO ? visitor.phone() : visitor.dark();
        String me = "/" + lang.code() + "/me";
        Page page = somebody.speaking(lang).open(app.url(me));
        Axe.check(page);
        solve(page, lang, app);
        for (String path : List.of(me, me + "/deletion", "/" + lang.code())) {
            page.navigate(app.url(path));
            Axe.check(page);
        }
        page.navigate(app.url(me + "/deletion"));
        page.locator(".danger").click();
        page.locator("[data-forgotten]").waitFor();
        Axe.check(page);
    }

    @ParameterizedTest
    @CsvSource({"/ko/me", "/en/me/deletion"})
    void nothing_jumps_and_nothing_sticks_out(String path, Visitor visitor, PackagedApp app) {
        for (Visitor somebody : List.of(visitor.phone(), visitor.desktop())) {
            Page page = afterOneStep(somebody, Lang.KO, app);
            page.navigate(app.url(path));
            assertThat(LayoutShift.of(page).score()).isLessThan(0.01);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    /** Somebody whose first step is solved with {@link #TYPED}. */
    private static Page afterOneStep(Visitor visitor, Lang lang, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code()));
        solve(page, lang, app);
        return page;
    }

    private static void solve(Page page, Lang lang, PackagedApp app) {
        page.navigate(app.url("/" + lang.code() + HELLO + "first-words"));
        var tab = new LessonTab(page);
        tab.await("[data-ready]");
        tab.write(TYPED);
        page.waitForResponse("**/api/attempts", tab::run);
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 40; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("no number of Tabs leads to " + selector);
    }

    private static String read(ZipFile zip, java.util.zip.ZipEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
