package dev.sangja.console.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferencePagesTest {
    private static final String BOOKS =
            """
            [{"id": "1", "title": "<s>Boxes</s>", "kind": "story", "pages": 90, "link": "https://example.org/1"},
             {"id": "2", "title": "Oranges", "kind": "story", "pages": 120, "link": "javascript:alert(1)"},
             {"id": "3", "title": "Crates", "kind": "manual", "pages": 30}]
            """;
    private static final String CHOICE =
            "?title=title&url=link&field=kind&field=pages&facet=kind&facet=pages&sort=pages&field=none";

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String path = "";

    @BeforeEach
    void an_admin_and_some_books() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        for (String field : new String[] {"{\"kind\": \"text\"}", "{\"pages\": \"number\"}"}) {
            SearchServer.post("/engines/" + engine + "/schema", field);
        }
        SearchServer.fill(engine, BOOKS, 3);
        path = "/en/console/engines/" + engine + "/reference-ui";
    }

    private void makeKey() {
        Response made = admin.submit(path + CHOICE, path + "/key", Map.of("x", ""));
        assertThat(made.header("Location")).contains(path + "?title=title&url=link&field=kind");
    }

    @Test
    void what_is_chosen_is_seen_with_ones_own_documents() {
        Document page = admin.page(path + CHOICE + "&order=pages:asc");
        assertThat(page.select(".hit-title").eachText())
                .containsExactly("Crates", "<s>Boxes</s>", "Oranges");
        assertThat(page.select("main s")).isEmpty();
        assertThat(page.select(".hit-title a").eachAttr("href"))
                .containsExactly("https://example.org/1");
        assertThat(page.select(".hit dt").eachText())
                .containsExactly("kind", "pages", "kind", "pages", "kind", "pages");
        assertThat(page.select(".reference-facets section").get(0).select("li").eachText())
                .containsExactly("story 2", "manual 1");
        Document narrowed =
                admin.page(
                        page.select(".reference-facets section").get(0).select("a").attr("href"));
        assertThat(narrowed.select(".total").text()).isEqualTo("2 results");
        assertThat(narrowed.select(".reference-facets [aria-current]").text()).isEqualTo("story");
        Document byNumber = admin.page(path + CHOICE + "&f.pages=120");
        assertThat(byNumber.select(".hit-title").text()).isEqualTo("Oranges");
    }

    @Test
    void a_query_that_is_too_long_is_told_in_the_language_of_the_page() {
        String page = path.replace("/en/", "/ko/") + CHOICE + "&q=" + "x".repeat(300);
        assertThat(admin.page(page).select("#reference-found .message.bad").text())
                .isEqualTo("검색어는 128자까지 쓸 수 있어요. 지금은 300자예요. 조금 줄여 주세요.");
    }

    @Test
    void a_link_is_for_everybody_once_somebody_made_the_key() {
        String shared = "/en/shared/" + engine + CHOICE;
        assertThat(new FormClient().get(shared).statusCode()).isEqualTo(404);
        assertThat(admin.get(path + "/zip" + CHOICE).statusCode()).isEqualTo(404);
        makeKey();
        Document page = admin.page(path + CHOICE);
        assertThat(page.select("#reference-share").attr("href"))
                .endsWith(
                        "/en/shared/"
                                + engine
                                + "?title=title&url=link&field=kind&field=pages&facet=kind&facet=pages&sort=pages");
        Document seen = new FormClient().page(shared + "&q=oranges");
        assertThat(seen.select(".hit-title").text())
                .as(seen.select("main").text())
                .isEqualTo("Oranges");
        assertThat(seen.select("input[name=facet]").eachAttr("value"))
                .containsExactly("kind", "pages");
    }

    @Test
    void the_zip_holds_a_page_its_choice_and_the_official_client_with_its_licence()
            throws IOException {
        makeKey();
        Response answer = admin.get(path + "/zip" + CHOICE);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + engine + "-search-page.zip\"");
        Map<String, String> files = unzip(answer.asByteArray());
        assertThat(files.keySet())
                .containsExactly(
                        "search-page/README.md",
                        "search-page/app-search-javascript/LICENSE.txt",
                        "search-page/app-search-javascript/NOTICE.txt",
                        "search-page/app-search-javascript/elastic_app_search.umd.min.js",
                        "search-page/config.js",
                        "search-page/index.html",
                        "search-page/search.js",
                        "search-page/style.css");
        assertThat(files.get("search-page/app-search-javascript/LICENSE.txt"))
                .contains("Apache License", "Version 2.0");
        assertThat(files.get("search-page/config.js"))
                .startsWith("window.SEARCH_PAGE = {")
                .contains(
                        "\"engine\" : \"" + engine + "\"",
                        "\"key\" : \"search-",
                        "\"facets\" : [ \"kind\", \"pages\" ]");
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
