package dev.sangja.web;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The built files of the front end ({@code sangja.web.*}). */
@ConfigMapping(prefix = "sangja.web")
interface WebConfig {
    /**
     * Folder that holds the built files. By default they are read from the class path, where packaging puts them; dev
     * mode and tests read the folder that the build writes.
     */
    Optional<Path> assetsDir();
}
