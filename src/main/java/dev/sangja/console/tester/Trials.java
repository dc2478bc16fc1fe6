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
import java.util.List;
import java.util.Optional;

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

    public Trial search(EngineView view, ObjectNode json, Lang lang) {
        var reading = new HitReading(view, lang);
        ObjectNode fields = reading.fields();
        ObjectNode request = json.deepCopy();
        if (!fields.isEmpty()) {
            request.set("result_fields", fields);
        }
        try {
            SearchResult result = found(view, request);
            return new Trial.Found(
                    result.total(), shown(reading, result.hits()), result.correction());
        } catch (ApiError e) {
            return e.status() == REFUSED ? new Trial.Refused(e.errors()) : new Trial.Busy();
        }
    }

    /** Only the ids of what a text finds, best first; none where it cannot be searched for. */
    public List<String> ids(EngineView view, String query, int results) {
        ObjectNode request = of(query, results);
        request.putObject("result_fields").putObject(FieldName.ID.value()).putObject("raw");
        try {
            return found(view, request).hits().stream()
                    .map(hit -> HitReading.id(view, hit))
                    .toList();
        } catch (ApiError _) {
            return List.of();
        }
    }

    private SearchResult found(EngineView view, ObjectNode request) {
        return searches.search(view, SearchRequests.read(request, view.schema(), limits));
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
