package dev.sangja.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bad request is told what is wrong with it, and keeps nothing. What looks like a query of Lucene's is only text. */
@QuarkusTest
class BadRequestTest {
    /** Where it goes, its body, and what it is told with status 400. */
    private static final String REFUSED =
            """
            POST /search | {"query":                                        | The body is not JSON at line 1, column 10: It ends before it is complete
            POST /search | {"query":"a"} and more                           | The body is not JSON at line 1, column 19: Unknown word 'and'
            POST /search | {"query":"a","query":"b"}                        | The body is not JSON at line 1, column 21: Duplicate field 'query'
            POST /search | {"query":"a","page":{"size":NaN}}                | The body is not JSON at line 1, column 32: Unknown word 'NaN'
            POST /search | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | The body is not JSON: It is nested too deeply
            POST /search | []                                               | Options must be an object, got []
            POST /search | {}                                               | Missing required parameter: query
            POST /search | {"query":["a"]}                                  | Query must be a string or a number, got ["a"]
            POST /search | {"query":"a","colour":1}                         | Options contains invalid key: colour
            POST /search | {"query":"a","page":5}                           | Page must be an object, got 5
            POST /search | {"query":"a","page":{"size":"10"}}               | Page size must be an integer between 0 and 1000, got "10"
            POST /search | {"query":"a","page":{"size":1e400}}              | Page size must be an integer between 0 and 1000, got 1E+400
            POST /search | {"query":"a","page":{"size":99999999999999999999}} | Page size must be an integer between 0 and 1000, got 99999999999999999999
            POST /search | {"query":"a","precision":4294967298}             | Precision must be an integer between 1 and 11
            POST /search | {"query":"a","precision":"2"}                    | Precision must be an integer between 1 and 11
            POST /search | {"query":"a","filters":{"views":"many"}}         | Filters value of 'views' must be a number, got 'many'
            POST /search | {"query":"a","filters":{"views":"NaN"}}          | Filters value of 'views' must be a number, got 'NaN'
            POST /search | {"query":"a","filters":{"views":1e400}}          | Filters value of 'views' must be a number that fits a 64-bit float
            POST /search | {"query":"a","filters":{"views":{"from":"Infinity"}}} | Filters range of 'views' from must be a number, got 'Infinity'
            POST /search | {"query":"a","filters":{"views":{}}}             | Filters range of 'views' must have from, to, or both
            POST /search | {"query":"a","filters":{"made":"2024-02-30"}}    | Filters value of 'made' must be a date like 2024-06-01T09:00:00+09:00, got '2024-02-30'
            POST /search | {"query":"a","filters":{"place":{"center":"91,0","unit":"km","distance":1}}}      | Filters range of 'place' center must be a place like "37.57,126.98" (latitude, longitude) or [126.98, 37.57], got "91,0"
            POST /search | {"query":"a","filters":{"place":{"center":"NaN,0","unit":"km","distance":1}}}     | Filters range of 'place' center must be a place like "37.57,126.98" (latitude, longitude) or [126.98, 37.57], got "NaN,0"
            POST /search | {"query":"a","filters":{"place":{"center":[1e400,0],"unit":"km","distance":1}}}   | Filters range of 'place' center must be a number that fits a 64-bit float
            POST /search | {"query":"a","filters":{"place":{"center":"1,1","unit":"parsec","distance":1}}}   | Filters range of 'place' unit must be one of mm, cm, m, km, in, ft, yd, mi, got 'parsec'
            POST /search | {"query":"a","filters":{"place":{"center":"1,1","unit":"km","distance":-1}}}      | Filters range of 'place' distance must not be negative, got -1.0
            POST /search | {"query":"a","filters":{"nothing":"x"}}          | Filters contains invalid field: nothing
            POST /search | {"query":"a","filters":{"title":{"from":"a"}}}   | Filters on the text field 'title' cannot be a range; make it a number or a date in the schema, or filter by values
            POST /search | {"query":"a","filters":{"all":"x"}}              | Filters all must be an array of filters, got "x"
            POST /search | {"query":"a","sort":{"title":"up"}}              | Sort order must be 'asc' or 'desc', got "up"
            POST /search | {"query":"a","boosts":{"views":{"type":"functional","function":"linear","factor":11}}}    | Boost of 'views' factor must be a number between 0 and 10, got 11
            POST /search | {"query":"a","boosts":{"views":{"type":"functional","function":"linear","factor":"NaN"}}} | Boost of 'views' factor must be a number between 0 and 10, got "NaN"
            POST /search | {"query":"a","boosts":{"made":{"type":"proximity","function":"linear","center":"soon"}}}  | Boost of 'made' center must be a date like 2024-06-01T09:00:00+09:00, got 'soon'
            POST /search | {"query":"a","facets":{"title":{"type":"range","ranges":[{"from":1}]}}} | Facet of 'title' cannot be of type range: the field is text; it needs one of type number, date or geolocation
            POST /search | {"query":"a","group":{"field":"place"}}          | Group cannot be used on the field 'place' of type geolocation; it needs one of type text, number or date
            POST /search | {"query":"a","search_fields":{"title":{"weight":11}}} | Search field 'title' weight must be a number between 0 and 10, got 11
            POST /search | {"query":"a","result_fields":{"title":{"raw":{"size":19}}}} | Result field 'title' raw size must be an integer between 20 and 100000, got 19
            POST /query_suggestion | {"query":"a","types":{"documents":{"fields":["views"]}}} | Types documents fields cannot be used on the field 'views' of type number; it needs one of type text
            POST /documents | 7                                             | Documents must be an array of objects, or one object
            POST /documents | [{"id":"x"},{"id":"y","title":"a","title":"b"}] | The body is not JSON at line 1, column 42: Duplicate field 'title'
            POST /documents | [{"id":"x"},{"id":"y","views":Infinity}]      | The body is not JSON at line 1, column 39: Unknown word 'Infinity'
            DELETE /documents | [{}]                                        | Ids must be strings or numbers, got {}
            GET /documents | "a"                                            | Ids must be an array of document ids, like ["a", "b"]
            GET /documents/list | {"page":{"size":1.5}}                     | Page size must be a whole number from 1, got '1.5'
            POST /documents/delete | {"filters":{}}                         | Missing required parameter: filters; to delete all documents, delete the engine and make it again
            POST /schema | {"new":"text","title":"fancy"}                   | Invalid field type: the type of 'title' must be text, number, date or geolocation, got "fancy"
            POST /schema | {"new":"text","id":"number"}                     | Invalid field name: 'id' is the key of documents and cannot be changed
            PUT /search_settings | {"precision":5,"boosts":[]}              | Boosts must be an object, got []
            POST /synonyms | {"synonyms":["a","b\\ud800"]}                  | Synonyms must not have half of a surrogate pair
            POST /curations | {"queries":["a\\u0000"]}                      | Queries must not have the character U+0000
            """;

    /** What means something to Lucene, to regular expressions or to SQL, and what no keyboard has. */
    private static final List<String> TEXTS =
            List.of(
                    "title:one AND (",
                    "[a TO z]",
                    "*",
                    "*:*",
                    "?ne",
                    "/.*(.*)*$/",
                    "one~100",
                    "one^1e9",
                    "\\\\",
                    "\\\"",
                    "+ - + -",
                    "((((((((((",
                    "OR AND NOT",
                    "{!join from=a}",
                    "' OR 1=1 --",
                    "\\u0000\\u0001\\u001f",
                    "\\ud800",
                    "\\udc00\\ud800",
                    "\\ufeff\\u202e\\ufffe\\uffff");

    private String engine = "";

    @BeforeEach
    void there_is_an_engine_with_a_document() {
        engine = SearchServer.newEngine();
        SearchServer.post(
                "/engines/" + engine + "/schema",
                "{\"title\":\"text\",\"views\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}");
        SearchServer.fill(engine, "[{\"id\":\"a\",\"title\":\"one\"}]", 1);
    }

    private Response send(Method method, String path, String body) {
        return SearchServer.send(method, "/engines/" + engine + path, body);
    }

    private Response get(String path) {
        return SearchServer.get("/engines/" + engine + path);
    }

    @Test
    void each_is_told_what_is_wrong_and_keeps_nothing() {
        var wrong = new ArrayList<String>();
        for (String row : REFUSED.lines().toList()) {
            String[] cells = row.split(" +\\| ", 3);
            String[] route = cells[0].split(" ", 2);
            Response answer = send(Method.valueOf(route[0]), route[1], cells[1].strip());
            List<String> expected = List.of(cells[2].strip());
            if (answer.statusCode() != 400 || !expected.equals(answer.path("errors"))) {
                wrong.add("%s: %d %s".formatted(row, answer.statusCode(), answer.asString()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(get("/schema").asString())
                .isEqualTo(
                        "{\"title\":\"text\",\"views\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}");
        assertThat(get("/documents/list").<List<String>>path("results.id")).containsExactly("a");
        assertThat(get("/search_settings").<Integer>path("precision")).isEqualTo(2);
        for (String list : List.of("/synonyms", "/curations")) {
            assertThat(get(list).<Integer>path("meta.page.total_results")).isZero();
        }
    }

    @Test
    void a_bad_search_among_several_is_told_in_its_place() {
        String queries = "[{\"query\":\"a\"},{\"query\":\"a\",\"colour\":1},7]";
        Response answer = send(Method.POST, "/multi_search", "{\"queries\":" + queries + "}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .isEqualTo(
                        "[{\"errors\":[]},{\"errors\":[\"Options contains invalid key: colour\"]},{\"errors\":[\"Options must be an object, got 7\"]}]");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        Response answer =
                SearchServer.admin()
                        .body("{\"query\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .post("/api/as/v1/engines/" + engine + "/search");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<List<String>>path("errors").getFirst())
                .startsWith("The body ")
                .contains("UTF-8");
    }

    @Test
    void whatever_is_searched_for_is_text() {
        for (String text : TEXTS) {
            for (String route : List.of("search", "search_explain", "query_suggestion")) {
                Response answer = send(Method.POST, "/" + route, "{\"query\":\"" + text + "\"}");
                assertThat(answer.statusCode()).as("%s %s", text, answer.asString()).isEqualTo(200);
            }
        }
        Response one = send(Method.POST, "/search", "{\"query\":\"title:one AND (\"}");
        assertThat(one.<List<String>>path("results.id.raw")).containsExactly("a");
    }
}
