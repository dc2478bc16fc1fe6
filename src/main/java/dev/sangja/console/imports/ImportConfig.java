package dev.sangja.console.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Imports in the console ({@code sangja.console.imports.*}). */
@ConfigMapping(prefix = "sangja.console.imports")
interface ImportConfig {
    /** How long a file waits to be confirmed, and an import can be undone. */
    @WithDefault("7d")
    Duration keep();
}
