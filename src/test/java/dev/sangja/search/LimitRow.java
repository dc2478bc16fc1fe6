package dev.sangja.search;

import dev.sangja.search.limit.SearchLimits;
import dev.sangja.testing.SearchServer;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A request that goes over a limit by one, to an engine whose one field is {@code title}.
 *
 * @param limit as {@link SearchLimits} has it
 * @param path behind the engine's; empty for that of all engines
 * @param expected the status, and all errors
 */
record LimitRow(String limit, Method method, String path, String body, String expected) {
    private static final int SHOWN = 60;

    static List<LimitRow> all(SearchLimits limits) {
        var rows = new ArrayList<>(ofPages(limits));
        rows.addAll(ofConditions(limits));
        rows.addAll(ofSearches(limits));
        rows.addAll(ofDocuments(limits));
        rows.addAll(ofLists(limits));
        return rows;
    }

    /** Empty where the answer is as expected. */
    String wrong(String engine) {
        String to = path.isEmpty() ? "/engines" : "/engines/" + engine + path;
        Response answer = SearchServer.send(method, to, body);
        String key = answer.statusCode() == 200 ? "errors.flatten()" : "errors";
        String got = answer.statusCode() + " " + answer.<Object>path(key);
        return got.equals(expected) ? "" : "%s: %s, not %s".formatted(limit, got, expected);
    }

    private static LimitRow refused(String limit, String path, String body, String error) {
        return new LimitRow(limit, Method.POST, path, body, "400 " + List.of(error));
    }

    private static LimitRow search(String limit, String members, String error) {
        return refused(limit, "/search", "{\"query\":\"\"," + members + "}", error);
    }

    /** Of a document of several, that is refused while others might be taken. */
    private static LimitRow document(String limit, String document, String error) {
        return new LimitRow(limit, Method.POST, "/documents", document, "200 " + List.of(error));
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count)
                .mapToObj(element)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String members(int count, IntFunction<String> member) {
        return IntStream.range(0, count)
                .mapToObj(member)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String texts(int count) {
        return list(count, "\"a%d\""::formatted);
    }

    private static String shown(String json) {
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }

    private static List<LimitRow> ofPages(SearchLimits limits) {
        int characters = limits.queryCharacters();
        int queries = limits.queriesPerRequest();
        return List.of(
                refused(
                        "queryCharacters",
                        "/search",
                        "{\"query\":\"%s\"}".formatted("가".repeat(characters + 1)),
                        "Query must have at most %d characters, has %d"
                                .formatted(characters, characters + 1)),
                search(
                        "pages",
                        "\"page\":{\"current\":%d}".formatted(limits.pages() + 1),
                        "Page current must be an integer between 1 and %d, got %d"
                                .formatted(limits.pages(), limits.pages() + 1)),
                search(
                        "pageSize",
                        "\"page\":{\"size\":%d}".formatted(limits.pageSize() + 1),
                        "Page size must be an integer between 0 and %d, got %d"
                                .formatted(limits.pageSize(), limits.pageSize() + 1)),
                refused(
                        "queriesPerRequest",
                        "/multi_search",
                        "{\"queries\":%s}".formatted(list(queries + 1, _ -> "{\"query\":\"\"}")),
                        "Queries must be an array of 1 to %d searches".formatted(queries)),
                refused(
                        "suggestions",
                        "/query_suggestion",
                        "{\"query\":\"a\",\"size\":%d}".formatted(limits.suggestions() + 1),
                        "Options size must be an integer between 1 and %d, got %d"
                                .formatted(limits.suggestions(), limits.suggestions() + 1)));
    }

    private static List<LimitRow> ofConditions(SearchLimits limits) {
        int depth = limits.filterDepth();
        int values = limits.filterValues();
        int sorts = limits.sortFields();
        return List.of(
                search(
                        "filters",
                        "\"filters\":{\"all\":%s}"
                                .formatted(
                                        list(
                                                limits.filters() + 1,
                                                "{\"title\":\"%d\"}"::formatted)),
                        "Filters must not have more than %d conditions on fields"
                                .formatted(limits.filters())),
                search(
                        "filterDepth",
                        "\"filters\":%s{}%s"
                                .formatted("{\"all\":[".repeat(depth + 1), "]}".repeat(depth + 1)),
                        "Filters must not be nested deeper than %d groups".formatted(depth)),
                search(
                        "filterValues",
                        "\"filters\":{\"title\":%s}".formatted(texts(values + 1)),
                        "Filters must not have more than %d items in an array, got %d"
                                .formatted(values, values + 1)),
                search(
                        "sortFields",
                        "\"sort\":%s".formatted(list(sorts + 1, _ -> "{\"title\":\"asc\"}")),
                        "Sort must not have more than %d fields, got %d"
                                .formatted(sorts, sorts + 1)),
                search(
                        "groupSize",
                        "\"group\":{\"field\":\"title\",\"size\":%d}"
                                .formatted(limits.groupSize() + 1),
                        "Group size must be an integer between 1 and %d, got %d"
                                .formatted(limits.groupSize(), limits.groupSize() + 1)));
    }

    private static List<LimitRow> ofSearches(SearchLimits limits) {
        int facets = limits.facets();
        int boosts = limits.boosts();
        int snippet = limits.snippetCharacters();
        String boost = "{\"type\":\"value\",\"value\":\"a\"}";
        String tags = list(limits.tags() + 1, _ -> "1");
        String tag = "\"%s\"".formatted("x".repeat(limits.tagCharacters() + 1));
        return List.of(
                search(
                        "facetValues",
                        "\"facets\":{\"title\":{\"type\":\"value\",\"size\":%d}}"
                                .formatted(limits.facetValues() + 1),
                        "Facet of 'title' size must be an integer between 1 and %d, got %d"
                                .formatted(limits.facetValues(), limits.facetValues() + 1)),
                search(
                        "facets",
                        "\"facets\":{\"title\":%s}"
                                .formatted(list(facets + 1, _ -> "{\"type\":\"value\"}")),
                        "Facets must not be more than %d, got %d".formatted(facets, facets + 1)),
                search(
                        "boosts",
                        "\"boosts\":{\"title\":%s}".formatted(list(boosts + 1, _ -> boost)),
                        "Boosts must not be more than %d, got %d".formatted(boosts, boosts + 1)),
                search(
                        "tags",
                        "\"analytics\":{\"tags\":%s}".formatted(tags),
                        "Tags must be an array of at most %d strings, got %s"
                                .formatted(limits.tags(), shown(tags))),
                search(
                        "tagCharacters",
                        "\"analytics\":{\"tags\":[%s]}".formatted(tag),
                        "Tags must be strings of 1 to %d characters, got %s"
                                .formatted(limits.tagCharacters(), shown(tag))),
                search(
                        "snippetCharacters",
                        "\"result_fields\":{\"title\":{\"snippet\":{\"size\":%d}}}"
                                .formatted(snippet + 1),
                        "Result field 'title' snippet size must be an integer between 20 and %d, got %d"
                                .formatted(snippet, snippet + 1)));
    }

    private static List<LimitRow> ofDocuments(SearchLimits limits) {
        int most = limits.documentsPerRequest();
        String documents = list(most + 1, "{\"id\":\"%d\"}"::formatted);
        String tooMany =
                "Documents must not be more than %d in one request, got %d; send them in several"
                        .formatted(most, most + 1);
        String id = "i".repeat(limits.idCharacters() + 1);
        String field = "f".repeat(limits.fieldNameCharacters() + 1);
        String misnamed =
                "Invalid field name: '%s' must have 1 to %d lowercase letters, numbers and underscores, begin with a letter or a number, not be only digits, and not be one of external_id, engine_id, highlight, or, and, not, any, all, none"
                        .formatted(field, limits.fieldNameCharacters());
        String text = "x".repeat(limits.documentBytes() + 1 - "{\"t\":\"\"}".length());
        return List.of(
                refused("documentsPerRequest", "/documents", documents, tooMany),
                new LimitRow(
                        "documentsPerRequest",
                        Method.PATCH,
                        "/documents",
                        documents,
                        "400 " + List.of(tooMany)),
                new LimitRow(
                        "documentsPerRequest",
                        Method.DELETE,
                        "/documents",
                        texts(most + 1),
                        "400 " + List.of(tooMany)),
                document(
                        "documentBytes",
                        "{\"t\":\"%s\"}".formatted(text),
                        "Document must be at most %d bytes as JSON, has %d"
                                .formatted(limits.documentBytes(), limits.documentBytes() + 1)),
                document(
                        "idCharacters",
                        "{\"id\":\"%s\"}".formatted(id),
                        "Invalid field value: id must have 1 to %d characters, has %d"
                                .formatted(limits.idCharacters(), limits.idCharacters() + 1)),
                document("fieldNameCharacters", "{\"%s\":1}".formatted(field), misnamed),
                refused(
                        "fieldNameCharacters",
                        "/schema",
                        "{\"%s\":\"text\"}".formatted(field),
                        misnamed));
    }

    private static List<LimitRow> ofLists(SearchLimits limits) {
        int fields = limits.schemaFields();
        String full =
                "Schema must have at most %d fields, would have %d".formatted(fields, fields + 1);
        int words = limits.synonymWords();
        int curated = limits.curatedDocuments();
        int queries = limits.curatedQueries();
        int sources = limits.sourceEngines();
        String curation = "{\"queries\":[\"a\"],\"%s\":%s}";
        return List.of(
                refused(
                        "schemaFields",
                        "/schema",
                        members(fields, "\"f%d\":\"text\""::formatted),
                        full),
                refused(
                        "schemaFields",
                        "/documents",
                        members(fields, "\"f%d\":1"::formatted),
                        full),
                refused(
                        "synonymWords",
                        "/synonyms",
                        "{\"synonyms\":%s}".formatted(texts(words + 1)),
                        "Synonyms must have 2 to %d entries, got %d".formatted(words, words + 1)),
                refused(
                        "curatedDocuments",
                        "/curations",
                        curation.formatted("promoted", texts(curated + 1)),
                        "Promoted must have 0 to %d entries, got %d"
                                .formatted(curated, curated + 1)),
                refused(
                        "curatedDocuments",
                        "/curations",
                        curation.formatted("hidden", texts(curated + 1)),
                        "Hidden must have 0 to %d entries, got %d".formatted(curated, curated + 1)),
                refused(
                        "curatedQueries",
                        "/curations",
                        "{\"queries\":%s}".formatted(texts(queries + 1)),
                        "Queries must have 1 to %d entries, got %d"
                                .formatted(queries, queries + 1)),
                refused(
                        "sourceEngines",
                        "",
                        "{\"name\":\"too-many\",\"type\":\"meta\",\"source_engines\":%s}"
                                .formatted(texts(sources + 1)),
                        "Source engines must not be more than %d for one meta engine, got %d"
                                .formatted(sources, sources + 1)));
    }
}
