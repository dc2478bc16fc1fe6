package dev.sangja.search.transfer;

import static dev.sangja.testing.SearchServer.get;
import static dev.sangja.testing.SearchServer.newEngine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransferApiTest {
    private static Response send(String engine, String type, byte[] body, String query) {
        return SearchServer.admin()
                .contentType(type)
                .body(body)
                .post("/api/as/v1/engines/" + engine + "/documents/import" + query);
    }

    private static Response lines(String engine, String body, String query) {
        return send(engine, "application/x-ndjson", body.getBytes(StandardCharsets.UTF_8), query);
    }

    private static Response csv(String engine, String body) {
        return send(engine, "text/csv", body.getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void lines_are_documents_and_bad_ones_say_why() {
        String engine = newEngine();
        Response done =
                lines(
                        engine,
                        "{\"id\":\"a\",\"t\":\"x\"}\n\nnothing\n{\"id\":\"b\",\"_x\":1}\r\n{\"id\":\"c\"}",
                        "?name=mine");
        assertThat(done.<Integer>path("lines")).isEqualTo(5);
        assertThat(done.<Integer>path("accepted")).isEqualTo(2);
        assertThat(done.<List<Integer>>path("errors.line")).containsExactly(3, 4);
        assertThat(done.<List<String>>path("errors.id")).containsExactly(null, "b");
        assertThat(get("/engines/" + engine + "/documents/import/mine").asString())
                .isEqualTo(
                        "{\"name\":\"mine\",\"lines\":5,\"accepted\":2,\"rejected\":2,\"finished\":true}");
        SearchServer.awaitTotal(engine, 2);
    }

    @Test
    void what_was_exported_can_be_imported() {
        String from = newEngine();
        lines(
                from,
                IntStream.range(0, 1203)
                        .mapToObj("{\"id\":\"d%1$d\",\"n\":%1$d,\"t\":[\"ㄱ\",\"\"]}"::formatted)
                        .collect(Collectors.joining("\n")),
                "");
        String exported = get("/engines/" + from + "/documents/export").asString();
        assertThat(exported.lines())
                .hasSize(1203)
                .startsWith("{\"id\":\"d0\",\"n\":0,\"t\":[\"ㄱ\",\"\"]}");
        String to = newEngine();
        assertThat(lines(to, exported, "").<Integer>path("accepted")).isEqualTo(1203);
        assertThat(get("/engines/" + to + "/documents/export").asString()).isEqualTo(exported);
    }

    @Test
    void an_import_that_is_sent_again_is_not_done_again() {
        String engine = newEngine();
        lines(engine, "{\"id\":\"a\",\"t\":\"first\"}", "?name=once");
        Response again =
                lines(engine, "{\"id\":\"a\",\"t\":\"second\"}\n{\"id\":\"b\"}", "?name=once");
        assertThat(again.<Integer>path("accepted")).isEqualTo(1);
        assertThat(get("/engines/" + engine + "/documents/export").asString())
                .isEqualTo("{\"id\":\"a\",\"t\":\"first\"}\n");
    }

    @Test
    void the_first_record_of_a_csv_file_names_the_fields() {
        String engine = newEngine();
        Response done =
                csv(
                        engine,
                        "\uFEFFid,Global Sales,NA_Sales\r\n1,\"a, \"\"b\"\"\",\n2,x\n3,\"two\nlines\",7\n");
        assertThat(done.<Integer>path("accepted")).isEqualTo(2);
        assertThat(done.<List<List<String>>>path("errors.errors"))
                .containsExactly(List.of("The record has 2 values, the first line names 3 fields"));
        assertThat(get("/engines/" + engine + "/documents/export").asString().lines())
                .containsExactlyInAnyOrder(
                        "{\"id\":\"1\",\"global_sales\":\"a, \\\"b\\\"\"}",
                        "{\"id\":\"3\",\"na_sales\":\"7\",\"global_sales\":\"two\\nlines\"}");
    }

    @Test
    void a_csv_file_with_a_bad_first_line_is_refused() {
        assertThat(csv(newEngine(), "").<List<String>>path("errors"))
                .containsExactly("The file is empty; its first line must name the fields");
        assertThat(csv(newEngine(), "id,a,A\n").<List<String>>path("errors"))
                .containsExactly("Column 3: the field 'a' is named twice; rename one column");
        assertThat(csv(newEngine(), "id,이름\n").<List<String>>path("errors").getFirst())
                .startsWith("Column 2: Invalid field name: '이름' must have");
    }

    @Test
    void what_is_no_csv_is_refused() {
        String engine = newEngine();
        Response refused = csv(engine, "id,name\n1,a\n2,\"b\"c\n");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors").getFirst())
                .isEqualTo(
                        "The file is not CSV after record 1: In line 3 something stands between a closing quotation mark and the next delimiter");
        assertThat(csv(newEngine(), "id,\"name\n1,a\n").<List<String>>path("errors").getFirst())
                .isEqualTo(
                        "The file is not CSV after record 0: The quotation mark in line 1 is not closed");
    }

    @Test
    void a_csv_file_in_another_encoding_is_refused() {
        byte[] korean = "id,name\n1,떡볶이\n".getBytes(Charset.forName("MS949"));
        Response refused = send(newEngine(), "text/csv", korean, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors").getFirst())
                .startsWith("The file is not in UTF-8");
    }
}
