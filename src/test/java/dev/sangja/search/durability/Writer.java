package dev.sangja.search.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.testing.SearchNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client with documents of its own, who remembers what was acknowledged and what was not answered. */
final class Writer {
    private static final int MOST = 300;
    private static final int BATCH = 20;

    private final SearchNode node;
    private final String path;
    private final String prefix;
    private final Random random;
    private Map<String, ObjectNode> acknowledged = new TreeMap<>();
    private Map<String, ObjectNode> tried = acknowledged;
    private long made;

    Writer(SearchNode node, String engine, String prefix, long seed) {
        this.node = node;
        this.path = "/engines/" + engine + "/documents";
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /**
     * Writes until nobody answers, the database cannot serve, or it is time.
     *
     * @param each counted down with each answer
     */
    void write(CountDownLatch each, AtomicBoolean over) {
        try {
            while (!over.get()) {
                write();
                each.countDown();
            }
        } catch (UncheckedIOException _) {
            // the server is gone, or has none
        }
    }

    /** Puts in, changes or deletes a few. */
    void write() {
        int dice = random.nextInt(10);
        if (acknowledged.isEmpty() || (dice < 5 && acknowledged.size() < MOST)) {
            put();
        } else if (dice < 8) {
            patch();
        } else {
            delete();
        }
    }

    private void put() {
        var papers = new ArrayList<ObjectNode>();
        for (int i = random.nextInt(BATCH); i >= 0; i--) {
            boolean again = !acknowledged.isEmpty() && random.nextInt(4) == 0;
            papers.add(Papers.whole(again ? known().getFirst() : prefix + made++, random));
        }
        send("POST", papers);
    }

    private void patch() {
        var parts = new ArrayList<ObjectNode>();
        for (String id : known()) {
            ObjectNode part = JsonNodeFactory.instance.objectNode().put("id", id);
            Papers.change(part, random);
            parts.add(part);
        }
        send("PATCH", parts);
    }

    private void send(String method, List<ObjectNode> papers) {
        var next = new TreeMap<>(acknowledged);
        for (ObjectNode paper : papers) {
            String id = paper.get("id").asText();
            ObjectNode before = method.equals("PATCH") ? next.get(id) : null;
            next.put(id, before == null ? paper : before.deepCopy().setAll(paper));
        }
        acknowledge(method, papers.toString(), next);
    }

    private void delete() {
        var next = new TreeMap<>(acknowledged);
        var ids = JsonNodeFactory.instance.arrayNode();
        known().forEach(ids::add);
        ids.forEach(id -> next.remove(id.asText()));
        acknowledge("DELETE", ids.toString(), next);
    }

    private void acknowledge(String method, String body, Map<String, ObjectNode> next) {
        tried = next;
        HttpResponse<String> answer = node.send(method, path, body);
        if (answer.statusCode() == 503) {
            throw new UncheckedIOException(new IOException(answer.body()));
        }
        for (JsonNode one : SearchNode.good(answer)) {
            assertThat(one.path("errors")).as("%s of %s", method, one).isEmpty();
        }
        acknowledged = next;
    }

    /** Some ids of documents that are there; one at least. */
    private List<String> known() {
        var ids = new ArrayList<>(acknowledged.keySet());
        Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(ids.size(), 1 + random.nextInt(BATCH)));
    }

    /**
     * All that was acknowledged is there, once, in its last version; what was not answered may be there, as a whole. Goes
     * on from that.
     *
     * @param exported all documents of the engine
     */
    void requireAll(List<JsonNode> exported) {
        var there = new TreeMap<String, ObjectNode>();
        for (JsonNode one : exported) {
            String id = one.get("id").asText();
            if (id.startsWith(prefix)) {
                assertThat(there.put(id, (ObjectNode) one)).as("twice: %s", id).isNull();
            }
        }
        if (!there.equals(tried)) {
            assertThat(there).isEqualTo(acknowledged);
        }
        acknowledged = there;
        tried = there;
    }
}
