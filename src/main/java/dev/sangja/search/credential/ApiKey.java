package dev.sangja.search.credential;

import dev.sangja.search.key.Right;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A key as it is kept.
 *
 * @param read whether a private key reads; a public search key does by its nature, and only by searching
 * @param hash of its text
 * @param sealed its text, encrypted; empty for admin keys
 */
public record ApiKey(
        long id,
        String name,
        KeyType type,
        boolean read,
        boolean write,
        Scope scope,
        String hash,
        Optional<String> sealed) {

    Set<Right> rights() {
        return switch (type) {
            case SEARCH -> Set.of(Right.SEARCH);
            case ADMIN -> Set.of(Right.CREDENTIALS);
            case PRIVATE -> privateRights();
        };
    }

    private Set<Right> privateRights() {
        var rights = EnumSet.noneOf(Right.class);
        if (read) {
            rights.add(Right.SEARCH);
            rights.add(Right.READ);
        }
        if (write) {
            rights.add(Right.WRITE);
        }
        return rights;
    }
}
