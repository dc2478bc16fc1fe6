package dev.sangja.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a text in one way, as bytes with their steps of position. Immutable, and read as often as wanted: what cut
 * the text is not asked again.
 */
final class CutText {
    /** The terms one behind the other. */
    private final byte[] bytes;

    /** For each term its step of position and where it ends; then the step to behind the text. */
    private final int[] places;

    private CutText(byte[] bytes, int[] places) {
        this.bytes = bytes;
        this.places = places;
    }

    static CutText of(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(TermToBytesRefAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var cut = new Collector();
            stream.reset();
            while (stream.incrementToken()) {
                cut.add(term.getBytesRef(), step.getPositionIncrement());
            }
            stream.end();
            return cut.all(step.getPositionIncrement());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    int size() {
        return places.length / 2;
    }

    int step(int term) {
        return places[2 * term];
    }

    /** Lets the reference be the term. */
    void read(int term, BytesRef reference) {
        int start = term == 0 ? 0 : places[2 * term - 1];
        reference.bytes = bytes;
        reference.offset = start;
        reference.length = places[2 * term + 1] - start;
    }

    int lastStep() {
        return places[places.length - 1];
    }

    private static final class Collector {
        private byte[] bytes = new byte[128];
        private int[] places = new int[32];
        private int length;
        private int size;

        void add(BytesRef term, int step) {
            if (bytes.length - length < term.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length + term.length);
            }
            if (places.length - size < 2) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            System.arraycopy(term.bytes, term.offset, bytes, length, term.length);
            length += term.length;
            places[size++] = step;
            places[size++] = length;
        }

        CutText all(int lastStep) {
            int[] all = Arrays.copyOf(places, size + 1);
            all[size] = lastStep;
            return new CutText(Arrays.copyOf(bytes, length), all);
        }
    }
}
