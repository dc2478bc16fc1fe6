package dev.sangja.search.credential;

import java.util.List;

/** Which engines a key reaches. */
public sealed interface Scope {
    /** Every one, also those that are made later. */
    record All() implements Scope {}

    /**
     * Some.
     *
     * @param engines names in order; those that were deleted since are not among them
     */
    record Only(List<String> engines) implements Scope {
        public Only {
            engines = List.copyOf(engines);
        }
    }

    default boolean reaches(String engine) {
        return switch (this) {
            case All() -> true;
            case Only(var engines) -> engines.contains(engine);
        };
    }

    /** Of the engines that it names, none where it is all. */
    default List<String> names() {
        return switch (this) {
            case All() -> List.of();
            case Only(var engines) -> engines;
        };
    }
}
