package dev.sangja.search.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The values of a field, cut in one way. */
final class CutField extends Field {
    /** Words of two values of an array are no neighbours. */
    private static final int BETWEEN_VALUES = 100;

    private final List<CutText> texts;

    CutField(String name, List<CutText> texts, IndexableFieldType type) {
        super(name, type);
        this.texts = texts;
    }

    /** @param before that of the document before */
    @Override
    public TokenStream tokenStream(Analyzer unused, @Nullable TokenStream before) {
        var stream = before instanceof Terms terms ? terms : new Terms();
        stream.texts = texts;
        return stream;
    }

    private static final class Terms extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private final BytesRef bytes = new BytesRef();
        private List<CutText> texts = List.of();
        private int text;
        private int next;

        /** What lies between the term before and the text at hand. */
        private int owed;

        @Override
        public void reset() {
            text = 0;
            next = 0;
            owed = 0;
        }

        @Override
        public boolean incrementToken() {
            while (text < texts.size()) {
                CutText now = texts.get(text);
                if (next < now.size()) {
                    now.read(next, bytes);
                    term.setBytesRef(bytes);
                    step.setPositionIncrement(owed + now.step(next));
                    owed = 0;
                    next++;
                    return true;
                }
                owed += now.lastStep() + BETWEEN_VALUES;
                text++;
                next = 0;
            }
            return false;
        }
    }
}
