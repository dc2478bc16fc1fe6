package dev.sangja.search.query;

import dev.sangja.search.analysis.SuggestedRow;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.schema.FieldName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;

/**
 * What a text that is being typed may become: words of documents that begin with it, alone and with one to three words
 * that follow them there. The most frequent first, of those the shortest. A syllable of Hangul may become another while it is
 * composed; initial consonants stand for words of names; and where nothing begins as typed, the keyboard's other mode may
 * have been meant.
 *
 * <p>A row of words is never in more documents than its beginning. So the best rows are found best first: only a row that
 * was taken is asked for its continuations, and few of them are ever read.
 */
final class Suggestions {
    private static final Comparator<SuggestedTerms.Row> BEST_FIRST =
            Comparator.comparingLong(SuggestedTerms.Row::documents)
                    .reversed()
                    .thenComparingInt(SuggestedTerms.Row::count)
                    .thenComparing(SuggestedTerms.Row::shown);

    /** One letter begins very many words, and some words are followed by very many: the reading ends somewhere. */
    private static final int WORDS_SEEN = 10_000;

    private static final int CONTINUATIONS_SEEN = 500;

    /** Some may be of deleted documents. */
    private static final int SPARE = 10;

    private Suggestions() {}

    /** @param fields whose texts are looked at */
    static List<String> of(
            IndexReader reader,
            TextAnalysis analysis,
            List<FieldName> fields,
            String typed,
            int size) {
        List<String> asTyped = begun(reader, analysis, fields, typed, size);
        return asTyped.isEmpty()
                ? Understood.otherMode(typed)
                        .map(other -> begun(reader, analysis, fields, other, size))
                        .orElse(asTyped)
                : asTyped;
    }

    private static List<String> begun(
            IndexReader reader,
            TextAnalysis analysis,
            List<FieldName> fields,
            String typed,
            int size) {
        SuggestedRow.Typed start = analysis.suggested(typed);
        if (start.words() == 0 || start.words() > SuggestedRow.MOST_WORDS) {
            return List.of();
        }
        var rows = new SuggestedTerms(reader, fields);
        var queue = new PriorityQueue<>(BEST_FIRST);
        queue.addAll(rows.beginningWith(start.words(), start.text(), size + SPARE, WORDS_SEEN));
        queue.addAll(rows.composedFrom(start.words(), start.text(), size + SPARE, WORDS_SEEN));
        var found = new HashSet<String>();
        var suggestions = new ArrayList<String>();
        while (suggestions.size() < size && !queue.isEmpty()) {
            SuggestedTerms.Row best = queue.remove();
            if (best.count() < SuggestedRow.MOST_WORDS) {
                queue.addAll(
                        rows.beginningWith(
                                best.count() + 1,
                                best.shown() + " ",
                                size + SPARE,
                                CONTINUATIONS_SEEN));
            }
            boolean ends = best.count() == start.words() || !analysis.saysLittle(last(best));
            if (ends && found.add(best.shown()) && rows.lives(best)) {
                suggestions.add(best.shown());
            }
        }
        return List.copyOf(suggestions);
    }

    private static String last(SuggestedTerms.Row row) {
        return row.shown().substring(row.shown().lastIndexOf(' ') + 1);
    }
}
