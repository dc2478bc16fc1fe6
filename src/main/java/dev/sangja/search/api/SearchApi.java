package dev.sangja.search.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.analytics.Analytics;
import dev.sangja.search.analytics.FirstPlaces;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.error.RequestId;
import dev.sangja.search.key.Caller;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches over HTTP, one or several in a request. */
@Path("/api/as/v1/engines/{engine}")
class SearchApi {
    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;
    private final Caller caller;
    private final Analytics analytics;
    private final RequestId requestId;

    SearchApi(
            EngineViews views,
            EngineSearches searches,
            SearchLimits limits,
            Caller caller,
            Analytics analytics,
            RequestId requestId) {
        this.views = views;
        this.searches = searches;
        this.limits = limits;
        this.caller = caller;
        this.analytics = analytics;
        this.requestId = requestId;
    }

    @POST
    @Path("search")
    @Needs(Right.SEARCH)
    public ObjectNode search(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        JsonNode json = JsonBody.read(body).orElseGet(JsonNodeFactory.instance::objectNode);
        return answer(view, read(view, json), requestId.value());
    }

    @GET
    @Path("search")
    @Needs(Right.SEARCH)
    public ObjectNode searchByGet(String engine, byte @Nullable [] body) {
        return search(engine, body);
    }

    @POST
    @Path("multi_search")
    @Needs(Right.SEARCH)
    public Response searchSeveral(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        var read = new ArrayList<Read>();
        for (JsonNode query : queries(JsonBody.require(body))) {
            read.add(tryRead(view, query));
        }
        if (read.stream().anyMatch(one -> !one.errors().isEmpty())) {
            var errors = JsonNodeFactory.instance.arrayNode();
            read.forEach(one -> one.errors().forEach(errors.addObject().putArray("errors")::add));
            return Response.status(400).entity(errors).build();
        }
        String id = requestId.value();
        var answers = JsonNodeFactory.instance.arrayNode();
        read.forEach(one -> answers.add(answer(view, one.wanted(), id)));
        return Response.ok(answers).build();
    }

    @GET
    @Path("multi_search")
    @Needs(Right.SEARCH)
    public Response searchSeveralByGet(String engine, byte @Nullable [] body) {
        return searchSeveral(engine, body);
    }

    private List<JsonNode> queries(JsonNode json) {
        JsonNode queries = json.path("queries");
        if (!queries.isArray()
                || queries.isEmpty()
                || queries.size() > limits.queriesPerRequest()) {
            throw ApiError.badRequest(
                    "Queries must be an array of 1 to %d searches"
                            .formatted(limits.queriesPerRequest()));
        }
        var list = new ArrayList<JsonNode>();
        queries.forEach(list::add);
        return list;
    }

    /**
     * One of several.
     *
     * @param request null if there are errors
     */
    private record Read(@Nullable SearchRequest request, List<String> errors) {
        SearchRequest wanted() {
            if (request == null) {
                throw new IllegalStateException("it could not be read");
            }
            return request;
        }
    }

    private Read tryRead(EngineView view, JsonNode json) {
        try {
            return new Read(read(view, json), List.of());
        } catch (ApiError e) {
            return new Read(null, e.errors());
        }
    }

    private SearchRequest read(EngineView view, JsonNode json) {
        return caller.enforced()
                .map(claims -> SearchRequests.readSigned(json, claims, view.schema(), limits))
                .orElseGet(() -> SearchRequests.read(json, view.schema(), limits));
    }

    private ObjectNode answer(EngineView view, SearchRequest request, String id) {
        SearchResult result = searches.search(view, request);
        if (request.recordAnalytics()) {
            analytics.recordSearch(
                    view.engine().id(),
                    request.query(),
                    request.tags(),
                    result.total(),
                    FirstPlaces.of(request.page(), result.ids(view)),
                    id);
        }
        return SearchJson.of(view, request, result, view.warnings(), limits.pages(), id);
    }
}
