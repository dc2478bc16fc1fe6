package dev.sangja.search.analysis;

import dev.sangja.search.analysis.hangul.Jamo;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives for each word the rows of 1 to {@value SuggestedRow#MOST_WORDS} words that begin with it. */
final class SuggestedRows extends TokenFilter {
    private static final int LONGEST = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> words = new ArrayDeque<>();
    private final Deque<String> rows = new ArrayDeque<>();
    private final boolean names;

    /** @param names whether the rows are found by initial consonants, too */
    SuggestedRows(TokenStream words, boolean names) {
        super(words);
        this.names = names;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words.clear();
        rows.clear();
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (rows.isEmpty()) {
            while (words.size() < SuggestedRow.MOST_WORDS && input.incrementToken()) {
                words.addLast(term.toString());
            }
            if (words.isEmpty()) {
                return false;
            }
            fill();
        }
        clearAttributes();
        term.append(rows.removeFirst());
        step.setPositionIncrement(1);
        return true;
    }

    private void fill() {
        var row = new StringBuilder();
        int count = 0;
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            row.append(count == 0 ? "" : " ").append(each.next());
            count++;
            if (row.length() <= LONGEST) {
                rows.addLast(SuggestedRow.term(count, row.toString()));
                if (names && Jamo.isIn(row)) {
                    rows.addLast(SuggestedRow.termOfInitials(count, row.toString()));
                }
            }
        }
        words.removeFirst();
    }
}
