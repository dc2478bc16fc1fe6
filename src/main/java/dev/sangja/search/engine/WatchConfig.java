package dev.sangja.search.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a node hears of what other nodes have changed ({@code sangja.search.watch.*}). */
@ConfigMapping(prefix = "sangja.search.watch")
public interface WatchConfig {
    /** Longest time until a node sees a change that no notice told it of. */
    @WithDefault("500ms")
    Duration lookEach();
}
