package dev.sangja.search.schema;

import java.util.List;

/**
 * What a document has in a field, as it was sent.
 *
 * @param scalars its values; none for null and for an empty array
 * @param array whether it was sent as an array, and is given back as one
 */
public record FieldValue(List<Scalar> scalars, boolean array) {
    public static final FieldValue NULL = new FieldValue(List.of(), false);

    public FieldValue {
        scalars = List.copyOf(scalars);
        if (!array && scalars.size() > 1) {
            throw new IllegalArgumentException("several values stand in an array");
        }
    }

    public static FieldValue of(Scalar scalar) {
        return new FieldValue(List.of(scalar), false);
    }
}
