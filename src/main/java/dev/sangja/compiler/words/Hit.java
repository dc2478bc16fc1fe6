package dev.sangja.compiler.words;

import java.util.Comparator;

/**
 * A technical word in a text.
 *
 * @param start in the folded text
 * @param end likewise
 */
record Hit(int start, int end, Sense sense) {
    static final Comparator<Hit> LONGEST_FIRST =
            Comparator.comparingInt(Hit::start)
                    .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    boolean within(int from, int to) {
        return from <= start && end <= to;
    }

    int length() {
        return end - start;
    }
}
