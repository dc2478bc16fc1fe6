package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.testing.SearchNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Compares what searches see with what the database has, document by document and filter by filter. */
final class Agreement {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private final SearchNode node;
    private final String engine;
    private final Map<String, JsonNode> stored = new TreeMap<>();

    private Agreement(SearchNode node, String engine) {
        this.node = node;
        this.engine = engine;
        node.list(engine).forEach(paper -> stored.put(paper.get("id").asText(), paper));
    }

    /** Nobody writes meanwhile. */
    static void await(SearchNode node, String engine) {
        var agreement = new Agreement(node, engine);
        Instant end = Instant.now().plus(PATIENCE);
        while (!agreement.found("").equals(agreement.stored) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        agreement.require();
    }

    private void require() {
        assertThat(found("")).as("all documents").isEqualTo(stored);
        for (String tag : Papers.TAGS) {
            requireSame(
                    "\"filters\":{\"tag\":\"%s\"}".formatted(tag),
                    paper -> paper.get("tag").toString().contains("\"" + tag + "\""));
        }
        for (String word : Papers.WORDS) {
            requireSame(
                    "\"query\":\"%s\",\"precision\":11".formatted(word),
                    paper -> paper.get("title").asText().contains(word));
        }
        requireSame(
                "\"filters\":{\"price\":{\"from\":100,\"to\":500.5}}",
                paper ->
                        paper.get("price").asDouble() >= 100
                                && paper.get("price").asDouble() < 500.5);
        requireSame(
                "\"filters\":{\"made\":{\"from\":\"2020-01-01T00:00:00Z\"}}",
                paper -> paper.get("made").asText().compareTo("2020") > 0);
        requireSame(
                "\"filters\":{\"place\":{\"center\":\"37.0,127.0\",\"distance\":50,\"unit\":\"km\"}}",
                paper -> Double.parseDouble(paper.get("place").asText().split(",", 2)[0]) < 37.45);
        requireCounts();
    }

    private void requireSame(String options, Predicate<JsonNode> good) {
        Set<String> expected = new TreeSet<>();
        stored.values().stream()
                .filter(good)
                .forEach(paper -> expected.add(paper.get("id").asText()));
        assertThat(found(options).keySet()).as(options).isEqualTo(expected);
    }

    private void requireCounts() {
        String body =
                "{\"query\":\"\",\"page\":{\"size\":0},\"facets\":{\"tag\":{\"type\":\"value\"}}}";
        for (JsonNode count : node.search(engine, body).at("/facets/tag/0/data")) {
            String tag = "\"" + count.get("value").asText() + "\"";
            assertThat(count.get("count").asLong())
                    .as("count of %s", tag)
                    .isEqualTo(
                            stored.values().stream()
                                    .filter(paper -> paper.get("tag").toString().contains(tag))
                                    .count());
        }
    }

    /**
     * All pages of a search, as the list of documents has them. While a node still follows, a document may move from one page to
     * the next: it is then found twice, and nothing agrees yet.
     */
    private Map<String, JsonNode> found(String options) {
        var found = new TreeMap<String, JsonNode>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            String query = options.contains("\"query\"") ? "" : ",\"query\":\"\"";
            String rest = options.isEmpty() ? "" : "," + options;
            JsonNode answer =
                    node.search(
                            engine,
                            "{\"page\":{\"size\":1000,\"current\":%d}%s%s}"
                                    .formatted(page, query, rest));
            pages = answer.at("/meta/page/total_pages").asInt();
            for (JsonNode hit : answer.get("results")) {
                JsonNode paper = paper(hit);
                String id = paper.get("id").asText();
                found.put(found.containsKey(id) ? id + ", found twice" : id, paper);
            }
        }
        return found;
    }

    private static JsonNode paper(JsonNode hit) {
        ObjectNode paper = JsonNodeFactory.instance.objectNode();
        hit.properties().stream()
                .filter(field -> !field.getKey().equals("_meta"))
                .forEach(field -> paper.set(field.getKey(), field.getValue().get("raw")));
        return paper;
    }
}
