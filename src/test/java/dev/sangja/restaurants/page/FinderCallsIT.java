package dev.sangja.restaurants.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says that it asked can be copied and run, and what visitors do is counted. */
@BrowserTest
class FinderCallsIT {
    private static FinderTab open(Visitor visitor, String query) {
        String url = DemoApp.ready().url("/en/restaurants" + query);
        var context = visitor.speaking(Lang.EN).newContext();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = context.newPage();
        page.navigate(url);
        return FinderTab.of(page);
    }

    /** What is in the clipboard after the button beside a program was pressed. */
    private static String copied(FinderTab tab, String id) {
        var button = tab.page().locator("[data-copy=" + id + "]");
        button.click();
        assertThat(button.locator("xpath=..").locator("[data-copied]")).hasText("Copied");
        return String.valueOf(tab.page().evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void curl_that_is_copied_finds_what_the_page_found(Visitor visitor, @TempDir Path home)
            throws Exception {
        FinderTab tab = open(visitor, "?q=it's 김치&dogs=true&near=37.5545,126.9205&radius=5");
        tab.page().locator(".how-found summary").click();
        JsonNode answer =
                new JsonMapper().readTree(run(home, "sh", "-c", copied(tab, "call-curl")));
        assertThat(answer.at("/results").findValuesAsText("id")).isNotNull();
        assertThat(ids(answer)).isNotEmpty().isEqualTo(tab.places());
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("results").valueStream().map(one -> one.at("/id/raw").asText()).toList();
    }

    @Test
    void python_and_javascript_that_are_copied_print_what_the_page_found(
            Visitor visitor, @TempDir Path home) throws Exception {
        FinderTab tab = open(visitor, "?q=국밥&rating=3.5&sort=rating");
        tab.page().locator(".how-found summary").click();
        List<String> names = tab.page().locator(".place h3").allTextContents();
        Path module = Files.writeString(home.resolve("a.mjs"), copied(tab, "call-javascript"));
        assertThat(named(run(home, "node", module.toString()))).isEqualTo(names);
        Path program = Files.writeString(home.resolve("a.py"), copied(tab, "call-python"));
        assumeTrue(exits(home, "python3", "-c", "import requests"), "requests is not installed");
        assertThat(named(run(home, "python3", program.toString()))).isEqualTo(names);
    }

    /** The English names, which end each line behind the Korean ones. */
    private static List<String> named(String printed) {
        return printed.lines().map(line -> line.replaceFirst("^[^A-Za-z]*", "")).toList();
    }

    private static boolean exits(Path home, String... command) throws Exception {
        return start(home, command).waitFor() == 0;
    }

    private static String run(Path home, String... command) throws Exception {
        Process process = start(home, command);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(home.resolve("out"));
        assertThat(process.exitValue())
                .as(printed + Files.readString(home.resolve("err")))
                .isZero();
        return printed;
    }

    private static Process start(Path home, String... command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONIOENCODING", StandardCharsets.UTF_8.name());
        return builder.redirectOutput(home.resolve("out").toFile())
                .redirectError(home.resolve("err").toFile())
                .start();
    }

    @Test
    void searches_and_clicks_are_counted_and_words_that_are_not_finished_are_not(Visitor visitor) {
        FinderTab tab = open(visitor, "");
        tab.type("냉면");
        tab.awaitQuery("q=냉면");
        tab.page().waitForFunction("() => document.querySelector('[data-request]').value !== ''");
        tab.page().locator(".place summary").first().click();
        String first = tab.places().getFirst();
        JsonNode clicks =
                DemoApp.await(
                        "/analytics/clicks",
                        "{\"query\":\"냉면\",\"filters\":{\"tag\":\"demo\"}}",
                        answer -> !answer.path("results").isEmpty());
        assertThat(clicks.at("/results/0/document_id").asText()).isEqualTo(first);
        JsonNode queries =
                DemoApp.await(
                        "/analytics/queries",
                        "{\"filters\":{\"tag\":\"demo\"}}",
                        answer -> answer.toString().contains("냉면"));
        assertThat(queries.path("results").findValuesAsText("term"))
                .contains("냉면")
                .doesNotContain("냉");
        assertThat(
                        queries.path("results")
                                .valueStream()
                                .filter(one -> one.path("term").asText().equals("냉면"))
                                .map(
                                        one ->
                                                one.path("clicks").asInt()
                                                        + " of "
                                                        + one.path("queries").asInt()))
                .containsExactly("1 of 1");
    }
}
