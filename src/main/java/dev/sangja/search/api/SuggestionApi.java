package dev.sangja.search.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.error.RequestId;
import dev.sangja.search.key.Caller;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.SuggestionRequest;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text that is being typed may become, over HTTP. */
@Path("/api/as/v1/engines/{engine}/query_suggestion")
@Needs(Right.SEARCH)
class SuggestionApi {
    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;
    private final RequestId requestId;
    private final Caller caller;

    SuggestionApi(
            EngineViews views,
            EngineSearches searches,
            SearchLimits limits,
            RequestId requestId,
            Caller caller) {
        this.views = views;
        this.searches = searches;
        this.limits = limits;
        this.requestId = requestId;
        this.caller = caller;
    }

    @POST
    public ObjectNode suggest(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        requireNoFilters();
        JsonNode json = JsonBody.read(body).orElseGet(JsonNodeFactory.instance::objectNode);
        var wanted = SuggestionRequest.read(json, view.schema(), limits);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode documents = answer.putObject("results").putArray("documents");
        searches.suggest(view, wanted)
                .forEach(text -> documents.addObject().put("suggestion", text));
        answer.putObject("meta").put("request_id", requestId.value());
        return answer;
    }

    /** Suggestions come from the words of all documents: what a key hides would show. */
    private void requireNoFilters() {
        if (caller.enforced().filter(claims -> claims.hasNonNull("filters")).isPresent()) {
            throw new ApiError(
                    403,
                    List.of(
                            "Suggestions cannot be narrowed by the filters of a signed key; use another key"));
        }
    }

    @GET
    public ObjectNode suggestByGet(String engine, byte @Nullable [] body) {
        return suggest(engine, body);
    }
}
