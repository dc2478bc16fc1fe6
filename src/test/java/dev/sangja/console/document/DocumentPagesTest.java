package dev.sangja.console.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.ConsoleAdmin;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DocumentPagesTest {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private final ConsoleAdmin admin = new ConsoleAdmin();

    @BeforeEach
    void the_admin_is_there() {
        admin.begin();
    }

    private Response paste(String json) {
        return admin.submit("/documents", "/documents", Map.of("json", json));
    }

    @Test
    void documents_are_pasted_browsed_and_found() {
        assertThat(admin.page("/documents").select(".empty h2").text())
                .isEqualTo("There is no document yet.");
        String many =
                IntStream.range(0, 45)
                        .mapToObj(i -> "{\"id\":\"d%d\",\"price\":%d}".formatted(i, i * 100))
                        .collect(Collectors.joining(",", "[", "]"));
        assertThat(Jsoup.parse(paste(many).asString()).select(".message").text())
                .startsWith("45 documents saved.");
        Document first = admin.page("/documents");
        assertThat(first.select(".lead").text()).startsWith("45 documents,");
        assertThat(first.select(".documents h2").eachText()).hasSize(20).startsWith("d0", "d1");
        Document second = admin.page("/documents" + query(first, "next"));
        assertThat(second.select(".documents h2").eachText()).hasSize(20).startsWith("d20");
        Document third = admin.page("/documents" + query(second, "next"));
        assertThat(third.select(".documents h2").eachText()).hasSize(5).endsWith("d44");
        assertThat(third.select("a[rel=next]")).isEmpty();
        SearchServer.post("/engines/" + admin.engine() + "/schema", "{\"price\":\"number\"}");
        SearchServer.awaitTotal(admin.engine(), 45);
        Document filtered = admin.page("/documents?field=price&how=from&value=4200");
        assertThat(filtered.select(".lead").text()).isEqualTo("3 documents found.");
        assertThat(filtered.select(".documents h2").eachText())
                .containsExactlyInAnyOrder("d42", "d43", "d44");
        assertThat(admin.page("/documents?field=id&value=d7").select(".documents h2").text())
                .isEqualTo("d7");
        assertThat(admin.page("/documents?q=nothing-like-this").select(".empty h2").text())
                .isEqualTo("No document is like that.");
    }

    private static String query(Document page, String rel) {
        String href = page.select("a[rel=" + rel + "]").attr("href");
        return href.substring(href.indexOf('?'));
    }

    @Test
    void a_bad_filter_is_told_with_field_and_value() {
        paste("{\"id\":\"a\",\"price\":1}").then().statusCode(200);
        SearchServer.post("/engines/" + admin.engine() + "/schema", "{\"price\":\"number\"}");
        assertThat(
                        admin.page("/documents?field=price&how=from&value=dear")
                                .select("#filter-error")
                                .text())
                .startsWith("“dear” does not fit the field “price”.");
        assertThat(admin.page("/documents?field=none&value=1").select("#filter-error").text())
                .isEqualTo("There is no field “none”. Choose one of the list.");
        String tooLong = admin.address("ko", "/documents?q=" + "x".repeat(300));
        assertThat(admin.client().page(tooLong).select("#filter-error").text())
                .isEqualTo("검색어는 128자까지 쓸 수 있어요. 지금은 300자예요. 조금 줄여 주세요.");
    }

    @Test
    void bad_json_is_told_and_nothing_of_it_is_saved() {
        Response refused = paste("[{\"id\":\"a\"},{\"id\":\"b\",\"n\":{\"x\":1}},{\"A B\":1}]");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#json-error li").eachText())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("Document 2: “n” holds an object"),
                        error ->
                                assertThat(error)
                                        .startsWith("Document 3: “A B” cannot name a field."));
        assertThat(page.select("textarea#json").text()).startsWith("[{\"id\":\"a\"}");
        assertThat(page.select(".documents")).isEmpty();
        assertThat(Jsoup.parse(paste("{\"id\"").asString()).select("#json-error").text())
                .startsWith("This is not JSON at line 1, column 6: it ends too early.");
        assertThat(Jsoup.parse(paste(" ").asString()).select("#json-error").text())
                .isEqualTo(
                        "There is no document. Write one such as {\"id\": \"a\", \"name\": \"Box\"}.");
    }

    /** Every sentence of the search about a document that people can cause has one in the page's language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"id":"a"              | 다 끝나기 전에 멈춰요
                    [{"id":"a"}            | 다 끝나기 전에 멈춰요
                    {"id":"a",}            | (1번째 줄, 11번째 글자): “}”은(는) 여기에 올 수 없어요
                    {"id":"a"]             | “]”은(는) 여기에 올 수 없어요
                    {"id":b}               | “b”은(는) 값이 아니에요
                    {"id":NaN}             | “NaN”은(는) 값이 아니에요
                    {"a":1,"a":2}          | 한 객체에 “a”이(가) 두 번 나와요
                    {"a":1} {"a":2}        | 끝난 뒤에 무엇이 더 있어요
                    {"a":01}               | JSON에 맞지 않는 곳이 있어요
                    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | 너무 깊이 겹쳐 있어요
                    [[1]]                  | 문서는 객체여야 하는데 [1]이(가) 있어요
                    7                      | 문서는 객체여야 하는데 7이(가) 있어요
                    {"a":"\\ud800"}        | “a”에 글자가 반쪽만 들어 있어요
                    {"a":"\\u0000"}        | “a”에 글에 쓸 수 없는 문자 U+0000
                    {"a":1e400}            | “a”의 수가 너무 커요
                    {"a":{"b":1}}          | “a”에 객체나 겹친 배열이
                    {"a":[[1]]}            | “a”에 객체나 겹친 배열이
                    {"A b":1}              | “A b”은(는) 필드 이름으로 쓸 수 없어요
                    {"id":true}            | id가 true이에요
                    {"id":""}              | id가 0자예요
                    """)
    void what_is_wrong_is_said_in_the_language_of_the_page(String json, String said) {
        String page = admin.address("ko", "/documents");
        Response pasted = admin.client().submit(page, page, Map.of("json", json));
        assertThat(pasted.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(pasted.asString()).select("#json-error").text()).contains(said);
        paste("{\"id\":\"one\"}").then().statusCode(200);
        String one = admin.address("ko", "/document");
        Map<String, String> form = Map.of("id", "one", "mark", "", "json", json);
        Response edited = admin.client().submit(page, one, form);
        assertThat(edited.asString()).doesNotContain("The body", "Invalid field", "Document must");
    }

    @Test
    void a_document_is_edited_and_deleted() {
        paste("{\"id\":\"a/b c\",\"n\":\"one\"}").then().statusCode(200);
        String one = admin.page("/documents").select(".documents a").attr("href");
        String page = one.substring(one.indexOf("/document?"));
        Document shown = admin.page(page);
        assertThat(shown.select("textarea").text())
                .contains("\"id\" : \"a/b c\"", "\"n\" : \"one\"");
        Response saved = save(shown, "{\"n\":\"two\"}");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(admin.page(page).select("textarea").text()).contains("two");
        Response other = save(admin.page(page), "{\"id\":\"z\",\"n\":\"two\"}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.asString()).select("#json-error").text())
                .startsWith("The id is “z”, but this is the document “a/b c”.");
        Response gone = admin.submit("/documents", "/document/deletion", Map.of("id", "a/b c"));
        assertThat(gone.statusCode()).isEqualTo(303);
        String after = gone.header("Location");
        assertThat(
                        admin.page(after.substring(after.indexOf("/documents")))
                                .select(".message")
                                .text())
                .isEqualTo("The document “a/b c” is deleted.");
        assertThat(admin.client().get(admin.address("en", "/document?id=none")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_saves_later_is_told_and_loses_nothing() {
        paste("{\"id\":\"a\",\"n\":\"one\"}").then().statusCode(200);
        Document mine = admin.page("/document?id=a");
        Document theirs = admin.page("/document?id=a");
        save(theirs, "{\"n\":\"theirs\"}").then().statusCode(303);
        Response late = save(mine, "{\"n\":\"mine\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        Document told = Jsoup.parse(late.asString());
        assertThat(told.select("[role=alert] h2").text()).isEqualTo("Changed meanwhile");
        assertThat(told.select("[role=alert] pre").text()).contains("theirs");
        assertThat(told.select("textarea").text()).isEqualTo("{\"n\":\"mine\"}");
        assertThat(admin.page("/document?id=a").select("textarea").text()).contains("theirs");
        save(told, "{\"n\":\"mine\"}").then().statusCode(303);
        assertThat(admin.page("/document?id=a").select("textarea").text()).contains("mine");
    }

    @Test
    void who_saves_what_is_deleted_keeps_the_text_and_can_make_it_anew() {
        paste("{\"id\":\"a\",\"n\":\"one\"}").then().statusCode(200);
        Document mine = admin.page("/document?id=a");
        admin.submit("/documents", "/document/deletion", Map.of("id", "a")).then().statusCode(303);
        Response late = save(mine, "{\"n\":\"mine\"}");
        assertThat(late.statusCode()).isEqualTo(404);
        Document told = Jsoup.parse(late.asString());
        assertThat(told.select("#json-error").text())
                .startsWith("Somebody has deleted this document since you opened it.");
        assertThat(told.select("textarea").text()).isEqualTo("{\"n\":\"mine\"}");
        assertThat(told.select("form[action$=deletion]")).isEmpty();
        Document bad = Jsoup.parse(save(told, "{\"n\":").asString());
        assertThat(bad.select("#json-error").text()).startsWith("This is not JSON");
        save(bad, "{\"n\":\"mine\"}").then().statusCode(303);
        assertThat(admin.page("/document?id=a").select("textarea").text()).contains("mine");
    }

    private Response save(Document page, String json) {
        return admin.submit(
                "/documents",
                "/document",
                Map.of(
                        "id", page.select("input[name=id]").val(),
                        "mark", page.select("input[name=mark]").val(),
                        "json", json));
    }

    @Test
    void markup_in_documents_is_text_on_every_page() {
        String json =
                "{\"id\":\"%s\",\"name\":\"%s\",\"many\":[\"%s\",\"%s\"]}"
                        .formatted(SCRIPT, SCRIPT, SCRIPT, SCRIPT);
        paste(json).then().statusCode(200);
        SearchServer.awaitTotal(admin.engine(), 1);
        SearchServer.post("/engines/" + admin.engine() + "/schema", "{\"name\":\"number\"}");
        String one = admin.page("/documents").select(".documents a").attr("href");
        String[] pages = {
            "",
            "/documents",
            "/documents?q=script",
            "/documents?q=%3Cscript%3Ealert(1)%3C/script%3E&field=name&value=%3Cscript%3E",
            one.substring(one.indexOf("/document?")),
            "/schema",
            "/schema/name?type=date",
            "/imports",
            "/logs?text=%3Cscript%3Ealert(1)%3C/script%3E",
            "/documents?deleted=%3Cscript%3Ealert(1)%3C/script%3E"
        };
        for (String page : pages) {
            Document shown = admin.page(page);
            assertThat(shown.select("main script, main img, main [onerror]")).as(page).isEmpty();
            assertThat(shown.select("script:not([src])")).as(page).isEmpty();
        }
        assertThat(admin.page("/documents").select(".documents dd").text()).contains(SCRIPT);
        assertThat(admin.page("/schema").select("#conflicts")).isNotEmpty();
    }
}
