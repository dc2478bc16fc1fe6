package dev.sangja.search.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an engine is, by the database.
 *
 * @param epoch differs between two engines that ever had the same number
 * @param version grows with each change of its schema, settings, synonyms, curations or sources
 * @param sequence number of the last change of its documents
 * @param purged copies that are not as far as this must begin anew: deletions up to it are forgotten
 */
public record EngineState(
        EngineId id,
        EngineName name,
        boolean meta,
        @Nullable EngineLanguage language,
        UUID epoch,
        long version,
        long sequence,
        long purged) {}
