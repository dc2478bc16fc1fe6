package dev.sangja.search.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deletes all documents that pass a filter. An extension of ours. */
@Path("/api/as/v1/engines/{engine}/documents/delete")
class DeletionApi {
    private static final int BATCH = 1_000;

    private final EngineViews views;
    private final EngineSearches searches;
    private final Documents documents;
    private final SearchLimits limits;

    DeletionApi(
            EngineViews views, EngineSearches searches, Documents documents, SearchLimits limits) {
        this.views = views;
        this.searches = searches;
        this.documents = documents;
        this.limits = limits;
    }

    /** What searches see now is deleted; a document that has been changed since stays. */
    @POST
    @Needs(Right.WRITE)
    public ObjectNode delete(String engine, byte @Nullable [] body) {
        EngineView view = views.named(engine);
        if (view.engine().kind() instanceof EngineKind.Meta) {
            throw ApiError.badRequest(
                    "Engine '%s' is a meta engine and has no documents of its own; use one of its source engines"
                            .formatted(engine));
        }
        Filter filter = filter(JsonBody.require(body), view);
        int deleted = 0;
        for (Map<DocumentId, Long> batch : batches(searches.matching(view, filter))) {
            deleted += documents.deleteUnchanged(view.engine().id(), batch);
        }
        return JsonNodeFactory.instance.objectNode().put("deleted", deleted);
    }

    /** An empty filter would delete all: that must be meant. */
    private Filter filter(JsonNode json, EngineView view) {
        JsonNode filters = json.path("filters");
        if (!filters.isObject() || filters.isEmpty()) {
            throw ApiError.badRequest(
                    "Missing required parameter: filters; to delete all documents, delete the engine and make it again");
        }
        return SearchRequests.filter(filters, view.schema(), limits);
    }

    private static List<Map<DocumentId, Long>> batches(Map<DocumentId, Long> all) {
        var batches = new ArrayList<Map<DocumentId, Long>>();
        var batch = new HashMap<DocumentId, Long>();
        for (Map.Entry<DocumentId, Long> one : all.entrySet()) {
            batch.put(one.getKey(), one.getValue());
            if (batch.size() == BATCH) {
                batches.add(Map.copyOf(batch));
                batch.clear();
            }
        }
        batches.add(Map.copyOf(batch));
        return batches;
    }
}
