package dev.sangja.search.query;

import java.util.Optional;

/** One row of a facet: how many of the found documents have a value, or one in a range. */
public sealed interface FacetCount {
    long count();

    record OfText(String value, long count) implements FacetCount {}

    record OfNumber(double value, long count) implements FacetCount {}

    /**
     * Those with a date.
     *
     * @param value milliseconds since 1970
     */
    record OfDate(long value, long count) implements FacetCount {}

    record OfNumberRange(
            Optional<String> name, Optional<Double> from, Optional<Double> to, long count)
            implements FacetCount {}

    /**
     * Those with a date in a range.
     *
     * @param from milliseconds since 1970
     */
    record OfDateRange(Optional<String> name, Optional<Long> from, Optional<Long> to, long count)
            implements FacetCount {}
}
