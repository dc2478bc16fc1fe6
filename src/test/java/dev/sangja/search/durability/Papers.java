package dev.sangja.search.durability;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.random.RandomGenerator;

/** Made up documents that have fields of all types. */
final class Papers {
    static final String SCHEMA =
            "{\"title\":\"text\",\"tag\":\"text\",\"nothing\":\"text\",\"price\":\"number\",\"made\":\"date\",\"place\":\"geolocation\"}";

    static final List<String> WORDS =
            List.of("orange", "bicycle", "window", "마늘", "도서관", "고양이", "harbour", "lantern");
    static final List<String> TAGS = List.of("red", "green", "blue", "하늘색");

    private Papers() {}

    static ObjectNode whole(String id, RandomGenerator random) {
        ObjectNode paper = JsonNodeFactory.instance.objectNode().put("id", id);
        change(paper, random);
        paper.put("made", "20%02d-06-15T10:30:00Z".formatted(random.nextInt(50)));
        paper.put("place", "37.%d,127.0".formatted(random.nextInt(10)));
        paper.putNull("nothing");
        return paper;
    }

    /** Some fields that get other values. */
    static void change(ObjectNode paper, RandomGenerator random) {
        paper.put("title", one(WORDS, random) + " " + one(WORDS, random));
        paper.put("price", random.nextInt(1_000) + 0.5);
        paper.putArray("tag").add(one(TAGS, random)).add("all");
    }

    private static String one(List<String> texts, RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
