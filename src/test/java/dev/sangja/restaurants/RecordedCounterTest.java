package dev.sangja.restaurants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.runner.RunOutcome;
import dev.sangja.runner.RunRequest;
import dev.sangja.runner.Runner;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What lessons on the API get where the server cannot be asked is what the server would have said. */
@QuarkusTest
class RecordedCounterTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA = "{\"average_price\": \"number\", \"rating\": \"number\"}";

    /** Asks in lessons' own words; each line is one answer. */
    private static final String PROGRAM =
            """
            import json, requests
            from restaurants import address, card

            body, auth, path = ASKED
            headers = {"Authorization": auth.replace("CARD", card)} if auth else {}
            there = address.replace("/restaurants/search", path) if path else address
            response = requests.post(there, json=json.loads(body), headers=headers)
            print(json.dumps([response.status_code, response.json()]))
            """;

    private static final List<String> BODIES =
            List.of(
                    "{\"query\": \"\"}",
                    "{\"query\": \"\", \"page\": {\"size\": 10, \"current\": 3}}",
                    "{\"query\": \"\", \"page\": {\"size\": 10, \"current\": 4}}",
                    "{\"query\": \"\", \"page\": {\"size\": 0}}",
                    "{\"query\": \"\", \"page\": {\"size\": 100}}",
                    "{\"query\": \"\", \"page\": {\"size\": 5}, \"result_fields\": {\"name_en\": {\"raw\": {}}}}",
                    "{\"query\": \"\", \"filters\": {\"dogs_allowed\": \"true\"}}",
                    "{\"query\": \"\", \"filters\": {\"all\": [{\"parking\": \"true\"}, {\"average_price\": {\"from\": 9000, \"to\": 15000}}]}}",
                    "{\"query\": \"\", \"filters\": {\"none\": [{\"cuisine_en\": [\"Pizza\", \"Korean\"]}]}}",
                    "{\"query\": \"\", \"filters\": {\"any\": [{\"cuisine_ko\": \"치킨\"}, {\"rating\": {\"from\": 4.6}}]}}",
                    "{\"query\": \"치킨\"}",
                    "{\"query\": \"pizza\"}",
                    "{\"query\": \"sushi\"}",
                    "{\"query\": \"초밥\"}",
                    "{}",
                    "[]",
                    "{\"quary\": \"x\"}",
                    "{\"query\": \"\", \"pages\": 2}",
                    "{\"query\": \"\", \"page\": 3}",
                    "{\"query\": \"\", \"page\": {\"size\": 2000}}",
                    "{\"query\": \"\", \"page\": {\"size\": 5, \"current\": 0}}",
                    "{\"query\": \"\", \"page\": {\"length\": 5}}",
                    "{\"query\": \"\", \"filters\": {\"dogs\": \"true\"}}",
                    "{\"query\": \"\", \"filters\": []}");

    private static final String BEARER = "Bearer CARD";

    @Inject Runner runner;

    @Test
    void it_says_what_the_api_says() throws IOException {
        String engine = SearchServer.newEngine(", \"language\": \"ko\"");
        SearchServer.post("/engines/" + engine + "/schema", SCHEMA);
        SearchServer.fill(engine, documents(), 42);
        String key = searchKey(engine);
        var answers = new SoftAssertions();
        for (String body : BODIES) {
            Response real = real("/" + engine + "/search", written(BEARER, key), body);
            answers.assertThat(said(ask(body, BEARER, ""), "restaurants"))
                    .as(body)
                    .isEqualTo(said(pair(real), engine));
        }
        answers.assertAll();
    }

    @Test
    void it_turns_away_as_the_api_does() throws IOException {
        String engine = SearchServer.newEngine();
        String key = searchKey(engine);
        String body = BODIES.getFirst();
        for (String auth :
                List.of("", " ", "Bearer search-wrong", "CARD", "BearerCARD", "bearer  CARD")) {
            assertThat(numbers(ask(body, auth, "")))
                    .as(auth)
                    .isEqualTo(
                            numbers(
                                    pair(
                                            real(
                                                    "/" + engine + "/search",
                                                    written(auth, key),
                                                    body))));
        }
        String paper = written(BEARER, key);
        assertThat(ask(body, BEARER, "/restaurants/serach"))
                .isEqualTo(pair(real("/" + engine + "/serach", paper, body)));
        assertThat(ask(body, BEARER, "/restaurantz/search"))
                .isEqualTo(pair(real("/restaurantz/search", paper, body)));
    }

    private static String written(String auth, String key) {
        return auth.replace("CARD", key);
    }

    /** The status, and what is said where no place is found. */
    private static List<String> numbers(JsonNode pair) {
        return List.of(pair.at("/0").asText(), pair.at("/1/error").asText());
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private JsonNode ask(String body, String auth, String path) throws IOException {
        String asked = "(%s, '%s', '%s')".formatted(quoted(body), auth, path);
        var request = RunRequest.of(PROGRAM.replace("ASKED", asked));
        var outcome = runner.run(request, "recorded-counter");
        assertThat(outcome).isInstanceOf(RunOutcome.Finished.class);
        return JSON.readTree(((RunOutcome.Finished) outcome).trace().stdout());
    }

    /** The recorded places as documents, of which the last is the newest. */
    private String documents() throws IOException {
        JsonNode all = ask(BODIES.get(4), BEARER, "");
        ArrayNode documents = JSON.createArrayNode();
        for (JsonNode place : all.at("/1/results")) {
            var document = documents.insertObject(0);
            place.properties()
                    .forEach(
                            field -> {
                                if (!field.getKey().startsWith("_")) {
                                    document.set(field.getKey(), field.getValue().path("raw"));
                                }
                            });
        }
        return documents.toString();
    }

    private static String searchKey(String engine) {
        return SearchServer.post(
                        "/credentials",
                        "{\"name\": \"%s\", \"type\": \"search\", \"engines\": [\"%s\"]}"
                                .formatted(engine, engine))
                .path("key");
    }

    private static Response real(String path, String paper, String body) {
        var request = given().contentType("application/json").body(body);
        return (paper.isEmpty() ? request : request.header("Authorization", paper))
                .post("/api/as/v1/engines" + path);
    }

    private static JsonNode pair(Response answer) throws IOException {
        return JSON.createArrayNode()
                .add(answer.statusCode())
                .add(JSON.readTree(answer.asString()));
    }

    /** All but the name of the engine, the number of the request, and what a score is. */
    private static JsonNode said(JsonNode pair, String engine) throws IOException {
        JsonNode copy = pair.deepCopy();
        for (String own : List.of("request_id", "precision", "score")) {
            copy.findParents(own).forEach(parent -> ((ObjectNode) parent).remove(own));
        }
        return JSON.readTree(sorted(copy).toString().replace(engine, "restaurants"));
    }

    /** The best come first in reality; which those are, no lesson says. */
    private static JsonNode sorted(JsonNode pair) {
        var results = pair.at("/1/results");
        if (results instanceof ArrayNode array) {
            List<JsonNode> all =
                    array.valueStream()
                            .sorted(Comparator.comparing(one -> one.at("/id/raw").asText()))
                            .toList();
            array.removeAll().addAll(all);
        }
        return pair;
    }
}
