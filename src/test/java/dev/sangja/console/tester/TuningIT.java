package dev.sangja.console.tester;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.PageServer;
import dev.sangja.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tuning half of the console in a browser: live, by keyboard, by dragging, without barriers. */
@BrowserTest
class TuningIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String BOXES =
            """
            [{"id": "a", "title": "orange", "text": "nothing"}, {"id": "b", "title": "box", "text": "orange orange"},
             {"id": "c", "title": "<script>throw 1</script> orange", "text": "a crate"}]
            """;

    private static String api(PackagedApp app, String path, String body) {
        String basic =
                Base64.getEncoder()
                        .encodeToString(
                                ("admin:" + app.adminPassword()).getBytes(StandardCharsets.UTF_8));
        return app.send(
                        HttpRequest.newBuilder(URI.create(app.url("/api/as/v1/engines" + path)))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build())
                .body();
    }

    private static String engine(PackagedApp app) {
        String name = "t-" + UUID.randomUUID();
        api(app, "", "{\"name\": \"" + name + "\"}");
        api(app, "/" + name + "/documents", BOXES);
        Instant end = Instant.now().plus(PATIENCE);
        while (!api(app, "/" + name + "/search", "{\"query\": \"\"}")
                .contains("\"total_results\":3")) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(POLL.toNanos());
        }
        return name;
    }

    /** A page of an engine, for the admin. */
    private static Page open(Visitor visitor, PackagedApp app, Lang lang, String path) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code() + "/sign-in"));
        page.locator("#name").fill("admin");
        page.locator("#password").fill(app.adminPassword());
        page.locator("main form button[type=submit]").first().click();
        page.navigate(app.url("/" + lang.code() + "/console/engines/" + path));
        return page;
    }

    private static void awaitCount(Locator locator, int count) {
        PlaywrightAssertions.assertThat(locator).hasCount(count);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_screen_is_free_of_barriers_and_stands_still(
            Lang lang, Visitor visitor, PackagedApp app) {
        String engine = engine(app);
        Page desk = open(visitor.desktop(), app, lang, engine + "/tester?q=orange");
        Page phone = open(visitor.phone().dark(), app, lang, engine + "/tester?q=orange");
        for (String path :
                new String[] {
                    "/tester?q=orange",
                    "/relevance?q=orange",
                    "/synonyms",
                    "/curations",
                    "/curations/new?q=orange",
                    "/analytics",
                    "/reference-ui"
                }) {
            for (Page page : new Page[] {desk, phone}) {
                page.navigate(app.url("/" + lang.code() + "/console/engines/" + engine + path));
                Axe.check(page);
                assertThat(LayoutShift.of(page).score()).as(path).isLessThan(0.02);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " fits")
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void typing_searches_and_each_result_says_why(Visitor visitor, PackagedApp app) {
        String engine = engine(app);
        Page page = open(visitor, app, Lang.EN, engine);
        page.locator("#console-try").fill("oran");
        page.keyboard().press("Enter");
        awaitCount(page.locator(".hit"), 3);
        page.locator("#tester-q").fill("crate");
        awaitCount(page.locator(".hit"), 1);
        assertThat(page.url()).endsWith("?q=crate");
        assertThat(page.locator(".why-text").first().textContent()).contains("‘crate’ as typed");
        page.locator("#tester-q").fill("orange");
        awaitCount(page.locator(".hit"), 3);
        page.locator(".hit-more a").last().focus();
        page.keyboard().press("Enter");
        awaitCount(page.locator(".hit:last-child .why"), 1);
    }

    @Test
    void results_are_promoted_by_dragging_and_by_keyboard(Visitor visitor, PackagedApp app) {
        String engine = engine(app);
        Page page = open(visitor, app, Lang.KO, engine + "/curations/new?q=orange");
        drag(page, "[data-of=b] .hit-title", "#lane-promoted");
        awaitCount(page.locator("[data-lane=promoted] [data-of=b]"), 1);
        page.locator("[data-of=c] button[value='promote:c']").focus();
        page.keyboard().press("Enter");
        awaitCount(page.locator("[data-lane=promoted] [data-of]"), 2);
        page.locator("button[value='up:c']").focus();
        page.keyboard().press("Enter");
        awaitCount(page.locator("[data-lane=promoted] [data-of]:first-child[data-of=c]"), 1);
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("up:c");
        page.locator("#curation-look").fill("box");
        page.keyboard().press("Enter");
        awaitCount(page.locator("[data-lane=promoted] [data-of]:first-child[data-of=c]"), 1);
        page.locator("button[value=save]").click();
        assertThat(page.url()).endsWith("/curations?done=saved");
        assertThat(api(app, "/" + engine + "/search", "{\"query\": \"orange\"}"))
                .matches(
                        "(?s).*\"id\":\\{\"raw\":\"c\"}.*\"id\":\\{\"raw\":\"b\"}.*\"id\":\\{\"raw\":\"a\"}.*");
    }

    /** In small steps, as a hand does it: a single jump begins no drag. */
    private static void drag(Page page, String from, String to) {
        page.locator(from).scrollIntoViewIfNeeded();
        BoundingBox begin = page.locator(from).boundingBox();
        BoundingBox end = page.locator(to).boundingBox();
        page.mouse().move(begin.x + 60, begin.y + 8);
        page.mouse().down();
        page.mouse().move(end.x + 40, end.y + 10, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(end.x + 42, end.y + 12);
        page.mouse().up();
    }

    @Test
    void a_slider_moves_the_ranking_beside_todays(Visitor visitor, PackagedApp app) {
        String engine = engine(app);
        Page page = open(visitor, app, Lang.EN, engine + "/relevance?q=orange");
        Locator last = page.locator("[aria-labelledby=ranking-then] .ranked:last-child");
        PlaywrightAssertions.assertThat(last).hasAttribute("data-of", "b");
        Locator title = page.locator(".weight:has([value=title]) input[name=weight]");
        title.focus();
        page.keyboard().press("Home");
        PlaywrightAssertions.assertThat(page.locator("[data-of=b] .badge.good")).hasText("▲ 22 up");
        PlaywrightAssertions.assertThat(page.locator(".weight:has([value=title]) output"))
                .hasText("0");
        assertThat(page.locator("[aria-labelledby=ranking-today] .ranked").first().textContent())
                .doesNotContain("box");
        page.locator("button[value=save]").click();
        assertThat(page.locator(".message.good").textContent()).contains("saved");
    }

    /** The page itself comes without their outcome. */
    @Test
    void test_queries_are_checked_as_soon_as_the_page_is_there(Visitor visitor, PackagedApp app) {
        Page page = open(visitor, app, Lang.EN, engine(app) + "/relevance?q=orange");
        page.locator("select[name=among]").selectOption("1");
        page.locator("button[value='expect:b']").click();
        Locator badge = page.locator(".tests .badge");
        PlaywrightAssertions.assertThat(badge).hasText("1 not as expected");
        page.reload();
        PlaywrightAssertions.assertThat(badge).hasText("1 not as expected");
        PlaywrightAssertions.assertThat(page.locator(".test.bad .note"))
                .containsText("today at place 3");
        page.locator(".weight:has([value=title]) input[name=weight]").focus();
        page.keyboard().press("Home");
        PlaywrightAssertions.assertThat(badge).hasText("All as expected");
    }

    @Test
    void the_downloaded_page_works_on_any_web_server(Visitor visitor, PackagedApp app)
            throws IOException {
        String engine = engine(app);
        Page page = open(visitor, app, Lang.EN, engine + "/reference-ui");
        page.locator("input[name=facet][value=title]").check();
        PlaywrightAssertions.assertThat(page.locator(".reference-facets li")).hasCount(3);
        page.locator("form[action$='/key'] button").click();
        String zip = page.locator("a[download]").getAttribute("href");
        byte[] bytes = page.context().request().get(app.url(zip)).body();
        try (var other = PageServer.ofFiles(unzip(bytes))) {
            Page own = visitor.speaking(Lang.EN).open(other.url("/search-page/index.html"));
            awaitCount(own.locator("#results li"), 3);
            own.locator("#query").fill("crate");
            awaitCount(own.locator("#results li"), 1);
            assertThat(own.locator("#results h2").textContent())
                    .isEqualTo("<script>throw 1</script> orange");
            own.locator("#query").fill("orange");
            awaitCount(own.locator("#results li"), 3);
            own.locator("#facets input").first().check();
            awaitCount(own.locator("#results li"), 1);
            Axe.check(own);
        }
        String share = page.locator("#reference-share").getAttribute("href");
        Page shared = visitor.phone().speaking(Lang.EN).open(share + "&q=crate");
        awaitCount(shared.locator(".hit"), 1);
        Axe.check(shared);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put("/" + entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void forms_are_enough_without_scripts(Visitor visitor, PackagedApp app) {
        String engine = engine(app);
        Page page = open(visitor.withoutScripts(), app, Lang.EN, engine + "/synonyms");
        page.locator("#words-new").fill("fruit\norange");
        page.locator("#add button[type=submit]").click();
        assertThat(page.locator(".message.good").textContent()).isEqualTo("Added: fruit, orange.");
        page.locator("#synonyms-try").fill("fruit");
        page.keyboard().press("Enter");
        awaitCount(page.locator("#synonyms-tried .hit"), 3);
    }
}
