package dev.sangja.console.reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.console.QueryLength;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.platform.text.SafeHtml;
import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.document.Document;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.FacetCount;
import dev.sangja.search.query.FacetResult;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.view.EngineView;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Searches as the page asks, on the server. */
@ApplicationScoped
class ReferenceSearch {
    static final int PAGE = 10;

    private static final int VALUES = 10;
    private static final int SNIPPET = 200;
    private static final int LAST_PAGE = 99;
    private static final int REFUSED = 400;

    private final EngineSearches searches;
    private final SearchLimits limits;

    ReferenceSearch(EngineSearches searches, SearchLimits limits) {
        this.searches = searches;
        this.limits = limits;
    }

    Found find(EngineView view, Chosen chosen, Asked asked, String path, Lang lang) {
        TuningMessages say = Words.in(TuningMessages.class, lang);
        List<Found.Choice> sorts = sorts(chosen, asked, path, say);
        String tooLong = QueryLength.error(asked.query(), limits.queryCharacters(), say);
        if (!tooLong.isEmpty()) {
            return nothing(asked, sorts, tooLong);
        }
        try {
            ObjectNode json = request(view, chosen, asked);
            SearchResult result =
                    searches.search(view, SearchRequests.read(json, view.schema(), limits));
            boolean more = asked.page() < LAST_PAGE && (long) asked.page() * PAGE < result.total();
            return new Found(
                    asked.query(),
                    result.total(),
                    result.hits().stream().map(hit -> item(hit, chosen)).toList(),
                    facets(result, chosen, asked, path),
                    sorts,
                    asked.page() > 1 ? path + "?" + asked.at(asked.page() - 1).query(chosen) : "",
                    more ? path + "?" + asked.at(asked.page() + 1).query(chosen) : "",
                    "");
        } catch (ApiError e) {
            String error =
                    e.status() == REFUSED
                            ? say.refused_search(String.join(" ", e.errors()))
                            : say.search_busy();
            return nothing(asked, sorts, error);
        }
    }

    private static Found nothing(Asked asked, List<Found.Choice> sorts, String error) {
        return new Found(asked.query(), 0, List.of(), List.of(), sorts, "", "", error);
    }

    private static ObjectNode request(EngineView view, Chosen chosen, Asked asked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("query", asked.query());
        json.putObject("page").put("size", PAGE).put("current", asked.page());
        ObjectNode shown = json.putObject("result_fields");
        for (String field : shown(chosen)) {
            if (isText(view, field)) {
                shown.putObject(field)
                        .putObject("snippet")
                        .put("size", SNIPPET)
                        .put("fallback", true);
            } else {
                shown.putObject(field).putObject("raw");
            }
        }
        if (shown.isEmpty()) {
            shown.putObject(FieldName.ID.value()).putObject("raw");
        }
        if (!chosen.facets().isEmpty()) {
            ObjectNode facets = json.putObject("facets");
            chosen.facets()
                    .forEach(
                            field ->
                                    facets.putArray(field)
                                            .addObject()
                                            .put("type", "value")
                                            .put("size", VALUES));
        }
        filters(json, view, asked);
        int colon = asked.order().lastIndexOf(':');
        if (colon > 0 && chosen.sorts().contains(asked.order().substring(0, colon))) {
            String direction = asked.order().endsWith(":desc") ? "desc" : "asc";
            json.putObject("sort").put(asked.order().substring(0, colon), direction);
        }
        return json;
    }

    private static List<String> shown(Chosen chosen) {
        var all = new ArrayList<String>(chosen.fields());
        if (!chosen.title().isEmpty()) {
            all.addFirst(chosen.title());
        }
        return all.stream().distinct().toList();
    }

    private static boolean isText(EngineView view, String field) {
        return FieldName.of(field)
                .flatMap(view.schema()::type)
                .filter(type -> type == FieldType.TEXT)
                .isPresent();
    }

    private static void filters(ObjectNode json, EngineView view, Asked asked) {
        if (asked.filters().isEmpty()) {
            return;
        }
        var all = json.putObject("filters").putArray("all");
        asked.filters()
                .forEach(
                        (field, value) -> {
                            if (isText(view, field)) {
                                all.addObject().put(field, value);
                            } else {
                                number(value)
                                        .ifPresent(number -> all.addObject().put(field, number));
                            }
                        });
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static List<Found.Choice> sorts(
            Chosen chosen, Asked asked, String path, TuningMessages say) {
        var sorts = new ArrayList<Found.Choice>();
        sorts.add(sort(say.reference_relevance(), "", chosen, asked, path));
        for (String field : chosen.sorts()) {
            sorts.add(sort(field + " ↑", field + ":asc", chosen, asked, path));
            sorts.add(sort(field + " ↓", field + ":desc", chosen, asked, path));
        }
        return sorts;
    }

    private static Found.Choice sort(
            String label, String order, Chosen chosen, Asked asked, String path) {
        return new Found.Choice(
                label,
                0,
                path + "?" + asked.sorted(order).query(chosen),
                asked.order().equals(order));
    }

    private static Found.Item item(Hit hit, Chosen chosen) {
        Document document = hit.document();
        RawString title =
                snippet(hit, chosen.title())
                        .orElseGet(() -> SafeHtml.escaped(document.id().value()).raw());
        List<Found.Value> values =
                chosen.fields().stream()
                        .map(field -> new Found.Value(field, html(hit, field)))
                        .filter(value -> !value.html().getValue().isEmpty())
                        .toList();
        return new Found.Item(title, url(document, chosen), values);
    }

    private static RawString html(Hit hit, String field) {
        return snippet(hit, field)
                .orElseGet(() -> SafeHtml.escaped(text(hit.document(), field)).raw());
    }

    /** Addresses that are none of the web lead nowhere: they may be scripts. */
    private static String url(Document document, Chosen chosen) {
        String url = chosen.url().isEmpty() ? "" : text(document, chosen.url());
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /** The search escapes its snippets. */
    private static Optional<RawString> snippet(Hit hit, String field) {
        return FieldName.of(field)
                .flatMap(name -> Optional.ofNullable(hit.snippets().get(name)))
                .map(RawString::new);
    }

    private static String text(Document document, String field) {
        return document.value(new FieldName(field)).scalars().stream()
                .map(Scalar::asText)
                .collect(Collectors.joining(", "));
    }

    private static List<Found.Facet> facets(
            SearchResult result, Chosen chosen, Asked asked, String path) {
        return chosen.facets().stream()
                .map(
                        field ->
                                new Found.Facet(
                                        field,
                                        choices(
                                                field,
                                                result.facets()
                                                        .getOrDefault(
                                                                new FieldName(field), List.of()),
                                                chosen,
                                                asked,
                                                path)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static List<Found.Choice> choices(
            String field, List<FacetResult> counted, Chosen chosen, Asked asked, String path) {
        return counted.stream()
                .flatMap(result -> result.counts().stream())
                .map(
                        count -> {
                            String value = value(count);
                            return new Found.Choice(
                                    value,
                                    count.count(),
                                    path + "?" + asked.filtered(field, value).query(chosen),
                                    value.equals(asked.filters().get(field)));
                        })
                .toList();
    }

    private static String value(FacetCount count) {
        return switch (count) {
            case FacetCount.OfText(String value, _) -> value;
            case FacetCount.OfNumber(double value, _) ->
                    BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            case FacetCount.OfDate _, FacetCount.OfNumberRange _, FacetCount.OfDateRange _ ->
                    throw new IllegalStateException(
                            "only values of texts and numbers are asked for");
        };
    }
}
