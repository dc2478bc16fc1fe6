package dev.sangja.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.key.Right;
import dev.sangja.testing.Endpoints;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which key may use which route of the search API, on which engine. A route of the running application without a row fails,
 * and so does a row without a route.
 */
@QuarkusTest
class SearchRouteMatrixTest {
    /** Route, and the right that it needs. */
    private static final String MATRIX =
            """
            GET /api/as/v0/engines/{engine}/adaptive_relevance/settings                         | READ
            PUT /api/as/v0/engines/{engine}/adaptive_relevance/settings                         | WRITE
            POST /api/as/v0/engines/{engine}/adaptive_relevance/suggestions                     | READ
            PUT /api/as/v0/engines/{engine}/adaptive_relevance/suggestions                      | WRITE
            POST /api/as/v0/engines/{engine}/adaptive_relevance/suggestions/{query}             | READ
            POST /api/as/v0/engines/{engine}/adaptive_relevance/update_process/curation/refresh | WRITE
            GET /api/as/v0/engines/{engine}/elasticsearch/_search                               | READ
            POST /api/as/v0/engines/{engine}/elasticsearch/_search                              | READ
            GET /api/as/v1/credentials                                                          | CREDENTIALS
            POST /api/as/v1/credentials                                                         | CREDENTIALS
            DELETE /api/as/v1/credentials/{name}                                                | CREDENTIALS
            GET /api/as/v1/credentials/{name}                                                   | CREDENTIALS
            PUT /api/as/v1/credentials/{name}                                                   | CREDENTIALS
            GET /api/as/v1/engines                                                              | READ
            POST /api/as/v1/engines                                                             | WRITE
            DELETE /api/as/v1/engines/{engine}                                                  | WRITE
            GET /api/as/v1/engines/{engine}                                                     | READ
            GET /api/as/v1/engines/{engine}/analytics/clicks                                    | READ
            POST /api/as/v1/engines/{engine}/analytics/clicks                                   | READ
            GET /api/as/v1/engines/{engine}/analytics/counts                                    | READ
            POST /api/as/v1/engines/{engine}/analytics/counts                                   | READ
            GET /api/as/v1/engines/{engine}/analytics/queries                                   | READ
            POST /api/as/v1/engines/{engine}/analytics/queries                                  | READ
            POST /api/as/v1/engines/{engine}/click                                              | SEARCH
            GET /api/as/v1/engines/{engine}/curations                                           | READ
            POST /api/as/v1/engines/{engine}/curations                                          | WRITE
            DELETE /api/as/v1/engines/{engine}/curations/{curation}                             | WRITE
            GET /api/as/v1/engines/{engine}/curations/{curation}                                | READ
            PUT /api/as/v1/engines/{engine}/curations/{curation}                                | WRITE
            DELETE /api/as/v1/engines/{engine}/documents                                        | WRITE
            GET /api/as/v1/engines/{engine}/documents                                           | READ
            PATCH /api/as/v1/engines/{engine}/documents                                         | WRITE
            POST /api/as/v1/engines/{engine}/documents                                          | WRITE
            POST /api/as/v1/engines/{engine}/documents/delete                                   | WRITE
            GET /api/as/v1/engines/{engine}/documents/export                                    | READ
            POST /api/as/v1/engines/{engine}/documents/import                                   | WRITE
            GET /api/as/v1/engines/{engine}/documents/import/{name}                             | READ
            GET /api/as/v1/engines/{engine}/documents/list                                      | READ
            GET /api/as/v1/engines/{engine}/elasticsearch/_search                               | READ
            POST /api/as/v1/engines/{engine}/elasticsearch/_search                              | READ
            POST /api/as/v1/engines/{engine}/explain                                            | READ
            GET /api/as/v1/engines/{engine}/language_settings                                   | READ
            PUT /api/as/v1/engines/{engine}/language_settings                                   | WRITE
            GET /api/as/v1/engines/{engine}/logs/api                                            | READ
            POST /api/as/v1/engines/{engine}/logs/api                                           | READ
            GET /api/as/v1/engines/{engine}/multi_search                                        | SEARCH
            POST /api/as/v1/engines/{engine}/multi_search                                       | SEARCH
            GET /api/as/v1/engines/{engine}/query_suggestion                                    | SEARCH
            POST /api/as/v1/engines/{engine}/query_suggestion                                   | SEARCH
            GET /api/as/v1/engines/{engine}/schema                                              | READ
            POST /api/as/v1/engines/{engine}/schema                                             | WRITE
            GET /api/as/v1/engines/{engine}/schema/conflicts                                    | READ
            GET /api/as/v1/engines/{engine}/search                                              | SEARCH
            POST /api/as/v1/engines/{engine}/search                                             | SEARCH
            GET /api/as/v1/engines/{engine}/search_explain                                      | READ
            POST /api/as/v1/engines/{engine}/search_explain                                     | READ
            GET /api/as/v1/engines/{engine}/search_settings                                     | READ
            PUT /api/as/v1/engines/{engine}/search_settings                                     | WRITE
            POST /api/as/v1/engines/{engine}/search_settings/reset                              | WRITE
            DELETE /api/as/v1/engines/{engine}/source_engines                                   | WRITE
            POST /api/as/v1/engines/{engine}/source_engines                                     | WRITE
            GET /api/as/v1/engines/{engine}/synonyms                                            | READ
            POST /api/as/v1/engines/{engine}/synonyms                                           | WRITE
            DELETE /api/as/v1/engines/{engine}/synonyms/{set}                                   | WRITE
            GET /api/as/v1/engines/{engine}/synonyms/{set}                                      | READ
            PUT /api/as/v1/engines/{engine}/synonyms/{set}                                      | WRITE
            DELETE /api/as/v1/log_settings                                                      | WRITE
            GET /api/as/v1/log_settings                                                         | READ
            PATCH /api/as/v1/log_settings                                                       | WRITE
            PUT /api/as/v1/log_settings                                                         | WRITE
            GET /api/ws/v1/sources                                                              | READ
            """;

    /** Makes whole installations or engines; a key for single engines may not. */
    private static final Set<String> FOR_ALL_ENGINES =
            Set.of(
                    "POST /api/as/v1/engines",
                    "PUT /api/as/v1/log_settings",
                    "PATCH /api/as/v1/log_settings",
                    "DELETE /api/as/v1/log_settings");

    /** It would take the engine away from the other rows. */
    private static final String LAST = "DELETE /api/as/v1/engines/{engine}";

    private String own = "";
    private String foreign = "";

    /** Somebody with credentials. */
    private record Kind(String name, String token, Set<Right> rights, boolean onlyOwn) {
        RequestSpecification request() {
            return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        }
    }

    private record Row(String route, Right right) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), Right.valueOf(cells[1].strip()));
        }

        boolean hasEngine() {
            return route.contains("{engine}");
        }

        int ask(RequestSpecification request, String engine) {
            String[] parts = route.split(" ", -1);
            String path = parts[1].replace("{engine}", engine).replaceAll("\\{\\w+}", "none-such");
            boolean lines = path.endsWith("/import");
            return request.contentType(lines ? "application/x-ndjson" : "application/json")
                    .body(new byte[] {'{', '}'})
                    .request(parts[0], path)
                    .statusCode();
        }
    }

    @BeforeEach
    void there_are_engines() {
        own = SearchServer.newEngine();
        foreign = SearchServer.newEngine();
    }

    private static List<Row> rows() {
        return MATRIX.lines().map(Row::of).toList();
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        Set<String> routes = new TreeSet<>(Endpoints.all());
        routes.removeIf(route -> !Endpoints.isOfSearch(route));
        Set<String> known = new TreeSet<>();
        rows().forEach(row -> known.add(row.route()));
        assertThat(routes).isEqualTo(known);
    }

    @Test
    void nobody_without_credentials_gets_anything() {
        for (Row row : rows()) {
            assertThat(row.ask(given(), own)).as(row.route()).isEqualTo(401);
            assertThat(row.ask(given().header("Authorization", "Bearer private-wrong"), own))
                    .as(row.route())
                    .isEqualTo(401);
        }
    }

    @Test
    void each_key_opens_what_its_rights_and_its_engines_say() {
        var wrong = new ArrayList<String>();
        for (Kind kind : kinds()) {
            for (Row row : rows()) {
                if (row.route().equals(LAST) && kind.rights().contains(Right.WRITE)) {
                    continue;
                }
                check(kind, row, own, mayUse(kind, row), wrong);
                if (row.hasEngine()) {
                    check(kind, row, foreign, mayUse(kind, row) && !kind.onlyOwn(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean mayUse(Kind kind, Row row) {
        return kind.rights().contains(row.right())
                && !(kind.onlyOwn() && FOR_ALL_ENGINES.contains(row.route()));
    }

    private static void check(Kind kind, Row row, String engine, boolean may, List<String> wrong) {
        int status = row.ask(kind.request(), engine);
        boolean let = status != 401 && status != 403;
        if (let != may || status == 500) {
            wrong.add("%s: %s gave %d on %s".formatted(row.route(), kind.name(), status, engine));
        }
    }

    private List<Kind> kinds() {
        String all = "\"access_all_engines\":true";
        String some = "\"access_all_engines\":false,\"engines\":[\"%s\"]".formatted(own);
        var searching = EnumSet.of(Right.SEARCH);
        var reading = EnumSet.of(Right.SEARCH, Right.READ);
        var writing = EnumSet.of(Right.WRITE);
        var both = EnumSet.of(Right.SEARCH, Right.READ, Right.WRITE);
        return List.of(
                kind("search", "\"type\":\"search\"," + all, searching, false),
                kind("search of one", "\"type\":\"search\"," + some, searching, true),
                kind(
                        "reader",
                        "\"type\":\"private\",\"read\":true,\"write\":false," + all,
                        reading,
                        false),
                kind(
                        "writer",
                        "\"type\":\"private\",\"read\":false,\"write\":true," + all,
                        writing,
                        false),
                kind(
                        "private of one",
                        "\"type\":\"private\",\"read\":true,\"write\":true," + some,
                        both,
                        true),
                kind(
                        "private",
                        "\"type\":\"private\",\"read\":true,\"write\":true," + all,
                        both,
                        false),
                kind("admin", "\"type\":\"admin\"", EnumSet.of(Right.CREDENTIALS), false));
    }

    private static Kind kind(String name, String rest, Set<Right> rights, boolean onlyOwn) {
        String token =
                SearchServer.post(
                                "/credentials",
                                "{\"name\":\"k-%s\",%s}".formatted(UUID.randomUUID(), rest))
                        .path("key");
        assertThat(token).as(name).isNotNull();
        return new Kind(name, token, rights, onlyOwn);
    }
}
