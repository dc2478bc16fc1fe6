package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.Endpoints;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent to the search API, it answers with JSON, and never that it failed. */
@QuarkusTest
class AnyRequestTest {
    private static final long SEED = 20_261_123;
    private static final int EACH = 25;
    private static final int SOAK_EACH = 1_000;

    /** It answers that it cannot do what it is asked for, and always. */
    private static final int NOT_HERE = 501;

    private static final List<String> KEYS =
            List.of(
                    "query",
                    "page",
                    "size",
                    "current",
                    "filters",
                    "all",
                    "any",
                    "none",
                    "facets",
                    "sort",
                    "group",
                    "field",
                    "boosts",
                    "type",
                    "value",
                    "function",
                    "factor",
                    "center",
                    "distance",
                    "unit",
                    "from",
                    "to",
                    "precision",
                    "search_fields",
                    "result_fields",
                    "raw",
                    "snippet",
                    "fallback",
                    "weight",
                    "analytics",
                    "tags",
                    "queries",
                    "promoted",
                    "hidden",
                    "synonyms",
                    "direction",
                    "id",
                    "name",
                    "title",
                    "views",
                    "made",
                    "place",
                    "read",
                    "write",
                    "engines",
                    "access_all_engines",
                    "source_engines",
                    "language",
                    "document_id",
                    "request_id",
                    "types",
                    "documents",
                    "fields",
                    "date",
                    "interval",
                    "ranges",
                    "_engine",
                    "_score",
                    "\\u0000",
                    "",
                    "a.b");

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e400",
                    "1e-400",
                    "99999999999999999999",
                    "0.1",
                    "\"\"",
                    "\"a\"",
                    "\"*\"",
                    "\"title:foo AND (\"",
                    "\"[a TO b]\"",
                    "\"\\\"\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\u202e\"",
                    "\"NaN\"",
                    "\"37.5,127\"",
                    "\"95,200\"",
                    "\"2020-01-01\"",
                    "\"2020-13-01\"",
                    "\"now\"",
                    "\"value\"",
                    "\"range\"",
                    "\"text\"",
                    "\"number\"",
                    "\"asc\"",
                    "\"linear\"",
                    "\"proximity\"",
                    "\"km\"",
                    "\"ㄱ\"",
                    "\"강남에서 순대국밥\"",
                    "\"👩‍👩‍👧\"",
                    "{}",
                    "[]");

    private final Random dice = new Random(SEED);
    private String engine = "";

    @BeforeEach
    void there_is_an_engine() {
        engine = SearchServer.newEngine(",\"language\":\"ko\"");
        SearchServer.post(
                "/engines/" + engine + "/schema",
                "{\"views\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}");
        SearchServer.fill(
                engine,
                "[{\"id\":\"a\",\"title\":\"순대국밥 a\",\"views\":3,\"made\":\"2020-01-01\",\"place\":\"37.5,127\"}]",
                1);
    }

    @Test
    void it_is_answered() {
        var wrong = new ArrayList<String>();
        for (String route : Endpoints.all()) {
            if (Endpoints.isOfSearch(route)
                    && !route.equals("DELETE /api/as/v1/engines/{engine}")) {
                for (int i = 0; i < (Boolean.getBoolean("tests.soak") ? SOAK_EACH : EACH); i++) {
                    ask(route, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void ask(String route, List<String> wrong) {
        String[] parts = route.split(" ", -1);
        String path =
                parts[1].replace("{engine}", engine)
                        .replaceAll(
                                "\\{\\w+}", one(List.of("a", "cur-0000", "%EA%B0%80", "x%20y")));
        String body = body();
        Response answer =
                SearchServer.admin()
                        .urlEncodingEnabled(false)
                        .contentType(path.endsWith("/import") ? "text/csv" : "application/json")
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .request(
                                parts[0],
                                path
                                        + one(
                                                List.of(
                                                        "",
                                                        "?page%5Bsize%5D=0",
                                                        "?ids%5B%5D=a",
                                                        "?x=%00")));
        boolean failed = answer.statusCode() >= 500 && answer.statusCode() != NOT_HERE;
        if (failed || answer.asString().contains("\tat ")) {
            wrong.add(
                    "%s %s: %d %s".formatted(route, body, answer.statusCode(), answer.asString()));
        }
    }

    private String body() {
        return switch (dice.nextInt(8)) {
            case 0 ->
                    one(
                            List.of(
                                    "",
                                    "{",
                                    "[",
                                    "nothing",
                                    "{\"a\":1,\"a\":2}",
                                    "[{}",
                                    "\u0000",
                                    "\"x\""));
            case 1 -> "[" + object(2) + "," + value(1) + "]";
            default -> object(4);
        };
    }

    private String object(int depth) {
        var members = new ArrayList<String>();
        if (dice.nextInt(3) > 0) {
            members.add("\"query\":\"a\"");
        }
        for (int i = dice.nextInt(4); i > 0; i--) {
            members.add("\"%s\":%s".formatted(one(KEYS), value(depth - 1)));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String value(int depth) {
        if (depth <= 0 || dice.nextInt(3) == 0) {
            return one(VALUES);
        }
        return dice.nextBoolean()
                ? object(depth)
                : "[" + value(depth - 1) + "," + value(depth - 1) + "]";
    }

    private String one(List<String> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
