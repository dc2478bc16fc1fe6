package dev.sangja.search.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.query.FacetCount;
import dev.sangja.search.query.FacetResult;
import dev.sangja.search.schema.FieldName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Facets as clients read them. */
final class FacetJson {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private FacetJson() {}

    static ObjectNode of(Map<FieldName, List<FacetResult>> facets) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        facets.forEach(
                (field, results) -> {
                    ArrayNode list = json.putArray(field.value());
                    results.forEach(result -> list.add(facet(result)));
                });
        return json;
    }

    private static ObjectNode facet(FacetResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", result.range() ? "range" : "value");
        result.name().ifPresent(name -> json.put("name", name));
        ArrayNode data = json.putArray("data");
        result.counts().forEach(count -> row(data.addObject(), count));
        return json;
    }

    private static void row(ObjectNode row, FacetCount count) {
        switch (count) {
            case FacetCount.OfText(String value, _) -> row.put("value", value);
            case FacetCount.OfNumber(double value, _) -> row.put("value", value);
            case FacetCount.OfDate(long value, _) -> row.put("value", date(value));
            case FacetCount.OfNumberRange(Optional<String> name, var from, var to, _) -> {
                to.ifPresent(end -> row.put("to", end));
                from.ifPresent(start -> row.put("from", start));
                name.ifPresent(said -> row.put("name", said));
            }
            case FacetCount.OfDateRange(Optional<String> name, var from, var to, _) -> {
                to.ifPresent(end -> row.put("to", date(end)));
                from.ifPresent(start -> row.put("from", date(start)));
                name.ifPresent(said -> row.put("name", said));
            }
        }
        row.put("count", count.count());
    }

    private static String date(long millis) {
        return DATE.format(Instant.ofEpochMilli(millis));
    }
}
