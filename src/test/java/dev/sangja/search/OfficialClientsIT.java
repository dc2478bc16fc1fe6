package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.PageServer;
import dev.sangja.testing.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** App Search's official client for browsers works in a browser, on a page of another site. */
@BrowserTest
class OfficialClientsIT {
    private static final Path CLIENT =
            Path.of(
                    "src/main/webui/node_modules/@elastic/app-search-javascript/dist/elastic_app_search.umd.js");
    private static final String SHOP =
            "<!doctype html><html lang=en><title>Shop</title><link rel=icon href='data:,'><h1>Shop</h1>";
    private static final String VISIT =
            """
            async ([endpointBase, searchKey, engineName]) => {
              const client = ElasticAppSearch.createClient({ endpointBase, searchKey, engineName, cacheResponses: false });
              let list = { results: [] };
              while (list.results.length === 0) {
                list = await client.search("kettle", { facets: { title: { type: "value" } } });
              }
              const { suggestion } = (await client.querySuggestion("ket")).results.documents[0];
              await client.click({ query: "kettle", documentId: "a", requestId: list.info.meta.request_id });
              const refused = await client.search("kettle", { badField: 1 }).catch((error) => error.message);
              return [list.results[0].getRaw("title"), suggestion, refused];
            }
            """;

    @Test
    void a_page_of_another_site_searches_with_a_public_key(Visitor visitor, PackagedApp app)
            throws IOException {
        String engine = "shop";
        post(app, "/engines", "{\"name\":\"shop\"}");
        post(app, "/engines/shop/documents", "[{\"id\":\"a\",\"title\":\"kettle\"}]");
        String key =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                post(
                                        app,
                                        "/credentials",
                                        "{\"name\":\"shop\",\"type\":\"search\",\"engines\":[\"shop\"]}"))
                        .path("key")
                        .asText();
        try (var shop = new PageServer(Map.of("/", SHOP))) {
            Page page = visitor.open(shop.url("/"));
            visitor.allow("status of 400");
            page.evaluate(Files.readString(CLIENT));
            assertThat(page.evaluate(VISIT, List.of(app.url(""), key, engine)))
                    .isEqualTo(
                            List.of(
                                    "kettle",
                                    "kettle",
                                    "[400] Options contains invalid key: badField"));
        }
    }

    private static String post(PackagedApp app, String path, String body) {
        String who =
                Base64.getEncoder()
                        .encodeToString(
                                ("admin:" + app.adminPassword()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                app.send(
                        HttpRequest.newBuilder(URI.create(app.url("/api/as/v1" + path)))
                                .header("Authorization", "Basic " + who)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
