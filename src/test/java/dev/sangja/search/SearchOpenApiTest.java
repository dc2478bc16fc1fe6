package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.Endpoints;
import dev.sangja.testing.OpenApi;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document names each route of the search API, and says what it takes and gives. Answers to other tests are held
 * to it, too, by {@link SearchServer}.
 */
@QuarkusTest
class SearchOpenApiTest {
    /** A good request for each operation; those that take something away come last. */
    private static final String CALLS =
            """
            GET    /api/as/v1/engines                                 | {"page":{"size":2}}
            POST   /api/as/v1/engines                                 | {"name":"{new}","language":"ko"}
            GET    /api/as/v1/engines/{engine}                        | {}
            POST   /api/as/v1/engines/{meta}/source_engines           | ["{new}"]
            DELETE /api/as/v1/engines/{meta}/source_engines           | ["{new}"]
            POST   /api/as/v1/engines/{engine}/documents              | [{"id":"c","title":"rice","tags":["a",1,null],"views":7}]
            PATCH  /api/as/v1/engines/{engine}/documents              | [{"id":"c","views":8}]
            GET    /api/as/v1/engines/{engine}/documents              | ["a","none"]
            GET    /api/as/v1/engines/{engine}/documents/list         | {"page":{"size":1}}
            POST   /api/as/v1/engines/{engine}/documents/import       | {"id":"d"}
            GET    /api/as/v1/engines/{engine}/documents/import/first | {}
            GET    /api/as/v1/engines/{engine}/documents/export       | {}
            GET    /api/as/v1/engines/{engine}/schema                 | {}
            POST   /api/as/v1/engines/{engine}/schema                 | {"views":"number"}
            GET    /api/as/v1/engines/{engine}/schema/conflicts       | {}
            GET    /api/as/v1/engines/{engine}/search                 | {search}
            POST   /api/as/v1/engines/{engine}/search                 | {search}
            GET    /api/as/v1/engines/{meta}/multi_search             | {"queries":[{"query":"soup"},{"query":3}]}
            POST   /api/as/v1/engines/{engine}/multi_search           | {"queries":[{search}]}
            GET    /api/as/v1/engines/{engine}/query_suggestion       | {"query":"so","types":{"documents":{"fields":["title"]}},"size":3}
            POST   /api/as/v1/engines/{engine}/query_suggestion       | {"query":"so"}
            GET    /api/as/v1/engines/{engine}/search_explain         | {"query":"soup -rice"}
            POST   /api/as/v1/engines/{engine}/search_explain         | {search}
            POST   /api/as/v1/engines/{engine}/explain                | {"query":"soup","id":"a","boosts":{"views":{"type":"functional","function":"linear"}}}
            POST   /api/as/v1/engines/{engine}/click                  | {"query":"soup","document_id":"a","tags":["x"]}
            GET    /api/as/v1/engines/{engine}/search_settings        | {}
            PUT    /api/as/v1/engines/{engine}/search_settings        | {"search_fields":{"title":{"weight":3}},"precision":3}
            POST   /api/as/v1/engines/{engine}/search_settings/reset  | {}
            GET    /api/as/v1/engines/{engine}/language_settings      | {}
            PUT    /api/as/v1/engines/{engine}/language_settings      | {"name_fields":["title"]}
            GET    /api/as/v1/engines/{engine}/synonyms               | {}
            POST   /api/as/v1/engines/{engine}/synonyms               | {"direction":"one-way","from":["x"],"to":["y"]}
            GET    /api/as/v1/engines/{engine}/synonyms/{set}         | {}
            PUT    /api/as/v1/engines/{engine}/synonyms/{set}         | {"synonyms":["p","q"]}
            DELETE /api/as/v1/engines/{engine}/synonyms/{set}         | {}
            GET    /api/as/v1/engines/{engine}/curations              | {}
            POST   /api/as/v1/engines/{engine}/curations              | {"queries":["other"],"hidden":["a"]}
            GET    /api/as/v1/engines/{engine}/curations/{curation}   | {}
            PUT    /api/as/v1/engines/{engine}/curations/{curation}   | {"queries":["soup"],"promoted":["b"]}
            DELETE /api/as/v1/engines/{engine}/curations/{curation}   | {}
            GET    /api/as/v1/engines/{engine}/analytics/queries      | {"filters":{"all":[{"results":true},{"tag":["a"]}]}}
            POST   /api/as/v1/engines/{engine}/analytics/queries      | {}
            GET    /api/as/v1/engines/{engine}/analytics/clicks       | {"query":"soup","page":{"size":5}}
            POST   /api/as/v1/engines/{engine}/analytics/clicks       | {}
            GET    /api/as/v1/engines/{engine}/analytics/counts       | {"interval":"hour","filters":{"date":{"from":"2026-01-01","to":"2026-01-02"}}}
            POST   /api/as/v1/engines/{engine}/analytics/counts       | {}
            GET    /api/as/v1/engines/{engine}/logs/api               | {"filters":{"date":{"from":"2026-01-01","to":"2099-01-01"},"status":200}}
            POST   /api/as/v1/engines/{engine}/logs/api               | {"filters":{"date":{"from":"2026-01-01","to":"2099-01-01"}},"query":"x"}
            GET    /api/as/v1/log_settings                            | {}
            PUT    /api/as/v1/log_settings                            | {"api":{"enabled":true}}
            PATCH  /api/as/v1/log_settings                            | {"analytics":{"enabled":true}}
            DELETE /api/as/v1/log_settings                            | {}
            GET    /api/as/v1/credentials                             | {}
            POST   /api/as/v1/credentials                             | {"name":"{new}","type":"admin"}
            GET    /api/as/v1/credentials/{key}                       | {}
            PUT    /api/as/v1/credentials/{key}                       | {"engines":["{engine}"]}
            DELETE /api/as/v1/credentials/{key}                       | {}
            GET    /api/as/v0/engines/{engine}/adaptive_relevance/settings          | {}
            PUT    /api/as/v0/engines/{engine}/adaptive_relevance/settings          | {"curation":{"enabled":true}}
            POST   /api/as/v0/engines/{engine}/adaptive_relevance/suggestions       | {}
            PUT    /api/as/v0/engines/{engine}/adaptive_relevance/suggestions       | [{"query":"x","status":"applied"}]
            POST   /api/as/v0/engines/{engine}/adaptive_relevance/suggestions/soup  | {}
            POST   /api/as/v0/engines/{engine}/adaptive_relevance/update_process/curation/refresh | {}
            GET    /api/as/v1/engines/{engine}/elasticsearch/_search  | {}
            POST   /api/as/v1/engines/{engine}/elasticsearch/_search  | {}
            GET    /api/as/v0/engines/{engine}/elasticsearch/_search  | {}
            POST   /api/as/v0/engines/{engine}/elasticsearch/_search  | {}
            GET    /api/ws/v1/sources                                 | {}
            POST   /api/as/v1/engines/{engine}/documents/delete       | {"filters":{"any":[{"id":"d"},{"views":{"from":7}}]}}
            DELETE /api/as/v1/engines/{engine}/documents              | ["a","none"]
            DELETE /api/as/v1/engines/{meta}                          | {}
            """;

    private static final String EVERYTHING =
            """
            {"query":"soup","page":{"current":1,"size":5},"sort":[{"views":"desc"},{"place":{"center":"37.5,127","mode":"min"}}],\
            "group":{"field":"tags","size":2,"sort":{"_score":"desc"}},"precision":2,"record_analytics":true,"correct_query":true,\
            "filters":{"all":[{"views":{"from":1}},{"any":[]}],"none":{"tags":["z"]},\
            "place":{"center":[127,37.5],"unit":"km","distance":5}},\
            "facets":{"tags":{"type":"value","name":"t","size":3,"sort":{"value":"asc"}},\
            "views":[{"type":"value"},{"type":"range","ranges":[{"from":1,"to":5,"name":"few"},{"from":5}]}],\
            "made":{"type":"range","ranges":[{"from":"2020-01-01"}]},\
            "place":{"type":"range","center":"37.5,127","unit":"km","ranges":[{"to":9}]}},\
            "boosts":{"tags":{"type":"value","value":["x"],"operation":"multiply","factor":2},\
            "views":[{"type":"functional","function":"logarithmic"},{"type":"proximity","function":"gaussian","center":3}],\
            "made":{"type":"proximity","function":"linear","center":"now"}},\
            "search_fields":{"title":{"weight":2.5},"tags":{}},"analytics":{"tags":["web"]},\
            "result_fields":{"title":{"raw":{"size":20},"snippet":{"size":50,"fallback":true}},"views":{"raw":{}}}}""";

    private record Call(Method method, String path, String body) {
        static Call of(String line, Map<String, String> names) {
            String[] cells = line.split(" +\\| ", 2);
            String[] route = cells[0].split(" +", -1);
            return new Call(
                    Method.valueOf(route[0]), filled(route[1], names), filled(cells[1], names));
        }

        private static String filled(String text, Map<String, String> names) {
            String filled = text;
            for (var name : names.entrySet()) {
                filled = filled.replace("{" + name.getKey() + "}", name.getValue());
            }
            return filled;
        }

        /** Answers that are not as documented fail already while they come. */
        Response send() {
            boolean lines = path.endsWith("/import");
            return SearchServer.admin()
                    .contentType(lines ? "application/x-ndjson" : "application/json")
                    .queryParams(lines ? Map.of("name", "first") : Map.of())
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .request(method, path);
        }

        List<String> problems() {
            return path.endsWith("/import") || body.equals("{}")
                    ? List.of()
                    : OpenApi.shown()
                            .operation(method.name(), path)
                            .orElseThrow()
                            .problemsOfRequest(body);
        }
    }

    @Test
    void each_route_is_documented_and_nothing_else() {
        assertThat(ofSearch(OpenApi.shown().operations())).isEqualTo(ofSearch(Endpoints.all()));
    }

    private static Set<String> ofSearch(Set<String> operations) {
        return operations.stream()
                .filter(Endpoints::isOfSearch)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void good_requests_and_their_answers_are_as_documented_for_each_route() {
        Map<String, String> names = names();
        var wrong = new ArrayList<String>();
        for (Call call : CALLS.lines().map(line -> Call.of(line, names)).toList()) {
            Response answer = call.send();
            boolean absent = call.path().endsWith("/_search");
            if (answer.statusCode() != (absent ? 501 : 200) || !call.problems().isEmpty()) {
                wrong.add("%s: %s %s".formatted(call, answer.asString(), call.problems()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_row_calls_each_route() {
        var called = new TreeSet<String>();
        for (String line : CALLS.lines().toList()) {
            called.add(
                    line.replaceFirst(" +\\|.*", "")
                            .replaceFirst(" +", " ")
                            .replace("{meta}", "{engine}")
                            .replace("{key}", "{name}")
                            .replace("/import/first", "/import/{name}")
                            .replace("/suggestions/soup", "/suggestions/{query}"));
        }
        called.add("DELETE /api/as/v1/engines/{engine}");
        assertThat(called).isEqualTo(ofSearch(Endpoints.all()));
    }

    /** Of what the calls are about. */
    private static Map<String, String> names() {
        String engine = SearchServer.newEngine();
        SearchServer.post(
                "/engines/" + engine + "/schema",
                "{\"views\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}");
        SearchServer.fill(
                engine,
                "[{\"id\":\"a\",\"title\":\"soup of the day\",\"tags\":[\"x\",\"y\"],\"views\":3,\"made\":\"2024-01-01\",\"place\":\"37.5,127\"},{\"id\":\"b\",\"title\":\"cold soup\",\"tags\":\"x\",\"views\":9,\"place\":[127,37.5]}]",
                2);
        String path = "/engines/" + engine;
        return Map.of(
                "engine",
                engine,
                "search",
                EVERYTHING,
                "new",
                "n-" + UUID.randomUUID(),
                "meta",
                SearchServer.newEngine(
                        ",\"type\":\"meta\",\"source_engines\":[\"%s\"]".formatted(engine)),
                "set",
                SearchServer.post(path + "/synonyms", "{\"synonyms\":[\"a\",\"b\"]}").path("id"),
                "curation",
                SearchServer.post(path + "/curations", "{\"queries\":[\"tea\"]}").path("id"),
                "key",
                SearchServer.post(
                                "/credentials",
                                "{\"name\":\"o-%s\",\"type\":\"private\",\"read\":true,\"access_all_engines\":true}"
                                        .formatted(UUID.randomUUID()))
                        .path("name"));
    }
}
