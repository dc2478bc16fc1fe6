package dev.sangja.search.request;

import dev.sangja.search.engine.EngineName;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which documents are looked at at all. A group without members lets all of them pass. */
public sealed interface Filter {
    /** Lets every document pass. */
    Filter EVERYTHING = new All(List.of());

    record All(List<Filter> filters) implements Filter {
        public All {
            filters = List.copyOf(filters);
        }
    }

    record Any(List<Filter> filters) implements Filter {
        public Any {
            filters = List.copyOf(filters);
        }
    }

    record None(List<Filter> filters) implements Filter {
        public None {
            filters = List.copyOf(filters);
        }
    }

    /** One of the values, letter for letter. The field may be {@code id}. */
    record Texts(FieldName field, List<String> values) implements Filter {
        public Texts {
            values = List.copyOf(values);
        }
    }

    record Numbers(FieldName field, List<Double> values) implements Filter {
        public Numbers {
            values = List.copyOf(values);
        }
    }

    record Dates(FieldName field, List<Instant> values) implements Filter {
        public Dates {
            values = List.copyOf(values);
        }
    }

    /** From inclusive, to exclusive; at least one is given. */
    record NumberRange(FieldName field, OptionalDouble from, OptionalDouble to) implements Filter {}

    /** From inclusive, to exclusive; at least one is given. */
    record DateRange(FieldName field, Optional<Instant> from, Optional<Instant> to)
            implements Filter {}

    /**
     * A disc or a ring around a place, in metres.
     *
     * @param from inner radius, inclusive; 0 for a disc
     * @param to outer radius, exclusive for a ring; empty where all that is farther away is meant
     */
    record Distance(FieldName field, GeoPoint center, double from, OptionalDouble to)
            implements Filter {}

    /** In a meta engine: documents of one of these engines. */
    record Engines(List<EngineName> names) implements Filter {
        public Engines {
            names = List.copyOf(names);
        }
    }
}
