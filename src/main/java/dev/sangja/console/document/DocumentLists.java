package dev.sangja.console.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.console.Amount;
import dev.sangja.console.Frame;
import dev.sangja.console.QueryLength;
import dev.sangja.console.document.DocumentList.Cell;
import dev.sangja.console.document.DocumentList.Choice;
import dev.sangja.console.document.DocumentList.Row;
import dev.sangja.platform.api.Texts;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.api.EngineSearches;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.SearchResult;
import dev.sangja.search.request.SearchRequests;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Scalar;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists documents: all in the order in which they came, or those that a search finds. */
@ApplicationScoped
class DocumentLists {
    private static final int PAGE = 20;

    /** A search reaches no further. */
    private static final int LAST_PAGE = 100;

    private static final int CELLS = 5;
    private static final int SHOWN = 140;

    private final Engines engines;
    private final Documents documents;
    private final EngineViews views;
    private final EngineSearches searches;
    private final SearchLimits limits;

    DocumentLists(
            Engines engines,
            Documents documents,
            EngineViews views,
            EngineSearches searches,
            SearchLimits limits) {
        this.engines = engines;
        this.documents = documents;
        this.views = views;
        this.searches = searches;
        this.limits = limits;
    }

    DocumentList of(Engine engine, ListWish wish, Lang lang) {
        EngineView view = views.named(engine.name().value());
        return wish.isFound() ? found(view, wish, lang) : all(view, wish, lang, "");
    }

    private DocumentList all(EngineView view, ListWish wish, Lang lang, String error) {
        List<Documents.Born> some =
                documents.after(view.engine().id(), Math.max(0, wish.after), PAGE + 1);
        List<Row> rows =
                some.stream().limit(PAGE).map(Documents.Born::document).map(this::row).toList();
        String total = Amount.of(engines.counted(view.engine().name().value()).documents(), lang);
        String next = some.size() > PAGE ? "?after=" + some.get(PAGE - 1).place() : "";
        return list(view, wish, lang, rows, total, error, wish.after > 0 ? "?" : "", next);
    }

    private DocumentList found(EngineView view, ListWish wish, Lang lang) {
        String query = wish.text.strip();
        TuningMessages say = Words.in(TuningMessages.class, lang);
        String tooLong = QueryLength.error(query, limits.queryCharacters(), say);
        if (!tooLong.isEmpty()) {
            return all(view, wish, lang, tooLong);
        }
        SearchResult result;
        int page = Math.clamp(wish.page, 1, LAST_PAGE);
        try {
            var request = SearchRequests.read(json(wish, page), view.schema(), limits);
            result = searches.search(view, request);
        } catch (ApiError e) {
            return all(view, wish, lang, error(e, view, wish, lang));
        }
        List<Row> rows = result.hits().stream().map(Hit::document).map(this::row).toList();
        boolean more = (long) page * PAGE < result.total() && page < LAST_PAGE;
        return list(
                view,
                wish,
                lang,
                rows,
                Amount.of(result.total(), lang),
                "",
                page > 1 ? query(wish, page - 1) : "",
                more ? query(wish, page + 1) : "");
    }

    private static ObjectNode json(ListWish wish, int page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("query", wish.text.strip());
        json.putObject("page").put("size", PAGE).put("current", page);
        if (wish.isFiltered()) {
            ObjectNode filters = json.putObject("filters");
            switch (wish.how) {
                case "from", "to" ->
                        filters.putObject(wish.field).put(wish.how, wish.value.strip());
                default -> filters.put(wish.field, wish.value.strip());
            }
        }
        return json;
    }

    private static String error(ApiError e, EngineView view, ListWish wish, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        if (e.status() != 400) {
            return words.search_busy();
        }
        Optional<FieldType> type = FieldName.of(wish.field).flatMap(view.schema()::type);
        if (wish.isFiltered() && type.isEmpty()) {
            return words.filter_field_unknown(wish.field);
        }
        return wish.isFiltered()
                ? words.filter_wrong(wish.value, wish.field)
                : String.join(" ", e.errors());
    }

    private DocumentList list(
            EngineView view,
            ListWish wish,
            Lang lang,
            List<Row> rows,
            String total,
            String error,
            String previous,
            String next) {
        return new DocumentList(
                rows,
                total,
                wish.isFound() && error.isEmpty(),
                wish.text,
                fields(view, wish, lang),
                ways(wish, lang),
                wish.value,
                error,
                previous,
                next);
    }

    private static List<Choice> fields(EngineView view, ListWish wish, Lang lang) {
        var fields = new ArrayList<Choice>();
        fields.add(
                new Choice(
                        "",
                        Words.in(ConsoleMessages.class, lang).filter_none(),
                        wish.field.isEmpty()));
        Stream.concat(Stream.of(FieldName.ID), view.schema().fields().keySet().stream())
                .map(FieldName::value)
                .forEach(name -> fields.add(new Choice(name, name, name.equals(wish.field))));
        return fields;
    }

    private static List<Choice> ways(ListWish wish, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return List.of(
                new Choice("is", words.filter_is(), wish.how.equals("is")),
                new Choice("from", words.filter_from(), wish.how.equals("from")),
                new Choice("to", words.filter_to(), wish.how.equals("to")));
    }

    private Row row(Document document) {
        List<Cell> cells =
                document.fields().entrySet().stream()
                        .filter(field -> !field.getValue().scalars().isEmpty())
                        .limit(CELLS)
                        .map(
                                field ->
                                        new Cell(
                                                field.getKey().value(),
                                                shown(field.getValue().scalars())))
                        .toList();
        String id = document.id().value();
        return new Row(id, "?id=" + Frame.encoded(id), cells);
    }

    private static String shown(List<Scalar> scalars) {
        return Texts.cut(
                scalars.stream().map(Scalar::asText).collect(Collectors.joining(", ")), SHOWN);
    }

    private static String query(ListWish wish, int page) {
        return "?q=%s&field=%s&how=%s&value=%s&page=%d"
                .formatted(
                        Frame.encoded(wish.text),
                        Frame.encoded(wish.field),
                        Frame.encoded(wish.how),
                        Frame.encoded(wish.value),
                        page);
    }
}
