package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads searches. */
public final class SearchRequests {
    private static final Set<String> OPTIONS =
            Set.of(
                    "query",
                    "page",
                    "sort",
                    "group",
                    "facets",
                    "filters",
                    "boosts",
                    "precision",
                    "search_fields",
                    "result_fields",
                    "analytics",
                    "record_analytics",
                    "correct_query");
    private static final int MOST_PRECISION = 11;
    private static final int USUAL_GROUP = 10;

    private final Schema schema;
    private final SearchLimits limits;
    private final Options options;

    private SearchRequests(JsonNode json, Schema schema, SearchLimits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = Options.of("Options", json).only(OPTIONS);
    }

    /** Refuses with 400 if something is wrong with it. */
    public static SearchRequest read(JsonNode json, Schema schema, SearchLimits limits) {
        return new SearchRequests(json, schema, limits).read();
    }

    /**
     * Reads a search as a signed key lets it be: what its claims name counts, whatever the request says; only filters must
     * hold on both sides. Refuses with 400 if something is wrong with it.
     */
    public static SearchRequest readSigned(
            JsonNode json, ObjectNode claims, Schema schema, SearchLimits limits) {
        ObjectNode enforced = JsonNodeFactory.instance.objectNode();
        Options.of("Options", json).forEach(enforced::set);
        claims.properties().stream()
                .filter(claim -> OPTIONS.contains(claim.getKey()))
                .forEach(claim -> enforced.set(claim.getKey(), claim.getValue()));
        SearchRequest request = read(enforced, schema, limits);
        return json.hasNonNull("filters") && claims.hasNonNull("filters")
                ? request.narrowed(filter(json.get("filters"), schema, limits))
                : request;
    }

    /**
     * Filters alone.
     *
     * @throws ApiError 400 if something is wrong with them
     */
    public static Filter filter(JsonNode json, Schema schema, SearchLimits limits) {
        return new FilterReader(schema, limits).read(json);
    }

    private SearchRequest read() {
        return new SearchRequest(
                query(options, limits),
                page(),
                options.has("sort")
                        ? new SortReader(schema, limits).read(options.get("sort"))
                        : List.of(),
                options.has("group") ? Optional.of(group(options.get("group"))) : Optional.empty(),
                options.has("facets")
                        ? new FacetReader(schema, limits).read(options.get("facets"))
                        : Map.of(),
                options.has("filters")
                        ? filter(options.get("filters"), schema, limits)
                        : Filter.EVERYTHING,
                options.has("boosts")
                        ? Optional.of(new BoostReader(schema, limits).read(options.get("boosts")))
                        : Optional.empty(),
                precision(),
                options.has("search_fields")
                        ? Optional.of(
                                new ShownFields(schema, limits)
                                        .searched(options.get("search_fields")))
                        : Optional.empty(),
                options.has("result_fields")
                        ? Optional.of(
                                new ShownFields(schema, limits)
                                        .results(options.get("result_fields")))
                        : Optional.empty(),
                options.has("analytics") ? Tags.read(options.get("analytics"), limits) : List.of(),
                options.flag("record_analytics", true),
                options.flag("correct_query", true));
    }

    static String query(Options options, SearchLimits limits) {
        JsonNode query = options.get("query");
        if (query.isMissingNode() || query.isNull()) {
            throw ApiError.badRequest("Missing required parameter: query");
        }
        if (!query.isTextual() && !query.isNumber()) {
            throw ApiError.badRequest(
                    "Query must be a string or a number, got %s".formatted(Options.shown(query)));
        }
        String text = query.asText();
        int length = text.codePointCount(0, text.length());
        if (length > limits.queryCharacters()) {
            throw ApiError.badRequest(
                    "Query must have at most %d characters, has %d"
                            .formatted(limits.queryCharacters(), length));
        }
        return text;
    }

    private Page page() {
        if (!options.has("page")) {
            return Page.FIRST;
        }
        Options page = Options.of("Page", options.get("page")).only(Set.of("current", "size"));
        return new Page(
                page.integer("current", Page.FIRST.current(), 1, limits.pages()),
                page.integer("size", Page.FIRST.size(), 0, limits.pageSize()));
    }

    private OptionalInt precision() {
        if (!options.has("precision")) {
            return OptionalInt.empty();
        }
        JsonNode precision = options.get("precision");
        if (!precision.isIntegralNumber()
                || !precision.canConvertToInt()
                || precision.intValue() < 1
                || precision.intValue() > MOST_PRECISION) {
            throw ApiError.badRequest("Precision must be an integer between 1 and 11");
        }
        return OptionalInt.of(precision.intValue());
    }

    private Group group(JsonNode json) {
        Options group = Options.of("Group", json).only(Set.of("field", "size", "sort", "collapse"));
        Fields.Typed field =
                new Fields(schema)
                        .named(
                                "Group",
                                group.text("field"),
                                FieldType.TEXT,
                                FieldType.NUMBER,
                                FieldType.DATE);
        return new Group(
                field.name(),
                group.integer(
                        "size", Math.min(USUAL_GROUP, limits.groupSize()), 1, limits.groupSize()),
                group.has("sort")
                        ? new ArrayList<>(new SortReader(schema, limits).read(group.get("sort")))
                        : List.of(),
                group.flag("collapse", false));
    }
}
