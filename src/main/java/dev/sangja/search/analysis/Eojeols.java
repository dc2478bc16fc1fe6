package dev.sangja.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What {@link EojeolFilter} makes of a text. The last one is remembered: two views of a text need it, one after the other, and
 * the dictionary's part was the most of both. For one thread.
 */
final class Eojeols {
    /** A longer text is not kept in memory until the next one comes. */
    private static final int LONGEST_REMEMBERED = 50_000;

    private final Tokenizer morphemes;
    private final TokenStream stream;
    private final CharTermAttribute term;
    private final OffsetAttribute place;
    private final PositionIncrementAttribute step;
    private final TypeAttribute type;
    private String last = "";
    private List<Placed> terms = List.of();

    Eojeols(@Nullable UserDictionary own) {
        morphemes = Steps.morphemes(own);
        stream = new EojeolFilter(morphemes);
        term = stream.addAttribute(CharTermAttribute.class);
        place = stream.addAttribute(OffsetAttribute.class);
        step = stream.addAttribute(PositionIncrementAttribute.class);
        type = stream.addAttribute(TypeAttribute.class);
    }

    /** A term as the filter gives it, with its place in the text. */
    record Placed(String text, String type, int step, int start, int end) {
        boolean isPart() {
            return type.equals(Eojeol.Term.Kind.PART.name());
        }
    }

    List<Placed> of(String text) throws IOException {
        if (text.equals(last)) {
            return terms;
        }
        List<Placed> read = read(text);
        boolean kept = text.length() <= LONGEST_REMEMBERED;
        last = kept ? text : "";
        terms = kept ? read : List.of();
        return read;
    }

    private List<Placed> read(String text) throws IOException {
        var read = new ArrayList<Placed>();
        morphemes.setReader(new StringReader(text));
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                read.add(
                        new Placed(
                                term.toString(),
                                type.type(),
                                step.getPositionIncrement(),
                                place.startOffset(),
                                place.endOffset()));
            }
            stream.end();
        }
        return read;
    }
}
