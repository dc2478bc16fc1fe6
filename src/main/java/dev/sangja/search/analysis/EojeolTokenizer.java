package dev.sangja.search.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Gives the terms of Korean text; or only eojeols, each at the next position. The type says which each is. */
final class EojeolTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Eojeols eojeols;
    private final boolean wholesOnly;
    private Iterator<Eojeols.Placed> terms = List.<Eojeols.Placed>of().iterator();
    private int length;

    EojeolTokenizer(Eojeols eojeols, boolean wholesOnly) {
        this.eojeols = eojeols;
        this.wholesOnly = wholesOnly;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = CleanReader.all(input);
        length = text.length();
        terms = eojeols.of(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        while (terms.hasNext()) {
            Eojeols.Placed next = terms.next();
            if (!wholesOnly || !next.isPart()) {
                emit(next);
                return true;
            }
        }
        return false;
    }

    private void emit(Eojeols.Placed next) {
        clearAttributes();
        term.append(next.text());
        place.setOffset(correctOffset(next.start()), correctOffset(next.end()));
        step.setPositionIncrement(wholesOnly ? 1 : next.step());
        type.setType(next.type());
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(correctOffset(length), correctOffset(length));
    }
}
