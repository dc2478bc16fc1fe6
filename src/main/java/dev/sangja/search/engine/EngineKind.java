package dev.sangja.search.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engine searches: documents of its own, or those of others. */
public sealed interface EngineKind {
    /**
     * Documents of its own.
     *
     * @param language null for Universal
     */
    record Default(@Nullable EngineLanguage language) implements EngineKind {}

    /**
     * Those of other engines.
     *
     * @param sources in the order in which they were added; at least one
     */
    record Meta(List<EngineName> sources) implements EngineKind {
        public Meta {
            sources = List.copyOf(sources);
        }
    }
}
