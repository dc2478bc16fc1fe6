package dev.sangja.restaurants.page;

import dev.sangja.search.query.FacetCount;
import dev.sangja.search.query.FacetResult;
import dev.sangja.search.query.Hit;
import dev.sangja.search.query.QueryCorrection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a search. */
sealed interface Finding {
    /**
     * Restaurants.
     *
     * @param total how many on all pages, counted to 10,000
     * @param correction what was searched instead of what was typed
     * @param request by which analytics knows the search; "" where it was not counted
     */
    record Found(
            long total,
            List<Hit> hits,
            Counts counts,
            Optional<QueryCorrection> correction,
            String request)
            implements Finding {
        public Found {
            hits = List.copyOf(hits);
        }

        Found as(String newRequest) {
            return new Found(total, hits, counts, correction, newRequest);
        }
    }

    /** There are none to search, or not yet. */
    record Unready() implements Finding {}

    /** Too much is asked at a time; later it works. */
    record Busy() implements Finding {}

    /** How many restaurants there are for each choice. */
    final class Counts {
        private final Map<Part, Map<String, Long>> counts = new EnumMap<>(Part.class);

        void put(Part part, List<FacetResult> facets) {
            var values = new HashMap<String, Long>();
            facets.forEach(
                    facet -> facet.counts().forEach(one -> values.put(name(one), one.count())));
            counts.put(part, values);
        }

        private static String name(FacetCount count) {
            return switch (count) {
                case FacetCount.OfText(String value, _) -> value;
                case FacetCount.OfNumberRange(var name, _, _, _) -> name.orElse("");
                case FacetCount.OfDateRange(var name, _, _, _) -> name.orElse("");
                case FacetCount.OfNumber(double value, _) -> Address.number(value);
                case FacetCount.OfDate(long value, _) -> String.valueOf(value);
            };
        }

        long of(Part part, String value) {
            return counts.getOrDefault(part, Map.of()).getOrDefault(value, 0L);
        }
    }
}
