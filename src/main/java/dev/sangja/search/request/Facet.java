package dev.sangja.search.request;

import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts of what the found documents hold in a field. */
public sealed interface Facet {
    Optional<String> name();

    enum Order {
        COUNT_DESC,
        COUNT_ASC,
        VALUE_ASC,
        VALUE_DESC
    }

    /**
     * The values that most documents have.
     *
     * @param size 1 to 250 values
     */
    record Values(Optional<String> name, int size, Order order) implements Facet {}

    record NumberRanges(Optional<String> name, List<NumberRange> ranges) implements Facet {
        public NumberRanges {
            ranges = List.copyOf(ranges);
        }
    }

    record DateRanges(Optional<String> name, List<DateRange> ranges) implements Facet {
        public DateRanges {
            ranges = List.copyOf(ranges);
        }
    }

    /** Ranges of distance from a place, given in a unit. */
    record DistanceRanges(
            Optional<String> name, GeoPoint center, DistanceUnit unit, List<NumberRange> ranges)
            implements Facet {
        public DistanceRanges {
            ranges = List.copyOf(ranges);
        }
    }

    /** From inclusive, to exclusive; at least one is given. */
    record NumberRange(Optional<String> name, OptionalDouble from, OptionalDouble to) {}

    /** From inclusive, to exclusive; at least one is given. */
    record DateRange(Optional<String> name, Optional<Instant> from, Optional<Instant> to) {}
}
