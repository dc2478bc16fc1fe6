package dev.sangja.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** The copies of engines in Lucene ({@code sangja.search.index.*}). */
@ConfigMapping(prefix = "sangja.search.index")
public interface IndexConfig {
    /** Folder of the indexes. It may be deleted at any time: what is lost is made again from the database. */
    @WithDefault("${sangja.data-dir}/search")
    Path dir();

    /** How long changes may wait until they are kept on disk. After a crash, what was not kept is read again. */
    @WithDefault("10s")
    Duration commitEach();

    /** Shortest time between two states of an index that searches see. */
    @WithDefault("100ms")
    Duration refreshEach();

    /** Megabytes of changes that an index collects in memory while many come. */
    @WithDefault("48")
    int bufferMegabytes();
}
