package dev.sangja.search.document;

import static dev.sangja.testing.SearchServer.get;
import static dev.sangja.testing.SearchServer.newEngine;
import static dev.sangja.testing.SearchServer.post;
import static dev.sangja.testing.SearchServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.limit.TestLimits;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DocumentApiTest {
    private String engine = "";

    @BeforeEach
    void there_is_an_engine() {
        engine = newEngine();
    }

    private String documents() {
        return "/engines/" + engine + "/documents";
    }

    @Test
    void each_document_is_accepted_by_itself() {
        Response put =
                post(
                        documents(),
                        "[{\"id\":\"a\",\"title\":\"one\"},{\"id\":\"b\",\"_x\":1},{\"id\":3,\"tags\":[\"x\",\"y\"]}]");
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.<List<String>>path("id")).containsExactly("a", "b", "3");
        assertThat(put.<List<List<String>>>path("errors").stream().map(List::size))
                .containsExactly(0, 1, 0);
        assertThat(get("/engines/" + engine).<Integer>path("document_count")).isEqualTo(2);
    }

    @Test
    void an_object_alone_is_accepted_and_named() {
        Response put = post(documents(), "{\"title\":\"nameless\"}");
        assertThat(put.<String>path("[0].id")).matches("doc-[0-9a-f]{32}");
    }

    @Test
    void a_document_replaces_the_one_before_whole() {
        post(documents(), "[{\"id\":\"a\",\"title\":\"one\",\"views\":1}]");
        post(documents(), "[{\"id\":\"a\",\"title\":\"two\"}]");
        assertThat(send(Method.GET, documents(), "[\"a\"]").asString())
                .isEqualTo("[{\"title\":\"two\",\"views\":null,\"id\":\"a\"}]");
        assertThat(get("/engines/" + engine).<Integer>path("document_count")).isEqualTo(1);
    }

    @Test
    void the_later_of_two_with_one_id_stays() {
        Response put =
                post(
                        documents(),
                        "[{\"id\":\"a\",\"title\":\"first\"},{\"id\":\"a\",\"title\":\"last\"}]");
        assertThat(put.<List<String>>path("id")).containsExactly("a", "a");
        assertThat(send(Method.GET, documents(), "[\"a\"]").<String>path("[0].title"))
                .isEqualTo("last");
    }

    @Test
    void documents_come_in_the_order_asked_for_and_null_for_unknown_ones() {
        post(documents(), "[{\"id\":\"a\"},{\"id\":\"b\"}]");
        assertThat(send(Method.GET, documents(), "[\"b\",\"zz\",\"a\"]").asString())
                .isEqualTo("[{\"id\":\"b\"},null,{\"id\":\"a\"}]");
        assertThat(get(documents() + "?ids%5B%5D=b&ids%5B%5D=a").<List<String>>path("id"))
                .containsExactly("b", "a");
    }

    @Test
    void deleted_documents_are_gone_and_may_come_again() {
        SearchServer.fill(engine, "[{\"id\":\"a\"},{\"id\":\"b\"}]", 2);
        Response deleted = send(Method.DELETE, documents(), "[\"a\",\"FakeId\",\"a\"]");
        assertThat(deleted.asString())
                .isEqualTo(
                        "[{\"id\":\"a\",\"deleted\":true},{\"id\":\"FakeId\",\"deleted\":false},{\"id\":\"a\",\"deleted\":false}]");
        SearchServer.awaitTotal(engine, 1);
        SearchServer.fill(engine, "[{\"id\":\"a\"}]", 2);
    }

    @Test
    void the_list_is_in_pages_in_the_order_of_coming() {
        post(documents(), "[{\"id\":\"c\"},{\"id\":\"a\"},{\"id\":\"b\"}]");
        post(documents(), "[{\"id\":\"a\",\"title\":\"again\"}]");
        Response page = get(documents() + "/list?page[size]=2");
        assertThat(page.<List<String>>path("results.id")).containsExactly("c", "a");
        assertThat(page.<Integer>path("meta.page.total_pages")).isEqualTo(2);
        assertThat(get(documents() + "/list").<Integer>path("meta.page.size")).isEqualTo(100);
    }

    @Test
    void a_part_changes_what_it_names() {
        post(documents(), "[{\"id\":\"a\",\"title\":\"one\",\"views\":1}]");
        Response patched =
                send(
                        Method.PATCH,
                        documents(),
                        "[{\"id\":\"a\",\"title\":\"two\"},{\"id\":\"a\",\"views\":2},{\"title\":\"x\"},{\"id\":\"none\",\"title\":\"x\"},{\"id\":\"a\",\"colour\":\"red\"}]");
        assertThat(patched.<List<List<String>>>path("errors"))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("Missing required key 'id'"),
                        List.of("Document not found with id: 'none'; PATCH cannot create one"),
                        List.of("Invalid field: 'colour' is not in the schema; add it first"));
        assertThat(send(Method.GET, documents(), "[\"a\"]").asString())
                .isEqualTo("[{\"title\":\"two\",\"views\":\"2\",\"id\":\"a\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [{"id":"a","12":"x"}]            | Invalid field name: '12' must have
                    [{"id":"a","A b":"x"}]           | Invalid field name: 'A b' must have
                    [{"id":"a","engine_id":"x"}]     | Invalid field name: 'engine_id' must have
                    [{"id":"a","t":{"x":1}}]         | Invalid field value: t must be a string, a number, or an array of them, got an object; documents are flat
                    [{"id":"a","t":[[1]]}]           | Invalid field value: t must not have [1] in its array; documents are flat
                    [{"id":"a","t":1e400}]           | Invalid field value: the number in t must fit a 64-bit float
                    [{"id":"a","t":"\\u0000"}]       | Invalid field value: t must not have the character U+0000
                    [{"id":"a","t":"\\ud800"}]       | Invalid field value: t must not have half of a surrogate pair
                    [{"id":true}]                    | Invalid field type: id must be a string or a number, got true
                    [{"id":""}]                      | Invalid field value: id must have 1 to 800 characters, has 0
                    [7]                              | Document must be an object, got 7
                    """)
    void a_bad_document_says_why_and_is_not_kept(String body, String error) {
        Response put = post(documents(), body);
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.<List<String>>path("[0].errors"))
                .singleElement()
                .asString()
                .startsWith(error);
        assertThat(get("/engines/" + engine).<Integer>path("document_count")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "text"                 | Documents must be an array of objects, or one object
                    [{"id":"a","id":"b"}]  | The body is not JSON at line 1, column 16: Duplicate field 'id'
                    [{"id":"a"}            | The body is not JSON at line 1, column 12: It ends before it is complete
                    """)
    void a_body_that_is_no_list_of_documents_is_refused(String body, String error) {
        Response put = post(documents(), body);
        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.<List<String>>path("errors")).singleElement().asString().isEqualTo(error);
    }

    @Test
    void a_hundred_documents_are_accepted_and_one_more_is_not() {
        assertThat(post(documents(), many(100)).<List<String>>path("id")).hasSize(100);
        Response refused = post(documents(), many(101));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors"))
                .containsExactly(
                        "Documents must not be more than 100 in one request, got 101; send them in several");
        assertThat(get("/engines/" + engine).<Integer>path("document_count")).isEqualTo(100);
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"id\":\"d%d\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void a_document_of_100_kilobytes_is_accepted_and_one_byte_more_is_not() {
        int rest = TestLimits.DEFAULTS.documentBytes() - "{\"t\":\"\"}".length();
        assertThat(
                        post(documents(), "{\"id\":\"a\",\"t\":\"%s\"}".formatted("x".repeat(rest)))
                                .<List<String>>path("[0].errors"))
                .isEmpty();
        assertThat(
                        post(
                                        documents(),
                                        "{\"id\":\"b\",\"t\":\"%s\"}"
                                                .formatted("x".repeat(rest + 1)))
                                .<List<String>>path("[0].errors"))
                .containsExactly("Document must be at most 102400 bytes as JSON, has 102401");
    }

    @Test
    void the_65th_field_is_refused_and_nothing_is_kept() {
        String fields =
                IntStream.range(0, 65)
                        .mapToObj("\"f%d\":1"::formatted)
                        .collect(Collectors.joining(","));
        Response put = post(documents(), "[{\"id\":\"a\",%s}]".formatted(fields));
        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.<List<String>>path("errors"))
                .containsExactly("Schema must have at most 64 fields, would have 65");
        assertThat(get("/engines/" + engine + "/schema").asString()).isEqualTo("{}");
    }
}
