package dev.sangja.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the {@link HangulForm forms} of each word in Hangul beside it, at its place and position. Must be the last step: what
 * else is known of the word stays as it is while its forms are given.
 */
final class HangulForms extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> forms = new ArrayDeque<>(4);
    private final boolean names;

    /** @param names whether initials and sounds are wanted, too */
    HangulForms(TokenStream words, boolean names) {
        super(words);
        this.names = names;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms.clear();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!forms.isEmpty()) {
            term.setEmpty().append(forms.removeFirst());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (mayHave()) {
            fill(term.toString());
        }
        return true;
    }

    /** Most words of an English text are let go without a look at each letter. */
    private boolean mayHave() {
        return term.length() > 1 && term.charAt(0) + term.charAt(term.length() - 1) >= 0x1100;
    }

    private void fill(String word) {
        if (HangulForm.has(word)) {
            forms.addLast(HangulForm.jamo(word));
            if (names) {
                forms.addLast(HangulForm.initials(word));
                forms.addLast(HangulForm.sound(word));
            }
        }
    }
}
