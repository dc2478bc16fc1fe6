package dev.sangja.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The console's screens in a browser, from an empty engine to its end. */
@BrowserTest
class ConsoleIT {
    private static final Path PICTURES = Path.of("target/console");
    private static final String HEAD = "id,이름,가격,문 연 날,위치\n";

    private final String engine = "it-" + UUID.randomUUID().toString().substring(0, 8);

    private static Page signedIn(Visitor visitor, Lang lang, PackagedApp app) {
        Page page = visitor.speaking(lang).open(app.url("/" + lang.code() + "/sign-in"));
        page.locator("#name").fill("admin");
        page.locator("#password").fill(app.adminPassword());
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/courses");
        return page;
    }

    /** Every screen, empty and with documents, is free of barriers and of jumps. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_screen_keeps_nobody_out(Lang lang, Visitor visitor, PackagedApp app) {
        Visitor somebody = lang == Lang.KO ? visitor.phone() : visitor.dark();
        Page page = signedIn(somebody, lang, app);
        make(page, lang, app);
        String address = "/" + lang.code() + "/console/engines/" + engine;
        for (String rest : List.of("", "/documents", "/imports", "/schema", "/logs")) {
            look(page, app, address + rest, "empty");
        }
        bring(page, app, address, file(3_000));
        Axe.check(page);
        picture(page, lang, "offer");
        page.locator("button.primary").click();
        page.locator("#undo").waitFor();
        assertThat(page.locator(".standing p").textContent()).contains("3,000");
        Axe.check(page);
        picture(page, lang, "imported");
        for (String rest : List.of("", "/documents", "/document?id=p7", "/schema", "/imports")) {
            look(page, app, address + rest, "full");
        }
        page.navigate(app.url(address + "/schema/ireum?type=number"));
        Axe.check(page);
        picture(page, lang, "change");
        look(page, app, "/" + lang.code() + "/console", "list");
        look(page, app, "/" + lang.code() + "/console/keys", "keys");
    }

    private void make(Page page, Lang lang, PackagedApp app) {
        page.navigate(app.url("/" + lang.code() + "/console"));
        page.locator("#name").fill(engine);
        page.locator("#language").selectOption("ko");
        page.locator("form[action$='/engines'] button").click();
        page.waitForURL("**/engines/" + engine);
    }

    private static void bring(Page page, PackagedApp app, String address, byte[] file) {
        page.navigate(app.url(address + "/imports"));
        page.locator("#file").setInputFiles(new FilePayload("서울 식당.csv", "text/csv", file));
        page.locator(".drop button").click();
        page.waitForURL("**/imports/*-*");
        assertThat(page.locator("h1").textContent()).isEqualTo("서울 식당.csv");
        assertThat(page.locator("p.message").textContent()).contains("CP949");
    }

    /** As Excel in Korea saves it, with one row that is amiss. */
    private static byte[] file(int rows) {
        String text =
                IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "p%d,%d번째 순대국집,%d,2024-05-%02d,\"37.%d,127.0\"\n"
                                                .formatted(i, i, 7000 + i, 1 + i % 28, 5000 + i))
                        .collect(Collectors.joining("", HEAD, "x,한 값이, 많은, 행, 이에요, 여기\n"));
        return text.getBytes(Charset.forName("x-windows-949"));
    }

    private static void look(Page page, PackagedApp app, String path, String state) {
        page.navigate(app.url(path));
        Axe.check(page);
        assertThat(LayoutShift.of(page).score()).as(path).isLessThan(0.01);
        boolean wide =
                (boolean)
                        page.evaluate(
                                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(path + " is wider than the screen").isFalse();
        String name = path.replaceAll("it-\\w{8}", "e").replaceAll("[^a-z]+", "-");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(state + name + ".png"))
                        .setFullPage(true));
    }

    private static void picture(Page page, Lang lang, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-" + lang.code() + ".png"))
                        .setFullPage(true));
    }

    /** A file is dropped, looked at, imported and undone, and the engine deleted, without a mouse but for the drop. */
    @Test
    void an_import_by_drop_and_its_undo_by_keyboard(Visitor visitor, PackagedApp app) {
        visitor.allow("status of 422"); // the answer to a name that differs
        Page page = signedIn(visitor, Lang.EN, app);
        make(page, Lang.EN, app);
        String address = "/en/console/engines/" + engine;
        page.navigate(app.url(address + "/imports"));
        drop(page, "{\"id\":\"a\",\"n\":1}\n{\"id\":\"b\",\"n\":2}\n");
        page.waitForURL("**/imports/*-*");
        press(page, "button.primary");
        page.locator("#undo").waitFor();
        press(page, "form[action$='/undo'] button");
        page.locator("text=2 documents removed").waitFor();
        page.navigate(app.url(address));
        page.locator("#name").focus();
        page.keyboard().type("something else");
        page.keyboard().press("Enter");
        page.locator("#name-error").waitFor();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
        page.keyboard().type(engine);
        page.keyboard().press("Enter");
        page.locator("text=The engine “" + engine + "” is deleted.").waitFor();
    }

    private static void drop(Page page, String text) {
        page.evaluate(
                """
                (text) => {
                  const data = new DataTransfer();
                  data.items.add(new File([text], "a.ndjson"));
                  document.querySelector(".drop").dispatchEvent(
                    new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """,
                text);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).focus();
        page.keyboard().press("Enter");
    }

    @Test
    void a_file_is_imported_without_scripts(Visitor visitor, PackagedApp app) {
        Page page = signedIn(visitor.withoutScripts(), Lang.EN, app);
        make(page, Lang.EN, app);
        page.navigate(app.url("/en/console/engines/" + engine + "/imports"));
        byte[] json = "[{\"id\":\"a\"},{\"id\":\"b\"}]".getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("a.json", "application/json", json));
        page.locator(".drop button").click();
        page.locator("button.primary").click();
        page.locator("h2#standing").waitFor();
        assertThat(page.url()).contains("/imports/");
    }
}
