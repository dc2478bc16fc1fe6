package dev.sangja.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text in one form: composed, half-width, lower case, without invisible characters (NFKC_Casefold); knows where each
 * of its characters stood. Immutable.
 */
public final class FoldedText {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private FoldedText(String original) {
        this.starts = new int[original.length() + 1];
        this.ends = new int[original.length() + 1];
        int from = 0;
        while (from < original.length()) {
            int to = nextBoundary(original, from);
            append(FOLDING.normalize(original.substring(from, to)), from, to);
            from = to;
        }
    }

    public static FoldedText of(String original) {
        return new FoldedText(original);
    }

    /** The folded form alone. */
    public static String fold(String original) {
        return FOLDING.normalize(original);
    }

    private static int nextBoundary(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && !FOLDING.hasBoundaryBefore(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private void append(String piece, int from, int to) {
        int length = folded.length() + piece.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        Arrays.fill(starts, folded.length(), length, from);
        Arrays.fill(ends, folded.length(), length, to);
        folded.append(piece);
    }

    public String text() {
        return folded.toString();
    }

    /** Where a folded character began in the original text. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the original text goes on behind a stretch of the folded one that ends before {@code index}, which is not 0. */
    public int end(int index) {
        return ends[index - 1];
    }
}
