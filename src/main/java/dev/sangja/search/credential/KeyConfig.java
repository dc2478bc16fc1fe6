package dev.sangja.search.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Keys of the search API ({@code sangja.search.key.*}). */
@ConfigMapping(prefix = "sangja.search.key")
interface KeyConfig {
    /** Most requests with one key in a minute, on each node. */
    @WithDefault("600000")
    int requestsPerMinute();
}
