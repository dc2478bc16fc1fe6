package dev.sangja.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Puts nori's morphemes together to eojeols and gives what {@link Eojeol} makes of them; the type says which it is. */
final class EojeolFilter extends TokenFilter {
    /** A text without spaces comes in pieces of so many morphemes. */
    private static final int MOST_MORPHEMES = 64;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PartOfSpeechAttribute speech = addAttribute(PartOfSpeechAttribute.class);

    private final Deque<Eojeol.Term> pending = new ArrayDeque<>();
    private @Nullable Morpheme ahead;
    private boolean ended;
    private int position;

    /** How far the eojeol before reaches beyond its last term that was given. */
    private int owed;

    EojeolFilter(TokenStream morphemes) {
        super(morphemes);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
        ahead = null;
        ended = false;
        position = 0;
        owed = 1;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (pending.isEmpty()) {
            List<Morpheme> morphemes = nextEojeol();
            if (morphemes.isEmpty()) {
                return false;
            }
            fill(new Eojeol(morphemes).terms());
        }
        emit(pending.removeFirst());
        return true;
    }

    private void fill(List<Eojeol.Term> terms) {
        pending.addAll(terms);
        position = 0;
    }

    private void emit(Eojeol.Term next) {
        clearAttributes();
        term.append(next.text());
        place.setOffset(next.start(), next.end());
        step.setPositionIncrement(owed + next.position() - position);
        position = next.position();
        owed = pending.isEmpty() ? 1 : 0;
        type.setType(next.kind().name());
    }

    private List<Morpheme> nextEojeol() throws IOException {
        var morphemes = new ArrayList<Morpheme>();
        while (ahead != null || read()) {
            Morpheme next = ahead;
            if (next == null
                    || morphemes.size() == MOST_MORPHEMES
                    || (!morphemes.isEmpty() && morphemes.getLast().end() != next.start())) {
                break;
            }
            morphemes.add(next);
            ahead = null;
        }
        return morphemes;
    }

    private boolean read() throws IOException {
        if (ended || !input.incrementToken()) {
            ended = true;
            return false;
        }
        ahead = Morpheme.of(term.toString(), speech, place.startOffset(), place.endOffset());
        return true;
    }
}
