package dev.sangja.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The search API of a packaged application, as its admin uses it. */
public record SearchNode(PackagedApp app) {
    private static final String PASSWORD = "seven boxes of oranges";
    private static final String BASIC =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final JsonMapper JSON = new JsonMapper();

    /** Starts one that knows its admin, with environment variables beyond the usual ones. */
    public static SearchNode start(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("SANGJA_ADMIN_PASSWORD", PASSWORD);
        return new SearchNode(PackagedApp.start(all));
    }

    /** A request that waits to be given a body, or not. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(app.url("/api/as/v1" + path)))
                .header("Authorization", BASIC)
                .header("Content-Type", "application/json");
    }

    /**
     * Sends a request as the admin.
     *
     * @param path from {@code /engines} on
     */
    public HttpResponse<String> send(String method, String path, String body) {
        return app.send(request(path).method(method, BodyPublishers.ofString(body)).build());
    }

    /** What a good answer says. */
    public JsonNode ask(String method, String path, String body) {
        return good(send(method, path, body));
    }

    /** What an answer says, which must be a good one. */
    public static JsonNode good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    public JsonNode post(String path, String body) {
        return ask("POST", path, body);
    }

    /** Makes an engine; {@code schema} has the types of its fields. */
    public void create(String engine, String schema) {
        post("/engines", "{\"name\":\"%s\"}".formatted(engine));
        post("/engines/" + engine + "/schema", schema);
    }

    public JsonNode search(String engine, String body) {
        return post("/engines/" + engine + "/search", body);
    }

    /** All documents of an engine as the database has them, by the types of the schema. */
    public List<JsonNode> list(String engine) {
        var all = new ArrayList<JsonNode>();
        JsonNode page;
        int current = 1;
        do {
            page =
                    ask(
                            "GET",
                            "/engines/%s/documents/list?page%%5Bsize%%5D=1000&page%%5Bcurrent%%5D=%d"
                                    .formatted(engine, current),
                            "{}");
            page.get("results").forEach(all::add);
        } while (current++ < page.at("/meta/page/total_pages").asInt());
        return all;
    }

    /** All documents of an engine as they were sent. */
    public List<JsonNode> exported(String engine) {
        var answer = app.send(request("/engines/" + engine + "/documents/export").build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(SearchNode::json).toList();
    }

    /** What the health of the search says. */
    public JsonNode health() {
        for (JsonNode check : json(app.get("/q/health/well").body()).get("checks")) {
            if (check.get("name").asText().equals("Search indexes")) {
                return check;
            }
        }
        throw new AssertionError("the health says nothing of search indexes");
    }

    /** The value of a metric without labels. */
    public double metric(String name) {
        return app.get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no metric " + name));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}
