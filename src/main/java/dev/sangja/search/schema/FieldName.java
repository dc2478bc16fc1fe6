package dev.sangja.search.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a field: 1 to 64 lower-case letters, digits and underscores, beginning with a letter or digit, not only digits. */
public record FieldName(@JsonValue String value) implements Comparable<FieldName> {
    /** Most characters, whatever an installation is set to. */
    public static final int MAX_LENGTH = 64;

    private static final int MAX_SHOWN = 80;
    private static final Pattern LEGAL = Pattern.compile("(?![0-9]+$)[a-z0-9][a-z0-9_]{0,63}");
    private static final Cache<String, FieldName> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private static final Set<String> RESERVED =
            Set.of(
                    "external_id",
                    "engine_id",
                    "highlight",
                    "or",
                    "and",
                    "not",
                    "any",
                    "all",
                    "none");

    /** Every document has it; it is text, cannot be changed, and is not part of the schema. */
    public static final FieldName ID = new FieldName("id");

    public FieldName {
        if (!isLegal(value)) {
            throw new IllegalArgumentException(
                    "illegal field name: '%s', must match %s and not be reserved"
                            .formatted(value, LEGAL));
        }
    }

    public static Optional<FieldName> of(String value) {
        FieldName known = KNOWN.getIfPresent(value);
        if (known != null) {
            return Optional.of(known);
        }
        return isLegal(value) ? Optional.of(known(value)) : Optional.empty();
    }

    /**
     * The same as another object of that name where possible: each document names its fields, and to look at their letters
     * each time took longer than to read them.
     *
     * @throws IllegalArgumentException if it is not legal
     */
    public static FieldName known(String value) {
        return KNOWN.get(value, FieldName::new);
    }

    /** A name that a stranger gave, which may have to be shorter than others. */
    public static Optional<FieldName> of(String value, int most) {
        return value.length() <= most ? of(value) : Optional.empty();
    }

    /** What is wrong with a name that is not legal, or too long. */
    public static String problem(String value, int most) {
        String shown = value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "…";
        return "Invalid field name: '%s' must have 1 to %d lowercase letters, numbers and underscores, begin with a letter or a number, not be only digits, and not be one of external_id, engine_id, highlight, or, and, not, any, all, none"
                .formatted(shown.replace("\0", "\\u0000"), most);
    }

    private static boolean isLegal(String value) {
        return LEGAL.matcher(value).matches() && !RESERVED.contains(value);
    }

    @Override
    public int compareTo(FieldName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
