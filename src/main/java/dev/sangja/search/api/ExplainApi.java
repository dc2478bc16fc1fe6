package dev.sangja.search.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.error.RequestId;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.ScoreExplanation;
import dev.sangja.search.query.SearchPlan;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** What a search does, and why a document has its score, over HTTP. The latter is an extension of ours. */
@Path("/api/as/v1/engines/{engine}")
@Needs(Right.READ)
class ExplainApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;
    private final RequestId requestId;

    ExplainApi(
            EngineViews views, EngineSearches searches, SearchLimits limits, RequestId requestId) {
        this.views = views;
        this.searches = searches;
        this.limits = limits;
        this.requestId = requestId;
    }

    /** The plan of a search, in words, where App Search shows a query of Elasticsearch's. */
    @POST
    @Path("search_explain")
    public ObjectNode plan(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        JsonNode json = JsonBody.read(body).orElseGet(JSON::objectNode);
        SearchRequest request = SearchRequests.read(json, view.schema(), limits);
        ObjectNode answer = JSON.objectNode();
        answer.set("meta", meta(view, request));
        answer.put("query_string", "GET sangja/engines/%s/search".formatted(view.engine().name()));
        answer.set("query_body", json(searches.plan(view, request)));
        return answer;
    }

    private ObjectNode meta(EngineView view, SearchRequest request) {
        ObjectNode meta = JSON.objectNode();
        meta.putArray("alerts");
        ArrayNode warnings = meta.putArray("warnings");
        view.warnings().forEach(warnings::add);
        meta.put("precision", request.precision().orElse(view.settings().precision()));
        meta.set("engine", SearchJson.engine(view));
        return meta.put("request_id", requestId.value());
    }

    @GET
    @Path("search_explain")
    public ObjectNode planByGet(String engine, byte @Nullable [] body) {
        return plan(engine, body);
    }

    /** Why the document {@code id} has its score in a search: which field, which word, which boost gave how much. */
    @POST
    @Path("explain")
    public ObjectNode explain(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        JsonNode json = JsonBody.require(body);
        if (!(json instanceof ObjectNode all) || !all.path("id").isTextual()) {
            throw ApiError.badRequest("Missing required parameter: id");
        }
        String id = all.remove("id").textValue();
        SearchRequest request = SearchRequests.read(all, view.schema(), limits);
        return searches.explain(view, request, id)
                .map(ExplainApi::json)
                .orElseThrow(
                        () ->
                                ApiError.notFound(
                                        "This search does not find a document with id: " + id));
    }

    private static ObjectNode json(ScoreExplanation explanation) {
        ObjectNode json =
                JSON.objectNode()
                        .put("score", explanation.score())
                        .put("how", explanation.how())
                        .put("sentence", explanation.sentence());
        explanation.field().ifPresent(field -> json.put("field", field.value()));
        explanation.word().ifPresent(word -> json.put("word", word));
        explanation.found().ifPresent(found -> json.put("found", found));
        ArrayNode parts = json.putArray("parts");
        explanation.parts().forEach(part -> parts.add(json(part)));
        return json;
    }

    private static ObjectNode json(SearchPlan plan) {
        ObjectNode json = JSON.objectNode().put("what", plan.what());
        plan.word().ifPresent(word -> json.put("word", word));
        plan.field().ifPresent(field -> json.put("field", field.value()));
        plan.term().ifPresent(term -> json.put("term", term).put("weight", plan.weight()));
        if (!plan.parts().isEmpty()) {
            ArrayNode parts = json.putArray("parts");
            plan.parts().forEach(part -> parts.add(json(part)));
        }
        return json;
    }
}
