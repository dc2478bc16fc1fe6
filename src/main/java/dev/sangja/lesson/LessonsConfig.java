package dev.sangja.lesson;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the shipped courses are ({@code sangja.lessons-*}). */
@ConfigMapping(prefix = "sangja")
interface LessonsConfig {
    /** Folder with a folder for each course. By default {@code ./lessons}, or the packaged copy where there is none. */
    Optional<Path> lessonsDir();

    /** Whether a changed file counts at once; without, only the next start sees it. */
    @WithDefault("false")
    boolean lessonsReload();
}
