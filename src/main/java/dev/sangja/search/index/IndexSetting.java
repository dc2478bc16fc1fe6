package dev.sangja.search.index;

import dev.sangja.search.document.DocumentFeed;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriterConfig;

/**
 * What indexes work with.
 *
 * @param format of the index; one of another format is made anew
 * @param language how texts are cut
 * @param writers makes a new configuration for each writer
 */
record IndexSetting(
        String format,
        IndexedLanguage language,
        Supplier<IndexWriterConfig> writers,
        IndexFolder.Directories directories,
        DocumentFeed feed,
        IndexWorkers workers,
        IndexConfig config) {
    IndexWriterConfig writer() {
        return writers.get();
    }
}
