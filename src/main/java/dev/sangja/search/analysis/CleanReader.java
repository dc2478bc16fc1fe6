package dev.sangja.search.analysis;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/**
 * A text in one form (NFKC, without invisible characters), for tokenizers; places are those of the text as given. Most
 * texts are clean already and pass as they are.
 */
final class CleanReader extends CharFilter {
    private static final Normalizer2 FORM = Normalizer2.getNFKCInstance();
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[:Default_Ignorable_Code_Point:]").freeze();

    private final String tail;
    private String text = "";
    private int length = -1;
    private int at;

    /** Place in the given text by place in the clean one; null where they are the same. */
    private int @Nullable [] places;

    /** @param tail stands behind the clean text: what helps the tokenizer to understand its end */
    CleanReader(Reader input, String tail) {
        super(input);
        this.tail = tail;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (length < 0) {
            load();
        }
        if (at == text.length()) {
            return -1;
        }
        int n = Math.min(count, text.length() - at);
        text.getChars(at, at + n, target, offset);
        at += n;
        return n;
    }

    private void load() throws IOException {
        String original = all(input);
        length = original.length();
        boolean clean =
                INVISIBLE.span(original, SpanCondition.NOT_CONTAINED) == length
                        && FORM.isNormalized(original);
        text = (clean ? original : cleaned(original)) + tail;
    }

    /** Most texts are short: a buffer for long ones cost a sixth of all indexing. */
    static String all(Reader input) throws IOException {
        var whole = new StringBuilder();
        var part = new char[64];
        for (int n = input.read(part); n >= 0; n = input.read(part)) {
            whole.append(part, 0, n);
            part = n < part.length ? part : new char[Math.min(part.length * 2, 8192)];
        }
        return whole.toString();
    }

    private String cleaned(String original) {
        var clean = new StringBuilder();
        var starts = new int[original.length() + tail.length() + 1];
        int from = 0;
        while (from < original.length()) {
            int to = nextBoundary(original, from);
            appendVisible(FORM.normalize(original.substring(from, to)), clean);
            if (clean.length() + tail.length() >= starts.length) {
                starts = Arrays.copyOf(starts, (clean.length() + tail.length()) * 2);
            }
            Arrays.fill(starts, filled, clean.length(), from);
            filled = clean.length();
            from = to;
        }
        Arrays.fill(starts, filled, starts.length, original.length());
        places = starts;
        return clean.toString();
    }

    private int filled;

    private static int nextBoundary(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && !FORM.hasBoundaryBefore(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static void appendVisible(String piece, StringBuilder clean) {
        piece.codePoints().filter(c -> !INVISIBLE.contains(c)).forEach(clean::appendCodePoint);
    }

    @Override
    protected int correct(int place) {
        int original = places == null ? place : places[Math.min(place, places.length - 1)];
        return Math.min(original, Math.max(length, 0));
    }
}
