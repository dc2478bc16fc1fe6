package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.schema.Conversion;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Values in requests, understood as a type. The title is what errors call them. */
final class Values {
    private Values() {}

    static Scalar scalar(String title, JsonNode json) {
        if (json.isNumber()) {
            if (!Scalar.Numeric.isLegal(json.decimalValue())) {
                throw ApiError.badRequest(
                        "%s must be a number that fits a 64-bit float".formatted(title));
            }
            return new Scalar.Numeric(json.decimalValue());
        }
        if (!json.isTextual() && !json.isBoolean()) {
            throw ApiError.badRequest(
                    "%s must be a string or a number, got %s"
                            .formatted(title, Options.shown(json)));
        }
        return new Scalar.Text(json.asText());
    }

    static double number(String title, Scalar scalar) {
        return Conversion.number(scalar)
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "%s must be a number, got '%s'"
                                                .formatted(title, Options.cut(scalar.asText()))));
    }

    static Instant date(String title, Scalar scalar) {
        return Conversion.date(scalar)
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "%s must be a date like 2024-06-01T09:00:00+09:00, got '%s'"
                                                .formatted(title, Options.cut(scalar.asText()))));
    }

    /** {@code "lat,lon"} and the other forms of a place in a document; an array is {@code [lon, lat]}. */
    static GeoPoint place(String title, JsonNode json) {
        var scalars = new ArrayList<Scalar>();
        if (json.isArray()) {
            json.forEach(element -> scalars.add(scalar(title, element)));
        } else {
            scalars.add(scalar(title, json));
        }
        List<GeoPoint> places = Places.of(new FieldValue(scalars, json.isArray()));
        if (places.size() != 1) {
            throw ApiError.badRequest(
                    "%s must be a place like \"37.57,126.98\" (latitude, longitude) or [126.98, 37.57], got %s"
                            .formatted(title, Options.shown(json)));
        }
        return places.getFirst();
    }
}
