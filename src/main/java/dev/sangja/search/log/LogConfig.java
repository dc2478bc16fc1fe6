package dev.sangja.search.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Logs of the API ({@code sangja.search.log.*}). */
@ConfigMapping(prefix = "sangja.search.log")
interface LogConfig {
    /** A call is forgotten after this time. */
    @WithDefault("7d")
    Duration keep();

    /** Calls that may wait to be written; more are dropped, and counted. */
    @WithDefault("10000")
    int waiting();
}
