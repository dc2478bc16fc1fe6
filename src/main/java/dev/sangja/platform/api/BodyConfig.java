package dev.sangja.platform.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request may be ({@code sangja.body.*}). */
@ConfigMapping(prefix = "sangja.body")
public interface BodyConfig {
    /** Of a form or a program. The longest program has a sixteenth of it. */
    @WithDefault("1M")
    MemorySize most();

    /** Of a form of the console with a file to import. */
    @WithDefault("256M")
    MemorySize mostOfUpload();

    /** Of a request to the search API; files that are imported are read while they come, and may have any size. */
    @WithDefault("10M")
    MemorySize mostOfSearch();
}
