package dev.sangja.search.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.sangja.search.document.TypedJson;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.Page;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.view.EngineView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a search found, as clients read it. */
final class SearchJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ResultField RAW =
            new ResultField(
                    Optional.of(new ResultField.Raw(OptionalInt.empty())), Optional.empty());

    private final EngineView view;
    private final Map<FieldName, ResultField> shown;
    private final int lastPage;

    private SearchJson(EngineView view, SearchRequest request, int lastPage) {
        this.lastPage = lastPage;
        this.view = view;
        this.shown = shown(view, request);
    }

    /** The fields that are shown, in the order of the request, the settings or the schema. */
    static Map<FieldName, ResultField> shown(EngineView view, SearchRequest request) {
        Map<FieldName, ResultField> asked =
                request.resultFields().orElse(view.settings().resultFields());
        if (!asked.isEmpty()) {
            return asked;
        }
        var all = new LinkedHashMap<FieldName, ResultField>();
        view.schema().fields().keySet().forEach(field -> all.put(field, RAW));
        return all;
    }

    static ObjectNode of(
            EngineView view,
            SearchRequest request,
            SearchResult result,
            List<String> warnings,
            int lastPage,
            String requestId) {
        var json = new SearchJson(view, request, lastPage);
        ObjectNode answer = JSON.objectNode();
        answer.set("meta", json.meta(request.page(), result, warnings, requestId));
        ArrayNode results = answer.putArray("results");
        result.hits().forEach(hit -> results.add(json.hit(hit, request.group().isPresent())));
        if (!request.facets().isEmpty()) {
            answer.set("facets", FacetJson.of(result.facets()));
        }
        return answer;
    }

    private ObjectNode meta(
            Page page, SearchResult result, List<String> warnings, String requestId) {
        ObjectNode json = JSON.objectNode();
        json.putArray("alerts");
        ArrayNode said = json.putArray("warnings");
        warnings.forEach(said::add);
        json.put("precision", result.precision());
        json.putObject("page")
                .put("current", page.current())
                .put("total_pages", pages(page, result.total()))
                .put("total_results", result.total())
                .put("size", page.size());
        json.set("engine", engine(view));
        result.correction()
                .ifPresent(
                        correction ->
                                json.putObject("query_correction")
                                        .put("original", correction.original())
                                        .put("used", correction.used())
                                        .put("reason", "keyboard_mode"));
        return json.put("request_id", requestId);
    }

    /** The engine as the head of an answer names it. */
    static ObjectNode engine(EngineView view) {
        return JSON.objectNode()
                .put("name", view.engine().name().value())
                .put("type", view.engine().kind() instanceof EngineKind.Meta ? "meta" : "default");
    }

    private long pages(Page page, long total) {
        if (page.size() == 0) {
            return total == 0 ? 0 : 1;
        }
        return Math.min(lastPage, Math.ceilDiv(total, page.size()));
    }

    private ObjectNode hit(Hit hit, boolean grouped) {
        ObjectNode json = JSON.objectNode();
        shown.forEach(
                (field, how) -> {
                    if (!field.equals(FieldName.ID)) {
                        json.set(field.value(), field(hit, field, how));
                    }
                });
        String id = hit.stored().id().value();
        json.putObject("id").put("raw", hit.idIn(view));
        json.putObject("_meta")
                .put("id", id)
                .put("engine", hit.engine().value())
                .put("score", hit.score());
        if (grouped) {
            ArrayNode group = json.putArray("_group");
            hit.group().forEach(other -> group.add(hit(other, false)));
        }
        return json;
    }

    private ObjectNode field(Hit hit, FieldName field, ResultField how) {
        ObjectNode json = JSON.objectNode();
        FieldType type = view.schema().type(field).orElse(FieldType.TEXT);
        how.raw().ifPresent(raw -> json.set("raw", raw(hit, field, type, raw)));
        how.snippet().ifPresent(_ -> json.put("snippet", hit.snippets().get(field)));
        return json;
    }

    private static JsonNode raw(Hit hit, FieldName field, FieldType type, ResultField.Raw raw) {
        if (type == FieldType.TEXT && raw.size().isEmpty()) {
            Optional<String> written = hit.stored().texts(field);
            if (written.isPresent()) {
                return JSON.rawValueNode(new RawValue(written.get()));
            }
        }
        JsonNode value = TypedJson.value(hit.stored().value(field), type);
        return raw.size().isPresent() && type == FieldType.TEXT
                ? cut(value, raw.size().getAsInt())
                : value;
    }

    private static JsonNode cut(JsonNode value, int size) {
        if (value.isArray()) {
            ArrayNode cut = JSON.arrayNode();
            value.forEach(element -> cut.add(cut(element, size)));
            return cut;
        }
        return value.isTextual() ? JSON.textNode(Letters.first(value.asText(), size)) : value;
    }
}
