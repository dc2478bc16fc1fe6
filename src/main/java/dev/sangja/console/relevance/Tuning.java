package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Settings as somebody is tuning them.
 *
 * @param query of the preview
 * @param seen how the stored settings were when the form was shown
 */
record Tuning(
        String query, String precision, List<Weight> weights, List<BoostRow> boosts, String seen) {
    static final int MOST_PRECISION = 11;

    Tuning {
        weights = List.copyOf(weights);
        boosts = List.copyOf(boosts);
    }

    /** Stored settings, as the API shows them. */
    static Tuning of(String query, ObjectNode settings, Schema schema, String seen) {
        JsonNode searched = settings.path("search_fields");
        List<Weight> weights =
                texts(schema)
                        .map(
                                field ->
                                        new Weight(
                                                field,
                                                searched.has(field),
                                                searched.path(field).path("weight").asText("1")))
                        .sorted(Comparator.comparing(weight -> !weight.searched()))
                        .toList();
        var boosts = new ArrayList<BoostRow>();
        for (var field : settings.path("boosts").properties()) {
            FieldType type =
                    FieldName.of(field.getKey()).flatMap(schema::type).orElse(FieldType.TEXT);
            JsonNode some = field.getValue();
            (some.isArray() ? some : JsonNodeFactory.instance.arrayNode().add(some))
                    .forEach(one -> boosts.add(BoostRow.of(field.getKey(), one, type)));
        }
        return new Tuning(query, settings.path("precision").asText(), weights, boosts, seen);
    }

    private static Stream<String> texts(Schema schema) {
        return Stream.concat(
                schema.fields().entrySet().stream()
                        .filter(field -> field.getValue() == FieldType.TEXT)
                        .map(field -> field.getKey().value())
                        .sorted(),
                Stream.of(FieldName.ID.value()));
    }

    /** As the API takes them; boosts that are not complete are left out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = json.putObject("search_fields");
        weights.stream()
                .filter(Weight::searched)
                .forEach(
                        each ->
                                Typed.number(each.weight())
                                        .ifPresent(
                                                weight ->
                                                        fields.putObject(each.field())
                                                                .put("weight", weight)));
        ObjectNode all = json.putObject("boosts");
        for (BoostRow boost : boosts) {
            if (boost.isComplete()) {
                all.withArray("/" + boost.field()).add(boost.json());
            }
        }
        return json.put("precision", Integer.parseInt(precision.strip()));
    }

    /** Sentences about what is wrong with it. */
    List<String> wrong(TuningMessages say, boolean saving) {
        var wrong = new ArrayList<String>();
        if (!precision.strip().matches("[1-9]|1[01]")) {
            wrong.add(say.relevance_bad_precision(precision, MOST_PRECISION));
        }
        weights.stream()
                .filter(each -> each.searched() && !Typed.isFactor(each.weight()))
                .forEach(each -> wrong.add(say.relevance_bad_weight(each.field(), each.weight())));
        if (weights.stream().noneMatch(Weight::searched)) {
            wrong.add(say.relevance_no_field());
        }
        for (BoostRow boost : boosts) {
            if (!Typed.isFactor(boost.factor())) {
                wrong.add(say.relevance_bad_factor(boost.field(), boost.factor()));
            }
            if (saving && !boost.isComplete()) {
                wrong.add(
                        boost.type().equals(BoostRow.VALUE)
                                ? say.relevance_no_value(boost.field())
                                : say.relevance_no_center(boost.field()));
            }
        }
        return wrong;
    }

    Tuning adding(String field, String type) {
        var more = new ArrayList<>(boosts);
        more.add(BoostRow.fresh(field, type));
        return new Tuning(query, precision, weights, more, seen);
    }

    Tuning removing(int boost) {
        List<BoostRow> fewer =
                IntStream.range(0, boosts.size())
                        .filter(i -> i != boost)
                        .mapToObj(boosts::get)
                        .toList();
        return new Tuning(query, precision, weights, fewer, seen);
    }

    Tuning seeing(String now) {
        return new Tuning(query, precision, weights, boosts, now);
    }

    /** Fields with the boosts that they can have. */
    static List<Choice> choices(Schema schema) {
        return schema.fields().entrySet().stream()
                .flatMap(
                        field ->
                                BoostRow.typesOf(field.getValue()).stream()
                                        .map(type -> new Choice(field.getKey().value(), type)))
                .sorted(Comparator.comparing(Choice::field))
                .toList();
    }

    /** A boost that can be added. */
    record Choice(String field, String type) {}
}
