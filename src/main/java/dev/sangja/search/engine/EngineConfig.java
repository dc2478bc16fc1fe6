package dev.sangja.search.engine;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a new engine may hold and be asked ({@code sangja.search.quota.*}). */
@ConfigMapping(prefix = "sangja.search.quota")
public interface EngineConfig {
    /** Most documents of an engine of the installation. */
    @WithDefault("10000000")
    long documents();

    /** Most bytes of all documents of an engine of the installation, as JSON. */
    @WithDefault("100G")
    MemorySize size();

    /** Most requests with keys for an engine of the installation in a minute, on each node. */
    @WithDefault("600000")
    int requestsPerMinute();
}
