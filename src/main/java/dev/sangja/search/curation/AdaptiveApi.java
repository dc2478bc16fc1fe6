package dev.sangja.search.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.request.Options;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Suggestions of curations for clients that ask for them: the settings are kept, and nothing is suggested. */
@Path("/api/as/v0/engines/{engine}/adaptive_relevance")
class AdaptiveApi {
    private static final int PAGE = 10;
    private static final int LARGEST_PAGE = 1000;
    private static final int MOST_UPDATES = 100;
    private static final Set<String> UPDATE = Set.of("query", "type", "status");

    private final Engines engines;
    private final AdaptiveTable table;

    AdaptiveApi(Engines engines, AdaptiveTable table) {
        this.engines = engines;
        this.table = table;
    }

    @GET
    @Path("settings")
    @Needs(Right.READ)
    @Transactional
    public ObjectNode settings(String engine) {
        return table.of(id(engine)).json();
    }

    @PUT
    @Path("settings")
    @Needs(Right.WRITE)
    @Transactional
    public ObjectNode change(String engine, byte @Nullable [] body) {
        EngineId id = id(engine);
        engines.lock(id);
        AdaptiveSettings settings = table.of(id).with(JsonBody.require(body));
        table.put(id, settings);
        return settings.json();
    }

    @POST
    @Path("suggestions")
    @Needs(Right.READ)
    public ObjectNode suggestions(String engine, @Context UriInfo address, byte @Nullable [] body) {
        return nothing(engine, address, body);
    }

    @POST
    @Path("suggestions/{query}")
    @Needs(Right.READ)
    public ObjectNode suggestionsFor(
            String engine, @Context UriInfo address, byte @Nullable [] body) {
        return nothing(engine, address, body);
    }

    /** Each one is answered with what is wrong: it is not there. */
    @PUT
    @Path("suggestions")
    @Needs(Right.WRITE)
    public ObjectNode update(String engine, byte @Nullable [] body) {
        id(engine);
        JsonNode updates = JsonBody.require(body);
        if (!updates.isArray() || updates.size() > MOST_UPDATES) {
            throw ApiError.badRequest(
                    "Suggestions must be an array of at most %d updates".formatted(MOST_UPDATES));
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode results = answer.putArray("results");
        for (JsonNode update : updates) {
            Options options = Options.of("Suggestion", update).only(UPDATE);
            String query = options.text("query");
            results.addObject()
                    .put("query", query)
                    .put("type", "curation")
                    .putArray("errors")
                    .add("Suggestion not found for query: " + Options.cut(query));
        }
        return answer;
    }

    @POST
    @Path("update_process/curation/refresh")
    @Needs(Right.WRITE)
    public ObjectNode refresh(String engine) {
        id(engine);
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode nothing(String engine, UriInfo address, byte @Nullable [] body) {
        id(engine);
        return Paging.read(
                        address.getQueryParameters(),
                        JsonBody.read(body).orElse(null),
                        PAGE,
                        LARGEST_PAGE)
                .answer(0, List.of());
    }

    private EngineId id(String engine) {
        return engines.named(engine).id();
    }
}
