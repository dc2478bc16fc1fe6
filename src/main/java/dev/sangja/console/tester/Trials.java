package dev.sangja.console.tester;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.ScoreExplanation;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries searches out, as the API would be asked, without counting them. */
@ApplicationScoped
public class Trials {
    /** Results of a page of the tester. */
    public static final int RESULTS = 10;

    private static final int REFUSED = 400;

    private final EngineSearches searches;
    private final SearchLimits limits;

    Trials(EngineSearches searches, SearchLimits limits) {
        this.searches = searches;
        this.limits = limits;
    }

    /** A search for a text, to which options of the API may be added. */
    public static ObjectNode of(String query, int results) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("query", query);
        json.putObject("page").put("size", results);
        return json;
    }

    /** What is found, with some fields of each document. */
    public Trial search(EngineView view, ObjectNode json, Lang lang) {
        return search(view, json, HitReading.whole(view, lang));
    }

    /** What is found, with titles alone: most of a search's time goes into marking texts. */
    public Trial titles(EngineView view, ObjectNode json, Lang lang) {
        return search(view, json, HitReading.titles(view, lang));
    }

    /** Only the ids of what is found, best first; none where it cannot be searched for. */
    public List<String> ids(EngineView view, ObjectNode json) {
        try {
            return found(view, json, JsonNodeFactory.instance.objectNode()).ids(view);
        } catch (ApiError _) {
            return List.of();
        }
    }

    /**
     * Documents by their ids, as they would be results; those that are gone are left out.
     *
     * @param ids each may stand after the name of its engine
     */
    public Map<String, ShownHit> named(EngineView view, Collection<String> ids, Lang lang) {
        return named(view, ids, HitReading.whole(view, lang));
    }

    /** What documents are called, by their ids; those that are gone are left out. */
    public Map<String, String> titlesOf(EngineView view, Collection<String> ids, Lang lang) {
        return named(view, ids, HitReading.titles(view, lang)).values().stream()
                .collect(Collectors.toMap(ShownHit::id, ShownHit::plainTitle));
    }

    private Map<String, ShownHit> named(
            EngineView view, Collection<String> ids, HitReading reading) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> bare =
                ids.stream().map(id -> id.substring(id.indexOf('|') + 1)).distinct().toList();
        ObjectNode json = of("", bare.size() * Math.max(1, view.sources().size()));
        bare.forEach(json.putObject("filters").putArray("id")::add);
        return search(view, json, reading).results().stream()
                .collect(Collectors.toMap(ShownHit::id, Function.identity()));
    }

    private SearchResult found(EngineView view, ObjectNode json, ObjectNode fields) {
        if (fields.isEmpty()) {
            fields.putObject(FieldName.ID.value()).putObject("raw");
        }
        ObjectNode request = json.deepCopy();
        request.set("result_fields", fields);
        return searches.search(view, SearchRequests.read(request, view.schema(), limits));
    }

    private Trial search(EngineView view, ObjectNode json, HitReading reading) {
        try {
            SearchResult result = found(view, json, reading.fields());
            return new Trial.Found(
                    result.total(), shown(reading, result.hits()), result.correction());
        } catch (ApiError e) {
            return e.status() == REFUSED ? new Trial.Refused(e.errors()) : new Trial.Busy();
        }
    }

    private static List<ShownHit> shown(HitReading reading, List<Hit> hits) {
        var shown = new ArrayList<ShownHit>();
        for (Hit hit : hits) {
            shown.add(reading.read(shown.size() + 1, hit));
        }
        return shown;
    }

    /** Why a document has its score; empty where the search does not find it. */
    Optional<ScoreExplanation> why(EngineView view, ObjectNode json, String id) {
        try {
            return searches.explain(view, SearchRequests.read(json, view.schema(), limits), id);
        } catch (ApiError _) {
            return Optional.empty();
        }
    }
}
