package dev.sangja.console.reference;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader of the page asks.
 *
 * @param order a field and a direction; "" for relevance
 * @param filters values by field, one for each
 * @param page from 1
 */
record Asked(String query, String order, Map<String, String> filters, int page) {
    private static final String FILTER = "f.";

    static Asked read(MultivaluedMap<String, String> address, Chosen chosen) {
        var filters = new LinkedHashMap<String, String>();
        for (String field : chosen.facets()) {
            String value = address.getFirst(FILTER + field);
            if (value != null && !value.isEmpty()) {
                filters.put(field, value);
            }
        }
        return new Asked(
                first(address, "q"),
                first(address, "order"),
                filters,
                first(address, "page").matches("[1-9][0-9]?")
                        ? Integer.parseInt(first(address, "page"))
                        : 1);
    }

    private static String first(MultivaluedMap<String, String> address, String name) {
        String value = address.getFirst(name);
        return value == null ? "" : value.strip();
    }

    Asked filtered(String field, String value) {
        var other = new LinkedHashMap<>(filters);
        if (value.equals(other.get(field))) {
            other.remove(field);
        } else {
            other.put(field, value);
        }
        return new Asked(query, order, other, 1);
    }

    Asked sorted(String other) {
        return new Asked(query, other, filters, 1);
    }

    Asked at(int other) {
        return new Asked(query, order, filters, other);
    }

    /** As an address says it, behind what was chosen for the page. */
    String query(Chosen chosen) {
        List<String> parts = new ArrayList<>();
        parts.add(chosen.query());
        parts.add("q=" + Chosen.encoded(query));
        if (!order.isEmpty()) {
            parts.add("order=" + Chosen.encoded(order));
        }
        filters.forEach(
                (field, value) ->
                        parts.add(FILTER + Chosen.encoded(field) + "=" + Chosen.encoded(value)));
        if (page > 1) {
            parts.add("page=" + page);
        }
        return String.join("&", parts);
    }
}
