package dev.sangja.search.query;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * Documents of one page by their numbers in Lucene.
 *
 * @param total how many there are on all pages, to 10,000
 */
record Found(long total, List<Row> rows) {
    record Row(ScoreDoc head, List<ScoreDoc> others) {}
}
