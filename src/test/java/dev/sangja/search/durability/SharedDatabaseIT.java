package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.SearchNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two nodes on one database, which refuses, crashes, or says nothing. */
@TestMethodOrder(OrderAnnotation.class)
class SharedDatabaseIT {
    private static final int ROUNDS = Boolean.getBoolean("tests.soak") ? 20 : 2;
    private static final long SEED = 20261130;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> HEARS_ONLY_NOTICES =
            Map.of("SANGJA_SEARCH_WATCH_LOOK_EACH", "1h");

    @TempDir static Path folder;
    private static Installation installation;
    private static SearchNode one;
    private static SearchNode other;

    @BeforeAll
    static void start() {
        installation = new Installation(folder);
        one = installation.node(Map.of());
        other = installation.node(Map.of());
    }

    @AfterAll
    static void stop() {
        one.app().close();
        other.app().close();
        installation.close();
    }

    @Test
    void both_answer_alike_while_one_is_killed_and_comes_back() throws InterruptedException {
        var random = new Random(SEED);
        var crew = new Crew(List.of(one, other), "alike", SEED);
        for (int round = 0; round < ROUNDS; round++) {
            crew.writeUntil(
                    () -> {
                        other.app().kill();
                        other.app().restart();
                    },
                    20 + random.nextInt(100));
            crew.requireAll();
        }
    }

    @Test
    void a_change_of_types_or_synonyms_counts_on_both_for_documents_that_are_there() {
        one.create("types", "{\"size\":\"text\"}");
        one.post(
                "/engines/types/documents",
                "[{\"id\":\"a\",\"size\":\"9\",\"t\":\"pikachu\"},{\"id\":\"b\",\"size\":\"10\"}]");
        String sorted = "{\"query\":\"\",\"sort\":{\"size\":\"asc\"}}";
        await(() -> ids(other, "types", sorted).equals(List.of("b", "a")));
        one.post("/engines/types/schema", "{\"size\":\"number\"}");
        await(() -> ids(other, "types", sorted).equals(List.of("a", "b")));
        assertThat(ids(other, "types", "{\"query\":\"pokemon\"}")).isEmpty();
        one.post("/engines/types/synonyms", "{\"synonyms\":[\"pikachu\",\"pokemon\"]}");
        await(() -> ids(other, "types", "{\"query\":\"pokemon\"}").equals(List.of("a")));
    }

    @Test
    void a_notice_is_enough_and_one_that_is_lost_is_not_missed() {
        one.create("notices", "{\"n\":\"number\"}");
        SearchNode hearing = installation.node(HEARS_ONLY_NOTICES);
        try (var _ = hearing.app()) {
            for (int n = 1; n <= 5; n++) {
                put(n);
                awaitTotal(hearing, n);
            }
        }
        for (int n = 6; n <= 10; n++) {
            installation.cutListeners();
            put(n);
            awaitTotal(other, n);
        }
    }

    private static void put(int n) {
        one.post("/engines/notices/documents", "{\"id\":\"%1$d\",\"n\":%1$d}".formatted(n));
    }

    private static void awaitTotal(SearchNode node, int total) {
        await(
                () ->
                        ids(node, "notices", "{\"query\":\"\",\"page\":{\"size\":100}}").size()
                                == total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST   | /engines                      | {"name":"refused"}
                    POST   | /engines/{engine}/documents        | [{"id":"new","fresh":1},{"id":"a","t":"changed"}]
                    PATCH  | /engines/{engine}/documents        | [{"id":"a","t":"changed"}]
                    DELETE | /engines/{engine}/documents        | ["a"]
                    POST   | /engines/{engine}/schema           | {"fresh":"number"}
                    POST   | /engines/{engine}/synonyms         | {"synonyms":["a","b"]}
                    POST   | /engines/{engine}/curations        | {"queries":["a"],"promoted":["a"]}
                    PUT    | /engines/{engine}/search_settings  | {"search_fields":{"t":{"weight":2}}}
                    DELETE | /engines/{engine}                  | {}
                    """)
    void a_write_that_the_database_refuses_says_so_and_leaves_nothing(
            String method, String pattern, String body) {
        String engine = "only-" + Integer.toHexString((method + pattern).hashCode());
        String path = pattern.replace("{engine}", engine);
        one.create(engine, "{\"t\":\"text\"}");
        one.post("/engines/" + engine + "/documents", "{\"id\":\"a\",\"t\":\"one\"}");
        await(() -> ids(one, engine, "{\"query\":\"\"}").equals(List.of("a")));
        String before = all(engine);
        installation.onlyRead(true);
        try {
            requireRefused(one.send(method, path, body));
            assertThat(ids(one, engine, "{\"query\":\"one\"}")).containsExactly("a");
        } finally {
            installation.onlyRead(false);
        }
        assertThat(all(engine)).isEqualTo(before);
        await(() -> one.send(method, path, body).statusCode() == 200);
    }

    private static void requireRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/json; charset=utf-8");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"errors\":[\"The database cannot serve now, and nothing of the request was stored. Try again in a few seconds.\"]}");
    }

    private static String all(String engine) {
        return one.exported(engine)
                + one.ask("GET", "/engines/" + engine + "/schema", "").toString()
                + one.ask("GET", "/engines/" + engine + "/synonyms", "").get("results")
                + one.ask("GET", "/engines/" + engine + "/search_settings", "")
                + one.ask("GET", "/engines/" + engine, "");
    }

    @Test
    @Order(Integer.MAX_VALUE) // cuts the connection that tells when the database refuses
    void both_come_back_after_a_crash_of_the_database() throws InterruptedException {
        var random = new Random(SEED);
        var crew = new Crew(List.of(one, other), "crash", SEED);
        for (int round = 0; round < ROUNDS; round++) {
            crew.writeUntil(installation::crash, 20 + random.nextInt(100));
            await(() -> one.send("GET", "/engines/crash", "").statusCode() == 200);
            await(() -> other.send("GET", "/engines/crash", "").statusCode() == 200);
            crew.requireAll();
        }
    }

    private static List<String> ids(SearchNode node, String engine, String body) {
        HttpResponse<String> answer = node.send("POST", "/engines/" + engine + "/search", body);
        return answer.statusCode() == 200
                ? SearchNode.good(answer)
                        .get("results")
                        .valueStream()
                        .map(hit -> hit.at("/id/raw").asText())
                        .toList()
                : List.of(); // a node may not have heard of the engine yet
    }

    private static void await(BooleanSupplier good) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!good.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
