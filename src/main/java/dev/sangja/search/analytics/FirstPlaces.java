package dev.sangja.search.analytics;

import dev.sangja.search.request.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which documents a search showed at its first places.
 *
 * @param ids as clients know them, the first place first; "" for a place that was on another page
 */
public record FirstPlaces(List<String> ids) {
    /** Places that are told apart. */
    public static final int COUNT = 10;

    public FirstPlaces {
        ids = List.copyOf(ids);
    }

    /**
     * Those of a page.
     *
     * @param results ids of its documents
     */
    public static FirstPlaces of(Page page, List<String> results) {
        int before = page.offset();
        if (before >= COUNT) {
            return new FirstPlaces(List.of());
        }
        var ids = new ArrayList<>(Collections.nCopies(before, ""));
        results.stream().limit(COUNT - before).forEach(ids::add);
        return new FirstPlaces(ids);
    }
}
