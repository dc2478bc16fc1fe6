package dev.sangja.search.query;

import dev.sangja.search.request.Boost.Operation;
import dev.sangja.search.schema.FieldName;

/**
 * A boost that can be asked what it adds.
 *
 * @param kind in words
 */
record CompiledBoost(
        FieldName field, String kind, Operation operation, double factor, Strength strength) {
    /** What it adds to a score, as {@link Boosts} says. */
    double adds(double score, double strength) {
        return switch (operation) {
            case ADD -> factor * strength;
            case MULTIPLY -> Math.max(0, score * (factor * strength - 1));
        };
    }

    /** The sum as a person writes it. */
    String inWords(double score, double strength) {
        return switch (operation) {
            case ADD ->
                    "boost of %s: %s, add: factor %s * %s".formatted(field, kind, factor, strength);
            case MULTIPLY ->
                    "boost of %s: %s, multiply: score %s * (factor %s * %s - 1), at least 0"
                            .formatted(field, kind, score, factor, strength);
        };
    }
}
