package dev.sangja.search.transfer;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a client calls an import, so as to ask how far it is and to go on with it: 1 to 64 letters, digits, hyphens, underscores. */
public record ImportName(String value) {
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public ImportName {
        if (!LEGAL.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "illegal import name: '%s', must match %s".formatted(value, LEGAL));
        }
    }

    static Optional<ImportName> of(String value) {
        return LEGAL.matcher(value).matches()
                ? Optional.of(new ImportName(value))
                : Optional.empty();
    }

    static ImportName made() {
        return new ImportName(UUID.randomUUID().toString());
    }
}
