package dev.sangja.search.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many searches this node runs ({@code sangja.search.load.*}). */
@ConfigMapping(prefix = "sangja.search.load")
public interface SearchConfig {
    /** Searches at a time for each core. */
    @WithDefault("2")
    int perCore();

    /** Longest time that one waits for its turn; then it is refused with 429. */
    @WithDefault("2s")
    Duration patience();
}
