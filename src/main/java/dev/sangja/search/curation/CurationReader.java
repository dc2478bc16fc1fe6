package dev.sangja.search.curation;

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

/** Curations in JSON. */
public final class CurationReader {
    private static final Set<String> OPTIONS =
            Set.of("id", "queries", "promoted", "hidden", "suggestion");

    /** A document's id after the name of its engine. */
    private static final int ID_CHARACTERS = 800 + 1 + 64;

    private final SearchLimits limits;

    public CurationReader(SearchLimits limits) {
        this.limits = limits;
    }

    /** Refuses with 400 if something is wrong with it. */
    public Curation read(String id, JsonNode json) {
        Options options = Options.of("Curation", json).only(OPTIONS);
        if (!options.has("queries")) {
            throw ApiError.badRequest("Missing required parameter: queries");
        }
        var queries =
                new TextList("Queries", 1, limits.curatedQueries(), limits.queryCharacters(), true);
        var curation =
                new Curation(
                        id,
                        queries.read(options.get("queries")),
                        documents("Promoted", options, "promoted"),
                        documents("Hidden", options, "hidden"));
        requireOneOf(curation);
        return curation;
    }

    private List<String> documents(String title, Options options, String key) {
        return options.has(key)
                ? new TextList(title, 0, limits.curatedDocuments(), ID_CHARACTERS, false)
                        .read(options.get(key))
                : List.of();
    }

    private static void requireOneOf(Curation curation) {
        for (String id : curation.promoted()) {
            if (curation.hidden().contains(id)) {
                throw ApiError.badRequest(
                        "Document '%s' cannot be both promoted and hidden; leave one out"
                                .formatted(Options.cut(id)));
            }
        }
    }

    /** A curation as clients read it. */
    public static ObjectNode json(Curation curation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", curation.id());
        json.set("queries", array(curation.queries()));
        json.set("promoted", array(curation.promoted()));
        json.set("hidden", array(curation.hidden()));
        return json;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
