package dev.sangja.search.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which fields hold names: of things, places, dishes. What is called so is what people look for; it is also found by initial
 * consonants and by how it sounds in Latin letters, and counts more.
 *
 * @param chosen by the engine's owner; empty for fields called {@code name}, {@code title} or {@code menu}, or having that as
 *     a word, as {@code main_title}
 */
public record NameFields(Optional<Set<FieldName>> chosen) {
    /** By what they are called. */
    public static final NameFields USUAL = new NameFields(Optional.empty());

    private static final Set<String> OWN = Set.of("name", "names", "title", "titles");
    private static final Set<String> PARTS = Set.of("menu", "menus");

    public boolean has(FieldName field) {
        return isOwn(field) || (chosen.isEmpty() && isCalled(field, PARTS));
    }

    /** Whether it says what the document itself is called, rather than what it offers. */
    public boolean isOwn(FieldName field) {
        return chosen.map(fields -> fields.contains(field)).orElseGet(() -> isCalled(field, OWN));
    }

    private static boolean isCalled(FieldName field, Set<String> words) {
        return Arrays.stream(field.value().split("_")).anyMatch(words::contains);
    }
}
