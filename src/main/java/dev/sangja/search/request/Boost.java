package dev.sangja.search.request;

import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Scalar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Raises the score of documents by what a field of theirs holds. The factor is from 0 to 10. */
public sealed interface Boost {
    double factor();

    enum Operation {
        ADD,
        MULTIPLY
    }

    enum Function {
        LINEAR,
        EXPONENTIAL,
        LOGARITHMIC
    }

    enum Decay {
        LINEAR,
        EXPONENTIAL,
        GAUSSIAN
    }

    /** For documents that have one of the values (as text, number or date, by the field's type). */
    record Value(List<Scalar> values, Operation operation, double factor) implements Boost {
        public Value {
            values = List.copyOf(values);
        }
    }

    /** By the size of a number. */
    record Functional(Function function, Operation operation, double factor) implements Boost {}

    /** By how near a number is to another. */
    record NumberProximity(Decay function, double center, double factor) implements Boost {}

    /** By how near a place is. */
    record GeoProximity(Decay function, GeoPoint center, double factor) implements Boost {}

    /**
     * By how near a date is.
     *
     * @param center empty for the time of the search
     */
    record Recency(Decay function, Optional<Instant> center, double factor) implements Boost {}
}
