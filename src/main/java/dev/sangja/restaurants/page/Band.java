package dev.sangja.restaurants.page;

import java.util.List;
import java.util.OptionalInt;

/** Prices of an average dish that are chosen together, in won, both ends inclusive. */
record Band(OptionalInt from, OptionalInt to) {
    static final List<Band> ALL =
            List.of(
                    new Band(OptionalInt.empty(), OptionalInt.of(10_000)),
                    new Band(OptionalInt.of(10_000), OptionalInt.of(15_000)),
                    new Band(OptionalInt.of(15_000), OptionalInt.of(25_000)),
                    new Band(OptionalInt.of(25_000), OptionalInt.empty()));

    /** The name of its count. */
    String code() {
        return text(from) + "-" + text(to);
    }

    private static String text(OptionalInt won) {
        return won.isPresent() ? String.valueOf(won.getAsInt()) : "";
    }
}
