package dev.sangja.restaurants.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.restaurants.demo.DemoEngine;
import dev.sangja.search.analytics.Analytics;
import dev.sangja.search.analytics.FirstPlaces;
import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.Place;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.request.SuggestionRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the engine of restaurants, in this process, what the API would be asked. */
@ApplicationScoped
class Finder {
    static final FieldName LOCATION = new FieldName("location");

    /** By which analytics knows what came from the page. */
    static final String TAG = "demo";

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;
    private final Analytics analytics;

    Finder(EngineViews views, EngineSearches searches, SearchLimits limits, Analytics analytics) {
        this.views = views;
        this.searches = searches;
        this.limits = limits;
        this.analytics = analytics;
    }

    Finding find(Wish wish, Moment now, Lang lang) {
        try {
            EngineView view = engine();
            return view.schema().type(LOCATION).isEmpty()
                    ? new Finding.Unready()
                    : find(view, new Question(wish, now, lang));
        } catch (ApiError e) {
            return e.status() == TOO_MANY || e.status() > SERVER_ERROR
                    ? new Finding.Busy()
                    : new Finding.Unready();
        }
    }

    /** Counts a search in analytics, as the API counts its own. */
    Finding counted(Finding finding, Wish wish) {
        if (!(finding instanceof Finding.Found found)) {
            return finding;
        }
        String request = UUID.randomUUID().toString();
        EngineView view = engine();
        analytics.recordSearch(
                view.engine().id(),
                wish.query(),
                List.of(TAG),
                found.total(),
                FirstPlaces.of(
                        new Page(wish.page(), Wish.PAGE_SIZE),
                        found.hits().stream().map(hit -> hit.idIn(view)).toList()),
                request);
        return found.as(request);
    }

    private Finding find(EngineView view, Question question) {
        SearchResult result = search(view, question.whole());
        var counts = new Finding.Counts();
        for (Part part : Part.values()) {
            SearchResult counted =
                    question.filter(part).isPresent()
                            ? search(view, question.without(part))
                            : result;
            var field = new FieldName(question.facetField(part));
            counts.put(part, counted.facets().getOrDefault(field, List.of()));
        }
        return new Finding.Found(result.total(), result.hits(), counts, result.correction(), "");
    }

    /** All that are found, for the map; none where they cannot be searched. */
    List<Place> places(Wish wish, Moment now, Lang lang) {
        try {
            EngineView view = engine();
            SearchRequest request = read(view, new Question(wish, now, lang).call());
            return searches.places(view, request, LOCATION);
        } catch (ApiError _) {
            return List.of();
        }
    }

    Optional<Hit> one(String id, Wish wish, Moment now, Lang lang) {
        try {
            SearchResult result = search(engine(), new Question(wish, now, lang).one(id));
            return result.hits().stream().findFirst();
        } catch (ApiError _) {
            return Optional.empty();
        }
    }

    /** Rows of words that begin with a text that is being typed, the most frequent first. */
    List<String> suggestions(String typed, List<String> fields, Lang lang) {
        try {
            EngineView view = engine();
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("query", typed);
            json.put("size", limits.suggestions());
            var names = json.putObject("types").putObject("documents").putArray("fields");
            fields.forEach(field -> names.add(field + "_" + lang.code()));
            return searches.suggest(view, SuggestionRequest.read(json, view.schema(), limits));
        } catch (ApiError _) {
            return List.of();
        }
    }

    /** Names of restaurants with the words of a text that is being typed, the best first. */
    List<String> names(String typed, Lang lang) {
        try {
            var name = new FieldName("name_" + lang.code());
            return search(engine(), Question.names(typed, name)).hits().stream()
                    .flatMap(hit -> hit.document().value(name).scalars().stream())
                    .map(Scalar::asText)
                    .distinct()
                    .toList();
        } catch (ApiError _) {
            return List.of();
        }
    }

    /** The names of restaurants by their ids; of some the name is missing where they are gone or cannot be searched. */
    Map<String, String> names(List<String> ids, Lang lang) {
        var name = new FieldName("name_" + lang.code());
        try {
            return search(engine(), Question.these(ids)).hits().stream()
                    .collect(
                            Collectors.toMap(
                                    hit -> hit.stored().id().value(),
                                    hit ->
                                            hit.document().value(name).scalars().stream()
                                                    .findFirst()
                                                    .map(Scalar::asText)
                                                    .orElse("")));
        } catch (ApiError _) {
            return Map.of();
        }
    }

    private EngineView engine() {
        return views.named(DemoEngine.NAME.value());
    }

    private SearchResult search(EngineView view, ObjectNode json) {
        return searches.search(view, read(view, json));
    }

    private SearchRequest read(EngineView view, ObjectNode json) {
        return SearchRequests.read(json, view.schema(), limits);
    }
}
