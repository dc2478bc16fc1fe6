package dev.sangja.sitesearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.analytics.Analytics;
import dev.sangja.search.analytics.FirstPlaces;
import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.QueryCorrection;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks the engine of lessons. */
@ApplicationScoped
class LessonSearch {
    static final int STEPS = 10;
    static final int PAGES = 20;

    private static final int WORDS = 3;
    private static final int FEW_STEPS = 5;
    private static final Map<String, Double> STEP_FIELDS =
            Map.of("title", 5.0, "lesson_title", 2.0, "text", 1.0, "code", 1.0);
    private static final Map<String, Double> WORD_FIELDS = Map.of("title", 2.0, "forms", 1.0);

    private final LessonsEngine engine;
    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;
    private final Analytics analytics;

    LessonSearch(
            LessonsEngine engine,
            EngineViews views,
            EngineSearches searches,
            SearchLimits limits,
            Analytics analytics) {
        this.engine = engine;
        this.views = views;
        this.searches = searches;
        this.limits = limits;
        this.analytics = analytics;
    }

    /** Words of the glossary, and steps. */
    record Found(SearchResult words, SearchResult steps) {
        /** The words stand above the steps. */
        List<String> ids(EngineView view) {
            return Stream.concat(words.ids(view).stream(), steps.ids(view).stream()).toList();
        }

        /** What was searched instead of what was typed and found something; "" otherwise. */
        String corrected() {
            return Stream.of(steps, words)
                    .filter(found -> found.total() > 0)
                    .flatMap(found -> found.correction().stream())
                    .map(QueryCorrection::used)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A page of what somebody looks for; counted by analytics.
     *
     * @param text at most as long as a query may be
     * @param asTyped whether nothing else may be searched instead
     * @param page from 1; words stand on the first page only
     * @throws ApiError 429 if too many search, 503 if the index is being made, 404 if the engine is deleted
     */
    Found page(Lang lang, String text, boolean asTyped, int page) {
        EngineView view = view();
        Found found =
                new Found(
                        words(view, new Asked(lang, text, asTyped), page == 1 ? WORDS : 0),
                        steps(view, new Asked(lang, text, asTyped), STEPS, page));
        long total = found.words().total() + found.steps().total();
        analytics.recordSearch(
                view.engine().id(),
                text,
                List.of("page", lang.code()),
                total,
                FirstPlaces.of(new Page(page, STEPS), found.ids(view)),
                UUID.randomUUID().toString());
        return found;
    }

    /** What a text that is being typed finds, in short. Refuses as {@link #page} does. */
    Found glance(Lang lang, String text) {
        EngineView view = view();
        var asked = new Asked(lang, text, false);
        return new Found(words(view, asked, WORDS), steps(view, asked, FEW_STEPS, 1));
    }

    private EngineView view() {
        engine.follow();
        return views.named(LessonsEngine.NAME.value());
    }

    private record Asked(Lang lang, String text, boolean asTyped) {}

    private SearchResult words(EngineView view, Asked asked, int size) {
        return find(view, request(asked, LessonDocuments.WORD, WORD_FIELDS, size, 1));
    }

    private SearchResult steps(EngineView view, Asked asked, int size, int page) {
        ObjectNode request = request(asked, LessonDocuments.STEP, STEP_FIELDS, size, page);
        ObjectNode shown = request.putObject("result_fields");
        List.of("course", "lesson", "step")
                .forEach(field -> shown.putObject(field).putObject("raw"));
        shown.putObject("title").putObject("snippet").put("size", 200).put("fallback", true);
        shown.putObject("text").putObject("snippet").put("size", 160).put("fallback", true);
        return find(view, request);
    }

    private SearchResult find(EngineView view, ObjectNode request) {
        return searches.search(view, SearchRequests.read(request, view.schema(), limits));
    }

    private static ObjectNode request(
            Asked asked, String kind, Map<String, Double> fields, int size, int page) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("query", asked.text());
        request.put("correct_query", !asked.asTyped());
        request.putObject("page").put("size", size).put("current", page);
        ObjectNode filters = request.putObject("filters");
        filters.putArray("all")
                .add(filters.objectNode().put("language", asked.lang().code()))
                .add(filters.objectNode().put("kind", kind));
        ObjectNode searched = request.putObject("search_fields");
        fields.forEach((field, weight) -> searched.putObject(field).put("weight", weight));
        return request;
    }
}
