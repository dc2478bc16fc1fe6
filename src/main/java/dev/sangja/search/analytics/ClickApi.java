package dev.sangja.search.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Members;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.Tags;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clicks on results over HTTP. The documents need not be there any more. */
@Path("/api/as/v1/engines/{engine}/click")
class ClickApi {
    private static final Set<String> OPTIONS = Set.of("query", "document_id", "request_id", "tags");
    private static final int LONGEST_ID = 800;
    private static final int LONGEST_REQUEST = 100;

    private final Engines engines;
    private final Analytics analytics;
    private final SearchLimits limits;

    ClickApi(Engines engines, Analytics analytics, SearchLimits limits) {
        this.engines = engines;
        this.analytics = analytics;
        this.limits = limits;
    }

    @POST
    @Needs(Right.SEARCH)
    public Response click(String engine, byte @Nullable [] body) {
        EngineId id = engines.named(engine).id();
        JsonNode json = Members.only("Options", JsonBody.require(body), OPTIONS);
        String query = text(json, "query", limits.queryCharacters());
        String document = text(json, "document_id", LONGEST_ID);
        String request =
                json.hasNonNull("request_id") ? text(json, "request_id", LONGEST_REQUEST) : "";
        List<String> tags =
                json.hasNonNull("tags") ? Tags.list(json.path("tags"), limits) : List.of();
        analytics.recordClick(id, query, tags, document, request);
        return Response.ok().build();
    }

    private static String text(JsonNode json, String name, int most) {
        if (!json.hasNonNull(name)) {
            throw ApiError.badRequest("Missing required parameter: " + name);
        }
        JsonNode value = json.path(name);
        boolean scalar = value.isTextual() || value.isNumber();
        String text = value.asText();
        if (!scalar || text.length() > most || text.indexOf(0) >= 0) {
            throw ApiError.badRequest(
                    "%s must be a string of at most %d characters"
                            .formatted(name.replace('_', ' '), most));
        }
        return text;
    }
}
