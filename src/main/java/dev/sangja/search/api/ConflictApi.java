package dev.sangja.search.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.query.SchemaConflict;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Which documents have values that are none of their field's type. App Search lists them in its pages alone. */
@Path("/api/as/v1/engines/{engine}/schema/conflicts")
class ConflictApi {
    private final EngineViews views;
    private final EngineSearches searches;

    ConflictApi(EngineViews views, EngineSearches searches) {
        this.views = views;
        this.searches = searches;
    }

    @GET
    @Needs(Right.READ)
    public ObjectNode list(String engine) {
        EngineView view = views.named(engine);
        if (view.engine().kind() instanceof EngineKind.Meta) {
            throw ApiError.badRequest(
                    "Engine '%s' is a meta engine and has no documents of its own; use one of its source engines"
                            .formatted(engine));
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode results = answer.putArray("results");
        searches.conflicts(view, view.schema())
                .forEach(conflict -> show(results.addObject(), conflict));
        return answer;
    }

    private static void show(ObjectNode json, SchemaConflict conflict) {
        json.put("field", conflict.field().value())
                .put("type", conflict.type().code())
                .put("documents", conflict.documents());
        ArrayNode examples = json.putArray("examples");
        conflict.examples().forEach(id -> examples.add(id.value()));
    }
}
