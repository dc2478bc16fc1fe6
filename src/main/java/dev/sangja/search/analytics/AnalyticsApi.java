package dev.sangja.search.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Members;
import dev.sangja.search.body.Paging;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Analytics of an engine over HTTP. */
@Path("/api/as/v1/engines/{engine}/analytics")
@Needs(Right.READ)
class AnalyticsApi {
    private static final int PAGE = 10;
    private static final int LARGEST = 1000;
    private static final int SHOWN = 60;

    private final Engines engines;
    private final Counts counts;

    AnalyticsApi(Engines engines, Counts counts) {
        this.engines = engines;
        this.counts = counts;
    }

    @GET
    @Path("queries")
    public ObjectNode queriesByGet(
            String engine, @Context UriInfo address, byte @Nullable [] body) {
        return queries(engine, address, body);
    }

    /** The queries that were searched most. */
    @POST
    @Path("queries")
    public ObjectNode queries(String engine, @Context UriInfo address, byte @Nullable [] body) {
        EngineId id = engines.named(engine).id();
        JsonNode json = read(body, Set.of("filters", "page"));
        var page = Paging.read(address.getQueryParameters(), json, PAGE, LARGEST);
        Wanted wanted = wanted(json, Set.of("clicks", "results", "tag", "date"));
        return answer(
                page,
                counts.queries(id, wanted, page.offset(), page.size()).stream()
                        .map(
                                query ->
                                        JsonNodeFactory.instance
                                                .objectNode()
                                                .put("term", query.term())
                                                .put("clicks", query.clicks())
                                                .put("queries", query.queries()))
                        .toList());
    }

    @GET
    @Path("clicks")
    public ObjectNode clicksByGet(String engine, @Context UriInfo address, byte @Nullable [] body) {
        return clicks(engine, address, body);
    }

    /** The documents that were chosen most, of all searches or those with one query. */
    @POST
    @Path("clicks")
    public ObjectNode clicks(String engine, @Context UriInfo address, byte @Nullable [] body) {
        EngineId id = engines.named(engine).id();
        JsonNode json = read(body, Set.of("query", "filters", "page"));
        var page = Paging.read(address.getQueryParameters(), json, PAGE, LARGEST);
        Wanted wanted = wanted(json, Set.of("tag", "date"));
        return answer(
                page,
                counts.clicks(id, wanted, page.offset(), page.size()).stream()
                        .map(
                                document ->
                                        JsonNodeFactory.instance
                                                .objectNode()
                                                .put("document_id", document.id())
                                                .put("clicks", document.clicks()))
                        .toList());
    }

    @GET
    @Path("counts")
    public ObjectNode countsByGet(String engine, byte @Nullable [] body) {
        return counts(engine, body);
    }

    /** How much was searched and chosen on each day or in each hour. */
    @POST
    @Path("counts")
    public ObjectNode counts(String engine, byte @Nullable [] body) {
        EngineId id = engines.named(engine).id();
        JsonNode json = read(body, Set.of("filters", "interval"));
        Interval interval = interval(json.path("interval"));
        Wanted wanted = wanted(json, Set.of("query", "document_id", "tag", "date"));
        CountsJson.check(wanted, interval);
        return CountsJson.of(
                wanted,
                interval,
                counts.searchesEach(interval, id, wanted),
                counts.clicksEach(interval, id, wanted));
    }

    private static JsonNode read(byte @Nullable [] body, Set<String> options) {
        return Members.only(
                "Options",
                JsonBody.read(body).orElseGet(JsonNodeFactory.instance::objectNode),
                options);
    }

    private static Wanted wanted(JsonNode json, Set<String> filters) {
        return WantedReader.read(json, filters, Clock.systemUTC());
    }

    private static Interval interval(JsonNode interval) {
        if (interval.isMissingNode() || interval.isNull()) {
            return Interval.DAY;
        }
        String code = interval.asText();
        return Interval.of(code)
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "Interval must be 'day' or 'hour', got '%s'"
                                                .formatted(
                                                        code.substring(
                                                                0,
                                                                Math.min(SHOWN, code.length())))));
    }

    /** Without totals, as the original answers. */
    private static ObjectNode answer(Paging page, List<ObjectNode> results) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("results").addAll(results);
        answer.putObject("meta")
                .putObject("page")
                .put("current", page.current())
                .put("size", page.size());
        return answer;
    }
}
