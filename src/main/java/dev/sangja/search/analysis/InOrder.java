package dev.sangja.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Keeps places in order. Where one character of a text becomes several (㋀ is 1월 in one), their words have no length of their
 * own, and a step that joins neighbours takes words for such that have another between them.
 */
final class InOrder extends TokenFilter {
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private int last;

    InOrder(TokenStream words) {
        super(words);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        last = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (place.startOffset() < last) {
            place.setOffset(last, Math.max(last, place.endOffset()));
        }
        last = place.startOffset();
        return true;
    }
}
