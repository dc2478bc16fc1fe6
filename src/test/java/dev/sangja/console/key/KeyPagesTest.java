package dev.sangja.console.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.ConsoleAdmin;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that the console makes, and the calls with them in its log. */
@QuarkusTest
class KeyPagesTest {
    private static final String KEYS = "/en/console/keys";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConsoleAdmin admin = new ConsoleAdmin();
    private final String name = "k-" + UUID.randomUUID();

    @BeforeEach
    void the_admin_is_there() {
        admin.begin();
    }

    @Test
    void a_key_is_shown_once_does_what_it_may_and_its_calls_are_in_the_log() {
        Document made = make("private", "read", admin.engine());
        String key = made.select("input.secret-link").val();
        assertThat(key).startsWith("private-");
        assertThat(row(made)).contains("Private", "only read", admin.engine());
        assertThat(admin.client().get(KEYS).asString()).contains(name).doesNotContain(key);
        assertThat(call(key, "{\"query\":\"boxes\"}", "/search").statusCode()).isEqualTo(200);
        assertThat(call(key, "{\"id\":\"a\"}", "/documents").statusCode()).isIn(401, 403);
        Document log = awaitCalls(2);
        assertThat(log.select(".call-method").eachText()).containsOnly("POST");
        assertThat(log.select(".call-body pre").text()).contains("\"query\" : \"boxes\"");
        assertThat(log.text()).doesNotContain(key);
        Document searched = admin.page("/logs?text=boxes&method=POST&status=200");
        assertThat(searched.select(".call-path").eachText())
                .containsExactly("/api/as/v1/engines/" + admin.engine() + "/search");
        assertThat(admin.page("/logs?text=boxes&method=GET").select(".empty h2").text())
                .isEqualTo("No call matches these filters.");
        Response wrong = admin.client().get(admin.address("en", "/logs?status=9"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("#status-error").text())
                .isEqualTo("“9” is no status. Write one such as 400, or nothing.");
        String deletion = KEYS + "/" + name + "/deletion";
        Response deleted = admin.client().submit(KEYS, deletion, Map.of());
        assertThat(deleted.statusCode()).isEqualTo(303);
        assertThat(deleted.header("Location")).endsWith(KEYS + "?deleted=" + name);
        assertThat(admin.client().page(KEYS + "?deleted=" + name).select(".message").text())
                .isEqualTo("The key “%s” is deleted. It no longer works.", name);
        assertThat(admin.client().get(deletion).header("Location")).endsWith(KEYS);
        assertThat(admin.client().get(KEYS + "/" + name).header("Location")).endsWith(KEYS);
        assertThat(call(key, "{\"query\":\"boxes\"}", "/search").statusCode()).isEqualTo(401);
    }

    private static Response call(String key, String body, String path, String engine) {
        return given().header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body(body)
                .post("/api/as/v1/engines/" + engine + path);
    }

    private Response call(String key, String body, String path) {
        return call(key, body, path, admin.engine());
    }

    private Document awaitCalls(int count) {
        Instant end = Instant.now().plus(PATIENCE);
        Document log = admin.page("/logs");
        while (log.select(".calls > li").size() < count) {
            assertThat(Instant.now()).as(log.text()).isBefore(end);
            LockSupport.parkNanos(100_000_000);
            log = admin.page("/logs");
        }
        return log;
    }

    @Test
    void a_search_key_for_all_engines_stays_visible() {
        Document made = make("search", "both", "");
        String key = made.select("input.secret-link").val();
        assertThat(key).startsWith("search-");
        assertThat(row(made)).contains("searches", "all engines", key);
    }

    @Test
    void a_key_is_changed_and_reaches_less_at_once() {
        Document made = make("private", "both", "");
        String key = made.select("input.secret-link").val();
        assertThat(call(key, "{\"id\":\"a\"}", "/documents").statusCode()).isEqualTo(200);
        String seen = seen();
        Document changed =
                Jsoup.parse(
                        change(Map.of("may", "read", "engines", admin.engine(), "seen", seen))
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
        assertThat(changed.select(".message").text())
                .isEqualTo("The key “%s” is changed, and counts like that from now on.", name);
        assertThat(row(changed)).contains("only read", admin.engine());
        assertThat(call(key, "{\"id\":\"a\"}", "/documents").statusCode()).isEqualTo(403);
        assertThat(call(key, "{\"query\":\"\"}", "/search").statusCode()).isEqualTo(200);
        String other = SearchServer.newEngine();
        assertThat(call(key, "{\"query\":\"\"}", "/search", other).statusCode()).isEqualTo(403);
    }

    @Test
    void a_change_of_a_key_that_another_changed_or_to_no_engine_is_told() {
        make("search", "both", "");
        String seen = seen();
        Response unknown = change(Map.of("engines", "no-such-engine", "seen", seen));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(error(unknown)).startsWith("Of “no-such-engine”, at least one is no engine.");
        change(Map.of("engines", admin.engine(), "seen", seen)).then().statusCode(200);
        Response late = change(Map.of("engines", "*", "seen", seen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(error(late)).startsWith("Somebody else has changed this key meanwhile.");
        assertThat(row(admin.client().page(KEYS))).contains(admin.engine());
    }

    @Test
    void a_key_whose_engine_is_deleted_never_comes_to_reach_all() {
        String gone = SearchServer.newEngine();
        String key = make("private", "both", gone).select("input.secret-link").val();
        String page = "/en/console/engines/" + gone;
        admin.client().submit(page, page + "/deletion", Map.of("name", gone));
        Response unchanged = change(Map.of("may", "read", "engines", "", "seen", seen()));
        assertThat(unchanged.statusCode()).isEqualTo(422);
        assertThat(error(unchanged)).startsWith("Name the engines that the key reaches");
        assertThat(call(key, "{\"query\":\"\"}", "/search").statusCode()).isEqualTo(403);
        change(Map.of("may", "read", "engines", "*", "seen", seen())).then().statusCode(200);
        assertThat(call(key, "{\"query\":\"\"}", "/search").statusCode()).isEqualTo(200);
    }

    private String seen() {
        return admin.client()
                .page(KEYS)
                .select("form[action^=%s/%s?] input[name=seen]".formatted(KEYS, name))
                .val();
    }

    private Response change(Map<String, String> fields) {
        return admin.client().submit(KEYS, KEYS + "/" + name, fields);
    }

    private String error(Response answer) {
        return Jsoup.parse(answer.asString()).select("#error-" + name).text();
    }

    @Test
    void a_bad_wish_is_told() {
        assertThat(error("A B", "search", "")).startsWith("“A B” cannot name a key.");
        assertThat(error(name, "golden", "")).startsWith("“golden” is no kind of key.");
        assertThat(error(name, "search", "no-such-engine"))
                .startsWith("Of “no-such-engine”, at least one is no engine.");
        make("search", "both", "");
        assertThat(error(name, "search", "")).startsWith("There is already a key called");
    }

    private Document make(String type, String may, String engines) {
        Response answer = send(name, type, may, engines);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private Response send(String wanted, String type, String may, String engines) {
        return admin.client()
                .submit(
                        KEYS,
                        KEYS,
                        Map.of("name", wanted, "type", type, "may", may, "engines", engines));
    }

    private String error(String wanted, String type, String engines) {
        Response answer = send(wanted, type, "both", engines);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select("#key-error").text();
    }

    private String row(Document page) {
        return page.select(".entries > li").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElse("");
    }
}
