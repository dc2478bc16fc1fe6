package dev.sangja.restaurants.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What comes first. */
enum Order {
    RELEVANCE,
    DISTANCE,
    RATING,
    PRICE;

    /** As the address says it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
    }
}
