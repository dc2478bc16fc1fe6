package dev.sangja.search.query;

import dev.sangja.search.request.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/** Which values of a facet are shown, in which order. Values that are counted alike come in ascending order. */
final class FacetOrder {
    private FacetOrder() {}

    static <T> List<T> first(
            Iterable<T> rows, Facet.Values facet, ToIntFunction<T> count, Comparator<T> value) {
        Comparator<T> order = order(facet.order(), Comparator.comparingInt(count), value);
        var best = new PriorityQueue<T>(facet.size() + 1, order.reversed());
        for (T row : rows) {
            best.add(row);
            if (best.size() > facet.size()) {
                best.remove();
            }
        }
        return best.stream().sorted(order).toList();
    }

    private static <T> Comparator<T> order(
            Facet.Order order, Comparator<T> count, Comparator<T> value) {
        return switch (order) {
            case COUNT_DESC -> count.reversed().thenComparing(value);
            case COUNT_ASC -> count.thenComparing(value);
            case VALUE_ASC -> value;
            case VALUE_DESC -> value.reversed();
        };
    }
}
