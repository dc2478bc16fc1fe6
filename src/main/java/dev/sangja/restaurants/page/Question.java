package dev.sangja.restaurants.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A wish as searches of the API, in its JSON. */
final class Question {
    /** The ratings that can be asked for, each with all that are better. */
    static final List<Double> RATINGS = List.of(4.5, 4.0, 3.5);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_VALUES = 250;
    private static final int LINE = 100;

    /** By relevance, what has all words comes first anyway; in any other order it would be lost among what has some. */
    private static final int ALL_WORDS = 6;

    /** What counts how much when words are looked for; the names of what people eat count most. */
    private static final Map<String, Integer> WEIGHTS =
            new TreeMap<>(
                    Map.of(
                            "name",
                            6,
                            "menu",
                            5,
                            "cuisine",
                            5,
                            "area",
                            4,
                            "neighbourhood",
                            3,
                            "district",
                            2,
                            "description",
                            1));

    private final Wish wish;
    private final Moment now;
    private final Lang lang;

    Question(Wish wish, Moment now, Lang lang) {
        this.wish = wish;
        this.now = now;
        this.lang = lang;
    }

    /** What the page shows: all that decides about the results. */
    ObjectNode call() {
        ObjectNode json = words(Optional.empty());
        sort().ifPresent(sort -> json.set("sort", sort));
        page(json, wish.page(), Wish.PAGE_SIZE);
        return json;
    }

    /** The same, with the counts and with marks in names and dishes. */
    ObjectNode whole() {
        ObjectNode json = call();
        facets(json, List.of(Part.values()));
        ObjectNode shown = json.putObject("result_fields");
        for (String field : List.of("name_", "menu_")) {
            shown.putObject(field + lang.code()).putObject("snippet").put("size", LINE);
        }
        return json;
    }

    /** Counts a part as if nothing were chosen in it. */
    ObjectNode without(Part part) {
        ObjectNode json = words(Optional.of(part));
        facets(json, List.of(part));
        page(json, 1, 0);
        return json;
    }

    /** One restaurant, with the marks that it has as a result. */
    ObjectNode one(String id) {
        ObjectNode json = whole();
        json.remove("facets");
        page(json, 1, 1);
        json.withObject("filters").withArray("all").addObject().put("id", id);
        return json;
    }

    /** Restaurants by their names alone. */
    static ObjectNode names(String typed, FieldName name) {
        ObjectNode json = JSON.objectNode().put("query", typed);
        json.putObject("search_fields").putObject(name.value());
        page(json, 1, Wish.PAGE_SIZE);
        return json;
    }

    /** Restaurants that are known. */
    static ObjectNode these(List<String> ids) {
        ObjectNode json = JSON.objectNode().put("query", "");
        ids.forEach(json.putObject("filters").putArray("id")::add);
        page(json, 1, ids.size());
        return json;
    }

    private static void page(ObjectNode json, int current, int size) {
        json.putObject("page").put("current", current).put("size", size);
    }

    private ObjectNode words(Optional<Part> leftOut) {
        ObjectNode json = JSON.objectNode().put("query", wish.query());
        if (!wish.query().isEmpty()) {
            ObjectNode fields = json.putObject("search_fields");
            WEIGHTS.forEach((field, weight) -> weigh(fields, field, weight));
        }
        if (wish.asTyped()) {
            json.put("correct_query", false);
        }
        if (wish.order() != Order.RELEVANCE && wish.query().contains(" ")) {
            json.put("precision", ALL_WORDS);
        }
        ArrayNode all = JSON.arrayNode();
        for (Part part : Part.values()) {
            if (leftOut.isEmpty() || leftOut.get() != part) {
                filter(part).ifPresent(all::add);
            }
        }
        near().ifPresent(all::add);
        if (!all.isEmpty()) {
            json.putObject("filters").set("all", all);
        }
        return json;
    }

    private static void weigh(ObjectNode fields, String field, int weight) {
        for (Lang each : Lang.values()) {
            fields.putObject(field + "_" + each.code()).put("weight", weight);
        }
    }

    /** Empty where nothing is chosen in this part. */
    Optional<ObjectNode> filter(Part part) {
        return switch (part) {
            case PRICE -> prices();
            case CUISINE -> anyOf("cuisine_en", wish.cuisines());
            case DISTRICT -> anyOf("district_en", wish.districts());
            case OPEN ->
                    wish.opening()
                            .moment(now)
                            .map(at -> JSON.objectNode().put(at.field(), at.slot()));
            case DOGS -> yes("dogs_allowed", wish.dogs());
            case PARKING -> yes("parking", wish.parking());
            case RATING ->
                    wish.rating().isEmpty()
                            ? Optional.empty()
                            : Optional.of(range("rating", wish.rating().getAsDouble()));
        };
    }

    private Optional<ObjectNode> prices() {
        if (wish.priceFrom().isEmpty() && wish.priceTo().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = JSON.objectNode();
        json.set("average_price", prices(wish.priceFrom(), wish.priceTo()));
        return Optional.of(json);
    }

    /** The API's ranges end before {@code to}. */
    private static ObjectNode prices(OptionalInt from, OptionalInt to) {
        ObjectNode range = JSON.objectNode();
        from.ifPresent(won -> range.put("from", won));
        to.ifPresent(won -> range.put("to", won + 1));
        return range;
    }

    private static Optional<ObjectNode> anyOf(String field, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = JSON.objectNode();
        values.forEach(json.putArray(field)::add);
        return Optional.of(json);
    }

    private static Optional<ObjectNode> yes(String field, boolean wanted) {
        return wanted ? Optional.of(JSON.objectNode().put(field, "true")) : Optional.empty();
    }

    private static ObjectNode range(String field, double from) {
        ObjectNode json = JSON.objectNode();
        json.putObject(field).put("from", from);
        return json;
    }

    private Optional<ObjectNode> near() {
        return wish.near()
                .map(
                        place -> {
                            ObjectNode json = JSON.objectNode();
                            json.putObject("location")
                                    .put("center", Address.place(place))
                                    .put("distance", wish.radius())
                                    .put("unit", "km");
                            return json;
                        });
    }

    /** Empty for the order of the score. */
    private Optional<ArrayNode> sort() {
        ArrayNode sort = JSON.arrayNode();
        switch (wish.order()) {
            case RELEVANCE -> {}
            case RATING -> {
                sort.addObject().put("rating", "desc");
                sort.addObject().put("review_count", "desc");
            }
            case PRICE -> sort.addObject().put("average_price", "asc");
            case DISTANCE ->
                    wish.near()
                            .ifPresent(
                                    place ->
                                            sort.addObject()
                                                    .putObject("location")
                                                    .put("center", Address.place(place))
                                                    .put("order", "asc"));
        }
        return sort.isEmpty() ? Optional.empty() : Optional.of(sort);
    }

    private void facets(ObjectNode json, List<Part> parts) {
        ObjectNode facets = json.putObject("facets");
        for (Part part : parts) {
            ObjectNode facet = facets.putArray(facetField(part)).addObject();
            switch (part) {
                case PRICE -> bands(facet);
                case RATING -> ratings(facet);
                case CUISINE, DISTRICT, OPEN, DOGS, PARKING ->
                        facet.put("type", "value").put("size", MOST_VALUES);
            }
        }
    }

    /** The field that is counted. Without a chosen time it is that of this day, for what is open now. */
    String facetField(Part part) {
        return switch (part) {
            case PRICE -> "average_price";
            case CUISINE -> "cuisine_en";
            case DISTRICT -> "district_en";
            case OPEN -> now.field();
            case DOGS -> "dogs_allowed";
            case PARKING -> "parking";
            case RATING -> "rating";
        };
    }

    private static void bands(ObjectNode facet) {
        ArrayNode ranges = facet.put("type", "range").putArray("ranges");
        for (Band band : Band.ALL) {
            ranges.add(prices(band.from(), band.to()).put("name", band.code()));
        }
    }

    private static void ratings(ObjectNode facet) {
        ArrayNode ranges = facet.put("type", "range").putArray("ranges");
        for (double rating : RATINGS) {
            ranges.addObject().put("from", rating).put("name", Address.number(rating));
        }
    }
}
