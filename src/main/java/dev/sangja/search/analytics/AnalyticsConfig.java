package dev.sangja.search.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Analytics ({@code sangja.search.analytics.*}). */
@ConfigMapping(prefix = "sangja.search.analytics")
interface AnalyticsConfig {
    /** A search or a click is forgotten after this time. */
    @WithDefault("180d")
    Duration keep();

    /** Searches and clicks that may wait to be written; more are dropped, and counted. */
    @WithDefault("50000")
    int waiting();
}
