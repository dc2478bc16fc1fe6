package dev.sangja.console.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.DocumentJson;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schemas;
import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportPagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KOREAN =
            """
            id,이름,가격,여는 날,우편번호,위치
            a,순대국,9000,2024-05-01,04524,"37.5,127.0"
            b,"설렁탕, 특",12000.5,2024-06-01,03187,"37.6,127.1"
            """;

    @Inject Engines engines;
    @Inject Documents documents;
    @Inject Schemas schemas;

    private final FormClient admin = new FormClient();
    private String engine = "";
    private String page = "";

    @BeforeEach
    void an_admin_has_an_engine() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
        engine = SearchServer.newEngine();
        page = "/ko/console/engines/" + engine + "/imports";
    }

    /** Encoding, and what the page says that it was. */
    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "x-windows-949, CP949", "UTF-16LE, UTF-16LE", "UTF-16, UTF-16BE"})
    void a_csv_file_of_any_encoding_gets_fields_with_types(String encoding, String said) {
        String shown = offered("places.csv", KOREAN.getBytes(Charset.forName(encoding)));
        var offer = admin.page(shown);
        assertThat(offer.select("h1").text()).isEqualTo("places.csv");
        assertThat(offer.select(".standing p").text())
                .startsWith("파일에 2행이 있고, 그중 2행을 문서로 만들 수 있어요.");
        assertThat(offer.select("p.message").text())
                .contains(said)
                .hasSizeGreaterThanOrEqualTo(said.length());
        assertThat(offer.select(".columns input").eachAttr("value"))
                .containsExactly("id", "ireum", "gagyeok", "yeoneun_nal", "upyeonbeonho", "wichi");
        assertThat(offer.select(".columns select option[selected]").eachAttr("value"))
                .containsExactly("text", "number", "date", "text", "geolocation");
        assertThat(schemas.of(engines.named(engine).id()).fields()).isEmpty();
        confirm(shown, Map.of("field-1", "name"));
        assertThat(document("b"))
                .isEqualTo(
                        "{\"name\":\"설렁탕, 특\",\"wichi\":\"37.6,127.1\",\"gagyeok\":\"12000.5\",\"yeoneun_nal\":\"2024-06-01\",\"upyeonbeonho\":\"03187\"}");
        assertThat(schemas.of(engines.named(engine).id()).fields().values())
                .containsExactly(
                        FieldType.TEXT,
                        FieldType.NUMBER,
                        FieldType.DATE,
                        FieldType.TEXT,
                        FieldType.GEOLOCATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.ndjson | {#id#:#a#,#n#:1}~{#id#:#b#,#n#:#two#}~",
                "a.json | [{#id#:#a#,#n#:1},~ {#id#:#b#,#n#:#two#}]",
                "a.json | ~[~{#id#:#a#,#n#:1},~{#id#:#b#,#n#:#two#}~]~"
            })
    void json_is_read_in_both_ways(String name, String text) {
        String json = text.replace('#', '"').replace('~', '\n');
        String shown = offered(name, json.getBytes(StandardCharsets.UTF_8));
        assertThat(admin.page(shown).select("option").eachText())
                .containsExactly("텍스트", "숫자 (1개는 읽을 수 없음)", "날짜 (2개는 읽을 수 없음)", "위치 (2개는 읽을 수 없음)");
        confirm(shown, Map.of("type-0", "number"));
        assertThat(document("a")).isEqualTo("{\"n\":1}");
        assertThat(document("b")).isEqualTo("{\"n\":\"two\"}");
    }

    @Test
    void rows_that_are_refused_are_named_and_the_others_come() {
        String csv = "id,name\na,Seoul\nb,Busan,Korea\n" + "x".repeat(801) + ",Daegu\nc,Jeju\n";
        String shown = offered("a.csv", csv.getBytes(StandardCharsets.UTF_8));
        var offer = admin.page(shown);
        assertThat(offer.select("#faults").text()).isEqualTo("받을 수 없는 행: 2");
        assertThat(offer.select("section[aria-labelledby=faults] td").eachText())
                .contains("3", "이 행에는 값이 3개인데 열은 2개예요. 쉼표가 든 값은 큰따옴표로 감싸고, 빠진 값은 채워 주세요.")
                .contains("4", "id가 801자예요. 1~800자여야 해요.");
        confirm(shown, Map.of());
        assertThat(admin.page(shown).select(".standing p").text())
                .isEqualTo("4행 가운데 4행을 처리해 문서 2개를 저장했어요.");
        assertThat(document("a")).isEqualTo("{\"name\":\"Seoul\"}");
        assertThat(document("c")).isEqualTo("{\"name\":\"Jeju\"}");
    }

    @Test
    void what_was_not_changed_since_is_undone() {
        SearchServer.fill(
                engine, "[{\"id\":\"old\",\"n\":\"before\"},{\"id\":\"own\",\"n\":\"x\"}]", 2);
        String lines = "id,n\nold,after\nnew,after\nown,after\nfresh,after\n";
        String shown = offered("a.csv", lines.getBytes(StandardCharsets.UTF_8));
        confirm(shown, Map.of());
        SearchServer.post(
                "/engines/" + engine + "/documents",
                "[{\"id\":\"own\",\"n\":\"mine\"},{\"id\":\"fresh\",\"n\":\"mine\"}]");
        admin.submit(shown, shown + "/undo", Map.of()).then().statusCode(303);
        await(shown, "되돌림");
        assertThat(admin.page(shown).select(".standing p").text())
                .isEqualTo("문서 1개를 지우고, 1개를 전처럼 되돌렸어요. 그 뒤에 바뀐 2개는 그대로 뒀어요.");
        assertThat(document("old")).isEqualTo("{\"n\":\"before\"}");
        assertThat(document("new")).isEmpty();
        assertThat(document("own")).isEqualTo("{\"n\":\"mine\"}");
        assertThat(document("fresh")).isEqualTo("{\"n\":\"mine\"}");
        assertThat(admin.page(shown).select("#undo")).isEmpty();
    }

    @Test
    void a_name_that_is_no_field_is_told_at_its_column() {
        String shown = offered("a.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
        Response refused =
                admin.submit(
                        shown, shown + "/confirmation", Map.of("field-0", "A B", "field-1", "y"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#field-0-error").text())
                .startsWith("“A B”은(는) 필드 이름으로 쓸 수 없어요.");
        Response twice =
                admin.submit(
                        shown, shown + "/confirmation", Map.of("field-0", "y", "field-1", "y"));
        assertThat(Jsoup.parse(twice.asString()).select("#field-1-error").text())
                .startsWith("두 열의 필드 이름이 같아요: y.");
        admin.submit(shown, shown + "/discard", Map.of()).then().statusCode(303);
        admin.get(shown).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{#a#:1}~{#a#:}~{#a#:2}~ | 2 | (2번째 줄, 6번째 글자): “}”은(는) 여기에 올 수 없어요.",
                "{#a#:1}~{#a#~ | 2 | (2번째 줄, 5번째 글자): 다 끝나기 전에 멈춰요.",
                "[{#a#:1},~{#a#:| 2 | (2번째 줄, 6번째 글자): 다 끝나기 전에 멈춰요."
            })
    void json_that_is_none_is_told_with_its_place(String text, String row, String said) {
        String json = text.replace('#', '"').replace('~', '\n');
        String shown = offered("a.json", json.getBytes(StandardCharsets.UTF_8));
        String faults = admin.page(shown).select("#faults, .faults, table").text();
        assertThat(faults).contains(row + " ", said);
        assertThat(admin.page(shown).text()).doesNotContain("Source", "Unexpected", "marker");
    }

    @Test
    void a_file_that_cannot_be_imported_is_refused_with_the_reason() {
        assertThat(refusal("a.csv", new byte[0]))
                .isEqualTo("“a.csv”은(는) 빈 파일이에요. 문서가 든 파일을 골라 주세요.");
        assertThat(refusal("a.csv", " \n\n".getBytes(StandardCharsets.UTF_8))).contains("빈 파일");
        assertThat(refusal("a.zip", new byte[] {0x50, 0x4B, 3, 4, 1, 2})).contains("압축 파일이나 엑셀");
        assertThat(refusal("a.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0})).contains("압축을 풀지 않아요");
        assertThat(
                        refusal(
                                "a.csv",
                                new byte[] {'a', ',', 'b', 0, 'c', 'd', 'e', 'f', 'g', 'h', 'i'}))
                .contains("텍스트 파일이 아니에요");
        assertThat(refusal("a.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("“a.csv”에는 제목만 있고 문서가 든 행이 없어요.");
        assertThat(refusal("a.csv", "a,b\n1,\"2".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "“a.csv”을(를) 끝까지 읽을 수 없어요. 2번째 줄에서 연 큰따옴표가 닫히지 않았어요. 닫거나 빼 주세요. 그런 다음 다시 골라 주세요.");
        assertThat(refusal("a.csv", "a,\"b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .contains("1번째 줄에서 연 큰따옴표가 닫히지 않았어요.");
        assertThat(refusal("a.csv", "a,b\n1,\"2\"x\n".getBytes(StandardCharsets.UTF_8)))
                .contains("2번째 줄에서 닫는 큰따옴표와 다음 쉼표 사이에");
        String wide =
                IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(refusal("a.csv", (wide + "\n1\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "“a.csv”을(를) 가져오면 필드가 200개가 되는데, 64개까지만 둘 수 있어요. 검색하거나 보여 주지 않을 열을 빼 주세요.");
        assertThat(admin.page(page).select(".entries li")).isEmpty();
    }

    @Test
    void a_form_with_a_file_counts_only_with_its_token() {
        admin.request()
                .multiPart("form-token", "forged")
                .multiPart("file", "a.csv", "a\n1\n".getBytes(StandardCharsets.UTF_8))
                .post(page)
                .then()
                .statusCode(403);
    }

    private Response send(String name, byte[] bytes) {
        return admin.request()
                .multiPart("form-token", admin.token(page))
                .multiPart("file", name, bytes)
                .post(page);
    }

    private String offered(String name, byte[] bytes) {
        Response answer = send(name, bytes);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/ko/"));
    }

    private String refusal(String name, byte[] bytes) {
        Response answer = send(name, bytes);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select("#file-error").text();
    }

    private void confirm(String shown, Map<String, String> fields) {
        Response begun = admin.submit(shown, shown + "/confirmation", fields);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(303);
        await(shown, "가져오기 완료");
    }

    private void await(String shown, String state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!admin.page(shown).select("#standing").text().equals(state)) {
            assertThat(Instant.now()).as(admin.page(shown).text()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private String document(String id) {
        Optional<Document> found =
                documents.get(engines.named(engine).id(), List.of(new DocumentId(id))).getFirst();
        return found.map(DocumentJson::write).orElse("");
    }
}
