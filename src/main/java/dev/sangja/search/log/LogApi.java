package dev.sangja.search.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Members;
import dev.sangja.search.body.Moment;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The log of an engine over HTTP. */
@Path("/api/as/v1/engines/{engine}/logs/api")
@Needs(Right.READ)
class LogApi {
    private static final int PAGE = 10;
    private static final int LARGEST = 100;
    private static final int LONGEST_TEXT = 512;
    private static final Set<String> OPTIONS = Set.of("filters", "query", "page", "sort_direction");

    private final Engines engines;
    private final LogTable table;

    LogApi(Engines engines, LogTable table) {
        this.engines = engines;
        this.table = table;
    }

    @GET
    public ObjectNode listByGet(String engine, @Context UriInfo address, byte @Nullable [] body) {
        return list(engine, address, body);
    }

    @POST
    public ObjectNode list(String engine, @Context UriInfo address, byte @Nullable [] body) {
        EngineId id = engines.named(engine).id();
        JsonNode json = Members.only("Options", JsonBody.require(body), OPTIONS);
        LogQuery query = query(json);
        var page = Paging.read(address.getQueryParameters(), json, PAGE, LARGEST);
        var calls = table.page(id, query, page.offset(), page.size());
        ObjectNode answer =
                page.answer(table.count(id, query), calls.stream().map(LogApi::json).toList());
        ObjectNode meta = (ObjectNode) answer.get("meta");
        meta.put("query", query.text().orElse(""));
        meta.set("filters", json.path("filters"));
        meta.put("sort_direction", query.ascending() ? "asc" : "desc");
        return answer;
    }

    private static LogQuery query(JsonNode json) {
        JsonNode filters =
                Members.only("Filters", json.path("filters"), Set.of("date", "status", "method"));
        JsonNode date = Members.only("Filters date", filters.path("date"), Set.of("from", "to"));
        return new LogQuery(
                Moment.read("Filters date from", date.path("from")),
                Moment.read("Filters date to", date.path("to")),
                status(filters.path("status")),
                text("Filters method", filters.path("method")).map(String::toUpperCase),
                text("Query", json.path("query")).filter(text -> !text.isEmpty()),
                ascending(json.path("sort_direction")));
    }

    private static Optional<Integer> status(JsonNode status) {
        if (status.isMissingNode() || status.isNull()) {
            return Optional.empty();
        }
        String text = status.asText();
        if (!text.matches("[1-5][0-9]{2}")) {
            throw ApiError.badRequest(
                    "Filters status must be an HTTP status such as 400, got '%s'"
                            .formatted(cut(text)));
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static Optional<String> text(String name, JsonNode text) {
        if (text.isMissingNode() || text.isNull()) {
            return Optional.empty();
        }
        boolean clean = text.isTextual() && text.asText().indexOf(0) < 0;
        if (!clean || text.asText().length() > LONGEST_TEXT) {
            throw ApiError.badRequest(
                    "%s must be a string of at most %d characters, got %s"
                            .formatted(name, LONGEST_TEXT, cut(text.toString())));
        }
        return Optional.of(text.asText());
    }

    private static boolean ascending(JsonNode direction) {
        return switch (direction.asText("")) {
            case "", "asc" -> true;
            case "desc" -> false;
            default ->
                    throw ApiError.badRequest(
                            "Sort direction must be 'asc' or 'desc', got '%s'"
                                    .formatted(cut(direction.asText())));
        };
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static ObjectNode json(LoggedCall call) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("timestamp", call.at().toString())
                .put("http_method", call.method())
                .put("full_request_path", call.path())
                .put("status", call.status())
                .put("user_agent", call.userAgent())
                .put("request_body", call.requestBody())
                .put("response_body", call.responseBody());
    }
}
