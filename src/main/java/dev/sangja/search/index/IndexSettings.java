package dev.sangja.search.index;

import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How an index is written. What changes here changes {@link #FORMAT}, so that indexes are made anew. */
public final class IndexSettings {
    /** Names what an index of ours looks like; one of another format is not opened. */
    static final String FORMAT = "3";

    /** Ranks texts; the same when they are indexed and when they are searched. */
    public static final Similarity SIMILARITY = new BM25Similarity();

    private IndexSettings() {}

    /** @param bufferMegabytes how much a writer collects in memory */
    static IndexWriterConfig of(int bufferMegabytes) {
        var config = new IndexWriterConfig(); // texts come in terms: no analyzer is asked
        config.setSimilarity(SIMILARITY);
        config.setRAMBufferSizeMB(bufferMegabytes);
        config.setMergePolicy(new TieredMergePolicy());
        config.setCommitOnClose(false);
        return config;
    }
}
