package dev.sangja.search.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an engine, which its addresses bear: lower-case letters, digits and hyphens, 1 to 64 characters. */
public record EngineName(@JsonValue String value) implements Comparable<EngineName> {
    private static final Pattern LEGAL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    public EngineName {
        if (!LEGAL.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "illegal engine name: '%s', must match %s".formatted(value, LEGAL));
        }
    }

    public static Optional<EngineName> of(String value) {
        return LEGAL.matcher(value).matches()
                ? Optional.of(new EngineName(value))
                : Optional.empty();
    }

    @Override
    public int compareTo(EngineName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
