package dev.sangja.restaurants.page;

import java.util.Optional;

/** When a restaurant shall be open. */
sealed interface Opening {
    record Any() implements Opening {}

    record Now() implements Opening {}

    record At(Moment moment) implements Opening {}

    default Optional<Moment> moment(Moment now) {
        return switch (this) {
            case Any() -> Optional.empty();
            case Now() -> Optional.of(now);
            case At(Moment moment) -> Optional.of(moment);
        };
    }

    /** As the address says it. */
    default String code() {
        return switch (this) {
            case Any() -> "";
            case Now() -> "now";
            case At _ -> "at";
        };
    }
}
