package dev.sangja.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** How much of what a boost asks for a document has. */
interface Strength {
    /** What a boost gives to a document that has no value: nothing. */
    double NOTHING = 0;

    OfDocument of(LeafReaderContext leaf) throws IOException;

    /** Asked in the order of documents. */
    interface OfDocument {
        /** 0 or more, and finite. */
        double of(int doc) throws IOException;
    }
}
