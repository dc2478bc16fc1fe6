package dev.sangja.search.synonym;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.Options;
import dev.sangja.search.request.TextList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets of synonyms in JSON: {@code {"synonyms": ["dog", "puppy"]}} as App Search has them, or, one way, {@code
 * {"direction": "one-way", "from": ["dog"], "to": ["poodle", "beagle"]}}. A one-way set is shown with all its words as
 * {@code synonyms} too, for clients that know no direction.
 */
public final class SynonymReader {
    private static final Set<String> OPTIONS = Set.of("id", "synonyms", "direction", "from", "to");
    private static final String ONE_WAY = "one-way";
    private static final String TWO_WAY = "two-way";

    /** Most characters of a word. */
    public static final int CHARACTERS = 128;

    private final int words;

    public SynonymReader(SearchLimits limits) {
        this.words = limits.synonymWords();
    }

    /** Refuses with 400 if something is wrong with it. */
    public SynonymSet read(String id, JsonNode json) {
        Options options = Options.of("Synonym set", json).only(OPTIONS);
        String direction = options.has("direction") ? options.text("direction") : TWO_WAY;
        return switch (direction) {
            case TWO_WAY -> twoWay(id, options);
            case ONE_WAY -> oneWay(id, options);
            default ->
                    throw ApiError.badRequest(
                            "Synonym set direction must be two-way or one-way, got '%s'"
                                    .formatted(Options.cut(direction)));
        };
    }

    private SynonymSet twoWay(String id, Options options) {
        if (options.has("from") || options.has("to")) {
            throw ApiError.badRequest(
                    "Synonym set from and to are for the direction one-way; add \"direction\": \"one-way\"");
        }
        if (!options.has("synonyms")) {
            throw ApiError.badRequest("Missing required parameter: synonyms");
        }
        return new SynonymSet.TwoWay(id, list("Synonyms", 2).read(options.get("synonyms")));
    }

    private SynonymSet oneWay(String id, Options options) {
        for (String key : List.of("from", "to")) {
            if (!options.has(key)) {
                throw ApiError.badRequest("Missing required parameter: " + key);
            }
        }
        List<String> from = list("Synonym set from", 1).read(options.get("from"));
        List<String> to = list("Synonym set to", 1).read(options.get("to"));
        ArrayNode all = array(Stream.concat(from.stream(), to.stream()).toList());
        list("Synonym set from and to", 2).read(all);
        if (options.has("synonyms") && !options.get("synonyms").equals(all)) {
            throw ApiError.badRequest(
                    "Synonyms of a one-way set must be the words of from and to, or be left out");
        }
        return new SynonymSet.OneWay(id, from, to);
    }

    private TextList list(String title, int least) {
        return new TextList(title, least, words, CHARACTERS, true);
    }

    /** A set as clients read it. */
    public static ObjectNode json(SynonymSet set) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", set.id());
        switch (set) {
            case SynonymSet.TwoWay(_, var words) -> json.set("synonyms", array(words));
            case SynonymSet.OneWay(_, var from, var to) -> {
                json.set("synonyms", array(Stream.concat(from.stream(), to.stream()).toList()));
                json.put("direction", ONE_WAY);
                json.set("from", array(from));
                json.set("to", array(to));
            }
        }
        return json;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
