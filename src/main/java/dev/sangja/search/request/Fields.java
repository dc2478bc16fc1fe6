package dev.sangja.search.request;

import dev.sangja.search.error.ApiError;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;

/** The fields that a request may name. */
record Fields(Schema schema) {
    /** A field that is there, with its type. */
    record Typed(FieldName name, FieldType type) {}

    /** Refuses with 400 if the schema has no such field. */
    Typed named(String title, String name) {
        return FieldName.of(name)
                .flatMap(field -> schema.type(field).map(type -> new Typed(field, type)))
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "%s contains invalid field: %s"
                                                .formatted(title, Options.cut(name))));
    }

    /** Refuses with 400 if the field is of another type. */
    Typed named(String title, String name, FieldType... types) {
        Typed field = named(title, name);
        for (FieldType type : types) {
            if (field.type() == type) {
                return field;
            }
        }
        throw ApiError.badRequest(
                "%s cannot be used on the field '%s' of type %s; it needs one of type %s"
                        .formatted(title, name, field.type().code(), codes(types)));
    }

    private static String codes(FieldType... types) {
        var codes = new StringBuilder(types[0].code());
        for (int i = 1; i < types.length; i++) {
            codes.append(i == types.length - 1 ? " or " : ", ").append(types[i].code());
        }
        return codes.toString();
    }
}
