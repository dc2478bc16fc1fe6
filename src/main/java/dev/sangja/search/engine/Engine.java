package dev.sangja.search.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection of documents that is searched as one.
 *
 * @param owner the account that it belongs to; null for those of the installation
 * @param version grows with every change of its schema, settings, synonyms, curations or sources
 */
public record Engine(
        EngineId id,
        EngineName name,
        EngineKind kind,
        @Nullable UUID owner,
        Quota quota,
        long version) {}
