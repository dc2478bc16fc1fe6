package dev.sangja;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.Endpoints;
import dev.sangja.testing.FormClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may use which route. A route of the running application without a row fails, and so does a row without a route. */
@QuarkusTest
class RouteMatrixTest {
    /** Who asks; the columns of the matrix. */
    private enum Viewer {
        NOBODY,
        ANONYMOUS,
        LEARNER,
        TUTOR,
        ADMIN
    }

    /**
     * Route, an address of it, what is sent (a form, JSON, or nothing) and the answer to each viewer. 303 leads a page's
     * viewer to the form for signing in, or on from it.
     */
    private static final String MATRIX =
            """
            GET  /                                          | /                          |    | 303 303 303 303 303
            GET  /{lang}                                    | /en                        |    | 200 200 200 200 200
            GET  /restaurants                               | /restaurants?q=a           |    | 303 303 303 303 303
            GET  /restaurants/key                           | /restaurants/key           |    | 200 200 200 200 200
            GET  /{lang}/restaurants                        | /en/restaurants            |    | 200 200 200 200 200
            GET  /{lang}/restaurants/found                  | /en/restaurants/found      |    | 200 200 200 200 200
            GET  /{lang}/restaurants/places                 | /en/restaurants/places     |    | 200 200 200 200 200
            GET  /{lang}/restaurants/places/{id}            | /en/restaurants/places/none |   | 404 404 404 404 404
            GET  /{lang}/restaurants/places/names           | /en/restaurants/places/names?id=a | | 200 200 200 200 200
            GET  /{lang}/restaurants/suggestions            | /en/restaurants/suggestions |   | 200 200 200 200 200
            GET  /{lang}/courses                            | /en/courses                |    | 200 200 200 200 200
            GET  /{lang}/courses/{course}                   | /en/courses/first-steps    |    | 200 200 200 200 200
            GET  /{lang}/courses/{course}/{lesson}          | /en/courses/first-steps/hello | | 303 303 303 303 303
            GET  /{lang}/courses/{course}/{lesson}/{step}   | /en/courses/first-steps/hello/first-words | | 200 200 200 200 200
            GET  /{lang}/search                             | /en/search                 |    | 200 200 200 200 200
            GET  /{lang}/search/glance                      | /en/search/glance?q=box    |    | 200 200 200 200 200
            GET  /lessons/{course}/{lesson}/{file}          | /lessons/first-steps/hello/none.svg | | 404 404 404 404 404
            GET  /{lang}/sign-in                            | /en/sign-in                |    | 200 200 303 303 303
            POST /{lang}/sign-in                            | /en/sign-in                | name=x | 422 422 422 422 422
            POST /{lang}/sign-out                           | /en/sign-out               | x= | 303 303 303 303 303
            GET  /{lang}/sign-up                            | /en/sign-up                |    | 200 200 303 303 303
            POST /{lang}/sign-up                            | /en/sign-up                | name=x | 422 422 422 422 422
            GET  /{lang}/account                            | /en/account                |    | 303 303 200 200 200
            POST /{lang}/account/password                   | /en/account/password       | password=x | 303 303 422 422 422
            POST /{lang}/account/email                      | /en/account/email          | email= | 303 303 200 200 200
            POST /{lang}/account/sign-out-everywhere        | /en/account/sign-out-everywhere | x= | 303 303 303 303 303
            GET  /{lang}/people                             | /en/people                 |    | 303 303 403 403 200
            POST /{lang}/people/{id}/role                   | /en/people/ID/role         | role=learner | 303 303 403 403 200
            POST /{lang}/people/{id}/lock                   | /en/people/ID/lock         | x= | 303 303 403 403 200
            POST /{lang}/people/{id}/unlock                 | /en/people/ID/unlock       | x= | 303 303 403 403 200
            POST /{lang}/people/{id}/password-reset         | /en/people/ID/password-reset | x= | 303 303 403 403 200
            GET  /{lang}/console                            | /en/console                |    | 303 303 200 200 200
            GET  /{lang}/console/engines | /en/console/engines | | 303 303 303 303 303
            POST /{lang}/console/engines                    | /en/console/engines        | name=A B | 303 303 403 422 422
            GET  /{lang}/console/engines/{engine}           | /en/console/engines/none   |    | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/deletion | /en/console/engines/none/deletion | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/deletion  | /en/console/engines/none/deletion | name=x | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/tester | /en/console/engines/none/tester | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/synonyms | /en/console/engines/none/synonyms | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/synonyms | /en/console/engines/none/synonyms | words=x | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/synonyms/{set} | /en/console/engines/none/synonyms/none | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/synonyms/{set} | /en/console/engines/none/synonyms/none | words=x | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/synonyms/{set}/delete | /en/console/engines/none/synonyms/none/delete | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/synonyms/{set}/delete | /en/console/engines/none/synonyms/none/delete | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/curations | /en/console/engines/none/curations | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/curations/new | /en/console/engines/none/curations/new | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/curations/{curation} | /en/console/engines/none/curations/none | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/curations/{curation} | /en/console/engines/none/curations/none | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/curations/{curation}/delete | /en/console/engines/none/curations/none/delete | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/curations/{curation}/delete | /en/console/engines/none/curations/none/delete | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/relevance | /en/console/engines/none/relevance | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/relevance | /en/console/engines/none/relevance | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/analytics | /en/console/engines/none/analytics | | 303 303 404 404 404
            GET  /{lang}/console/keys                       | /en/console/keys           |    | 303 303 403 200 200
            POST /{lang}/console/keys                       | /en/console/keys           | name=A B | 303 303 403 422 422
            GET  /{lang}/console/keys/{name} | /en/console/keys/none | | 303 303 403 303 303
            POST /{lang}/console/keys/{name}                | /en/console/keys/none | x= | 303 303 403 404 404
            GET  /{lang}/console/keys/{name}/deletion | /en/console/keys/none/deletion | | 303 303 403 303 303
            POST /{lang}/console/keys/{name}/deletion       | /en/console/keys/none/deletion | x= | 303 303 403 404 404
            GET  /{lang}/console/engines/{engine}/documents | /en/console/engines/none/documents | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/documents | /en/console/engines/none/documents | json={} | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/document  | /en/console/engines/none/document | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/document  | /en/console/engines/none/document | json={} | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/document/deletion | /en/console/engines/none/document/deletion | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/document/deletion | /en/console/engines/none/document/deletion | id=x | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/schema    | /en/console/engines/none/schema | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/schema    | /en/console/engines/none/schema | field=x | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/schema/{field} | /en/console/engines/none/schema/x | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/schema/{field} | /en/console/engines/none/schema/x | type=text | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/logs      | /en/console/engines/none/logs | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports   | /en/console/engines/none/imports | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/imports   | /en/console/engines/none/imports | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports/{id} | /en/console/engines/none/imports/ID | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports/{id}/standing | /en/console/engines/none/imports/ID/standing | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports/{id}/confirmation | /en/console/engines/none/imports/ID/confirmation | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/imports/{id}/confirmation | /en/console/engines/none/imports/ID/confirmation | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports/{id}/discard | /en/console/engines/none/imports/ID/discard | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/imports/{id}/discard | /en/console/engines/none/imports/ID/discard | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/imports/{id}/undo | /en/console/engines/none/imports/ID/undo | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/imports/{id}/undo | /en/console/engines/none/imports/ID/undo | x= | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/reference-ui | /en/console/engines/none/reference-ui | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/reference-ui/zip | /en/console/engines/none/reference-ui/zip | | 303 303 404 404 404
            GET  /{lang}/console/engines/{engine}/reference-ui/key | /en/console/engines/none/reference-ui/key | | 303 303 404 404 404
            POST /{lang}/console/engines/{engine}/reference-ui/key | /en/console/engines/none/reference-ui/key | x= | 303 303 404 404 404
            GET  /{lang}/shared/{engine} | /en/shared/none | | 404 404 404 404 404
            GET  /{lang}/password-resets/{token}            | /en/password-resets/none   |    | 404 404 404 404 404
            POST /{lang}/password-resets/{token}            | /en/password-resets/none   | password=x | 404 404 404 404 404
            GET  /{lang}/me                                 | /en/me                     |    | 200 200 200 200 200
            GET  /{lang}/me/deletion                        | /en/me/deletion            |    | 200 200 200 200 200
            POST /{lang}/me/deletion                        | /en/me/deletion            | password=seven boxes of oranges | 303 303 303 303 303
            GET  /api/me/export                             | /api/me/export             |    | 404 200 200 200 200
            GET  /api/progress/{course}                     | /api/progress/first-steps  |    | 200 200 200 200 200
            GET   /api/drafts/{course}/{lesson}             | /api/drafts/first-steps/hello | | 200 200 200 200 200
            PATCH /api/drafts/{course}/{lesson}/{step}      | /api/drafts/first-steps/hello/first-words | {} | 400 400 400 400 400
            POST /api/attempts                              | /api/attempts              | {} | 400 400 400 400 400
            GET  /api/runs/limits                           | /api/runs/limits           |    | 200 200 200 200 200
            POST /api/runs                                  | /api/runs                  | {} | 401 400 400 400 400
            """;

    /** Routes beside the endpoints: files, and what operators and programs ask for. The rest is plumbing for all paths. */
    private static final Set<String> OTHERS =
            Set.of("/assets", "/lessons", "/q/health", "/q/metrics", "/q/openapi");

    @Inject Router router;
    @Inject AgroalDataSource database;

    /** An account that may be changed. */
    private String sacrifice = "";

    @BeforeEach
    void somebody_may_be_changed() throws SQLException {
        String name = FormClient.uniqueName();
        new FormClient().signUp(name);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT learner FROM account WHERE name = '" + name + "'")) {
            row.next();
            sacrifice = row.getString(1);
        }
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        assertThat(new TreeSet<>(endpoints()))
                .isEqualTo(
                        rows().stream()
                                .map(Row::route)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void nothing_else_listens() {
        var unknown =
                router.getRoutes().stream()
                        .map(route -> String.valueOf(route.getPath()))
                        .filter(path -> !path.equals("null") && !Set.of("/", "/q/").contains(path))
                        .filter(path -> OTHERS.stream().noneMatch(path::startsWith))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
    }

    @Test
    void each_viewer_gets_the_answer_of_the_matrix() throws SQLException {
        var wrong = new ArrayList<String>();
        var viewers = viewers();
        for (Row row : rows()) {
            Map<Viewer, FormClient> asked = row.isForm() ? viewers() : viewers;
            var given =
                    Stream.of(Viewer.values())
                            .map(viewer -> row.ask(clientOf(asked, viewer), sacrifice))
                            .toList();
            if (!given.equals(row.answers())) {
                wrong.add("%s: %s, not %s".formatted(row.route(), given, row.answers()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who may not use it anyhow is told so first. */
    @Test
    void no_form_of_a_viewer_counts_without_its_token() throws SQLException {
        var viewers = viewers();
        for (Row row : rows().stream().filter(Row::isForm).toList()) {
            for (Viewer viewer : Viewer.values()) {
                Response answer =
                        clientOf(viewers, viewer).send(row.path(sacrifice), Map.of("x", ""), "");
                boolean ledAway = String.valueOf(answer.header("Location")).contains("/sign-in?");
                assertThat(answer.statusCode() == 403 || ledAway)
                        .as(row.route() + " for " + viewer + ": " + answer.statusCode())
                        .isTrue();
            }
        }
    }

    private record Row(String route, String address, String body, List<Integer> answers) {
        static Row of(String line) {
            var cells = List.of(line.split("\\|", -1));
            var answers =
                    cells.get(3)
                            .strip()
                            .lines()
                            .flatMap(all -> List.of(all.split(" ")).stream())
                            .map(Integer::valueOf)
                            .toList();
            return new Row(
                    cells.get(0).strip().replaceAll("\\s+", " "),
                    cells.get(1).strip(),
                    cells.get(2).strip(),
                    answers);
        }

        boolean isForm() {
            return body.contains("=");
        }

        String path(String id) {
            return address.replace("ID", id);
        }

        int ask(FormClient client, String id) {
            if (isForm()) {
                int at = body.indexOf('=');
                var fields = Map.of(body.substring(0, at), body.substring(at + 1));
                return client.submit("/en/me/deletion", path(id), fields).statusCode();
            }
            var request = client.request();
            if (!body.isEmpty()) {
                request.contentType(ContentType.JSON).body(body);
            }
            String method = route.substring(0, route.indexOf(' '));
            return request.request(method, path(id)).statusCode();
        }
    }

    private static List<Row> rows() {
        return MATRIX.lines().map(Row::of).toList();
    }

    /** Those of the search API have a matrix of their own. */
    private static Set<String> endpoints() {
        return Endpoints.all().stream()
                .filter(endpoint -> !Endpoints.isOfSearch(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Viewer, FormClient> viewers() throws SQLException {
        var viewers = new EnumMap<Viewer, FormClient>(Viewer.class);
        viewers.put(Viewer.NOBODY, new FormClient());
        var anonymous = new FormClient();
        anonymous.solve("first-words").then().statusCode(201);
        viewers.put(Viewer.ANONYMOUS, anonymous);
        viewers.put(Viewer.LEARNER, FormClient.withAccount());
        viewers.put(Viewer.TUTOR, withRole("tutor"));
        viewers.put(Viewer.ADMIN, withRole("admin"));
        return viewers;
    }

    private static FormClient clientOf(Map<Viewer, FormClient> viewers, Viewer viewer) {
        return Objects.requireNonNull(viewers.get(viewer));
    }

    private FormClient withRole(String role) throws SQLException {
        String name = FormClient.uniqueName();
        var client = new FormClient();
        client.signUp(name);
        execute("UPDATE account SET role = '" + role + "' WHERE name = '" + name + "'");
        return client;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
