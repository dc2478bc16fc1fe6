package dev.sangja.restaurants.page;

import dev.sangja.search.schema.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What somebody looks for.
 *
 * @param asTyped whether nothing else may be searched where the typed words make more sense otherwise
 * @param priceFrom in won for an average dish, inclusive
 * @param priceTo inclusive
 * @param cuisines in English, any of them; empty for all
 * @param districts in English, any of them; empty for all
 * @param rating at least
 * @param radius in kilometres around {@code near}
 * @param page from 1
 */
record Wish(
        String query,
        boolean asTyped,
        OptionalInt priceFrom,
        OptionalInt priceTo,
        List<String> cuisines,
        List<String> districts,
        Opening opening,
        boolean dogs,
        boolean parking,
        OptionalDouble rating,
        Optional<GeoPoint> near,
        double radius,
        Order order,
        int page) {
    static final double LEAST_RADIUS = 0.3;
    static final double USUAL_RADIUS = 1;
    static final double MOST_RADIUS = 5;
    static final int PAGE_SIZE = 20;

    Wish {
        cuisines = List.copyOf(cuisines);
        districts = List.copyOf(districts);
        if (!(radius >= LEAST_RADIUS && radius <= MOST_RADIUS)) {
            throw new IllegalArgumentException(
                    "illegal radius: %s, must be from 0.3 to 5 km".formatted(radius));
        }
    }

    /** The first of so many pages where the wished one is behind the last. */
    int pageWithin(int pages) {
        return Math.clamp(page, 1, Math.max(1, pages));
    }
}
