package dev.sangja.search.credential;

import java.util.List;
import java.util.Optional;

/**
 * What a key shall be.
 *
 * @param engines names; empty for all engines
 */
public record KeyWish(
        String name, KeyType type, boolean read, boolean write, Optional<List<String>> engines) {}
