package dev.sangja.search.request;

import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.GeoPoint;

/** An order of results. Documents without the value come last. */
public sealed interface Sort {
    Direction direction();

    enum Direction {
        ASC,
        DESC
    }

    /** Which of several values of a document counts. */
    enum Mode {
        MIN,
        MAX,
        AVG,
        MEDIAN
    }

    record ByScore(Direction direction) implements Sort {}

    /** Text letter by letter, case sensitive; numbers and dates by size. */
    record ByField(FieldName field, Direction direction) implements Sort {}

    record ByDistance(FieldName field, GeoPoint center, Direction direction, Mode mode)
            implements Sort {}
}
