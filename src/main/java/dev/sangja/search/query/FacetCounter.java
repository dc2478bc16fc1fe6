package dev.sangja.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts one facet over the documents that a search finds. */
interface FacetCounter {
    OfSegment of(LeafReaderContext leaf) throws IOException;

    /** After all segments. */
    FacetResult result();

    /** Asked in the order of documents. */
    interface OfSegment {
        void count(int doc) throws IOException;

        /** No document follows. */
        default void end() throws IOException {}
    }
}
