package dev.sangja.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what is wrong with a body that is not the JSON that was asked for. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    Problem.ofField(
                            400,
                            unknown.getPropertyName(),
                            "There is no field '%s'; the fields are: %s."
                                    .formatted(unknown.getPropertyName(), known(unknown)));
            case JsonMappingException mapping when !field(mapping.getPath()).isEmpty() ->
                    Problem.ofField(
                            400,
                            field(mapping.getPath()),
                            "The field '%s' has a value of the wrong type%s."
                                    .formatted(field(mapping.getPath()), place(e)));
            default ->
                    Problem.of(
                            400,
                            "The body is not the JSON object that is expected" + place(e) + ".");
        };
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String place(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
