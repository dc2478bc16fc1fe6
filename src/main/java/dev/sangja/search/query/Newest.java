package dev.sangja.search.query;

import dev.sangja.search.index.IndexField;
import java.io.IOException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Finds the newest documents. They stand last in an index, so a search from its beginning would take each for the best so
 * far. Instead the last changes are searched, and only if they have too few, the changes before them.
 */
final class Newest {
    private static final int FIRST_WINDOW = 64;
    private static final int WIDER = 16;

    private final IndexSearcher searcher;
    private final Query query;

    Newest(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    ScoreDoc[] first(int wanted) throws IOException {
        long last = last(searcher.getIndexReader());
        for (long window = Math.max(FIRST_WINDOW, wanted * 2L); window < last; window *= WIDER) {
            ScoreDoc[] docs = first(wanted, since(last - window));
            if (docs.length >= wanted) {
                return docs;
            }
        }
        return first(wanted, query);
    }

    /** The number of the last change. */
    private static long last(IndexReader reader) throws IOException {
        long last = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PointValues numbers = leaf.reader().getPointValues(IndexField.SEQUENCE);
            if (numbers != null) {
                last = Math.max(last, LongPoint.decodeDimension(numbers.getMaxPackedValue(), 0));
            }
        }
        return last;
    }

    private Query since(long number) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(
                        new IndexOrDocValuesQuery(
                                LongPoint.newRangeQuery(
                                        IndexField.SEQUENCE, number, Long.MAX_VALUE),
                                NumericDocValuesField.newSlowRangeQuery(
                                        IndexField.SEQUENCE, number, Long.MAX_VALUE)),
                        Occur.FILTER)
                .build();
    }

    private ScoreDoc[] first(int wanted, Query some) throws IOException {
        return searcher.search(
                        some, new TopFieldCollectorManager(Sorts.newest(), wanted, null, wanted))
                .scoreDocs;
    }
}
