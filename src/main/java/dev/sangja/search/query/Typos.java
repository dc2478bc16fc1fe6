package dev.sangja.search.query;

import dev.sangja.search.analysis.hangul.Jamo;
import dev.sangja.search.index.IndexField;
import dev.sangja.search.schema.FieldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Words that differ from a word by a typo or two. A transposition is one typo. Words in Hangul are compared by their
 * strokes: 떡복이 and 떡볶이 differ by one of eight, where by syllables one of three would be wrong. The first two letters (of
 * Hangul: the first stroke, or a relative of it, as ㄷ of ㄸ) are right: it is so with most typos, and it keeps the search in a
 * small part of the dictionary.
 */
final class Typos {
    private static final int MOST = 50;

    /** A word with many neighbours is not looked for to the end of them. */
    private static final int MOST_SEEN = 2_000;

    private static final int FEWEST_STROKES = 4;
    private static final int SHORT_WORD = 6;
    private static final int MANY_STROKES = 8;

    private final Terms terms;

    Typos(Terms terms) {
        this.terms = terms;
    }

    /** Terms at one distance, by field. */
    record Neighbour(String text, int typos, Map<FieldName, Terms.Found> found) {
        int documents() {
            return found.values().stream().mapToInt(Terms.Found::documents).max().orElse(0);
        }
    }

    /** 0 for one or two letters, 1 for three to five, 2 for more. */
    static int allowed(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < 3 ? 0 : letters < 6 ? 1 : 2;
    }

    /**
     * The same in strokes of Hangul: 0 for less than four (개), 1 for less than eight (김밥), 2 for more. A short word that is
     * known is right.
     */
    static int allowedStrokes(String jamo, boolean known) {
        int strokes = jamo.length();
        return strokes < (known ? SHORT_WORD : FEWEST_STROKES) ? 0 : strokes < MANY_STROKES ? 1 : 2;
    }

    /** Of stems; the nearest first, of those the most frequent first. */
    List<Neighbour> ofLetters(String word) {
        var near = new Near(IndexField.STEM, List.of(word));
        int allowed = allowed(word);
        if (allowed > 0) {
            near.add(FuzzyQuery.getFuzzyAutomaton(word, allowed, 2, true));
        }
        return near.sorted();
    }

    /**
     * Of strokes.
     *
     * @param way that has the forms of Hangul
     * @param words forms of one word: 떡복이를 may be a typo of 떡볶이, or of 떡볶이를
     */
    List<Neighbour> ofStrokes(IndexField way, List<String> words, boolean known) {
        var near = new Near(way, words);
        for (String word : words) {
            int allowed = allowedStrokes(word, known);
            if (allowed > 0) {
                near.add(FuzzyQuery.getFuzzyAutomaton(word, allowed, 1, true));
                for (char relative : Jamo.relatives(word.charAt(0))) {
                    String other = relative + word.substring(1);
                    near.add(FuzzyQuery.getFuzzyAutomaton(other, allowed - 1, 1, true));
                }
            }
        }
        return near.sorted();
    }

    /** Neighbours of one word as they are found. */
    private final class Near {
        private final IndexField way;
        private final List<String> words;
        private final Map<String, Neighbour> neighbours = new HashMap<>();

        Near(IndexField way, List<String> words) {
            this.way = way;
            this.words = words;
        }

        List<Neighbour> sorted() {
            var sorted = new ArrayList<>(neighbours.values());
            sorted.sort(
                    Comparator.comparingInt(Neighbour::typos)
                            .thenComparing(Comparator.comparingInt(Neighbour::documents).reversed())
                            .thenComparing(Neighbour::text));
            return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
        }

        void add(CompiledAutomaton near) {
            var before = Set.copyOf(neighbours.keySet());
            for (FieldName field : terms.fields().keySet()) {
                add(near, field, before);
            }
        }

        private void add(CompiledAutomaton near, FieldName field, Set<String> before) {
            try {
                for (LeafReaderContext leaf : terms.searcher().getTopReaderContext().leaves()) {
                    org.apache.lucene.index.Terms all = leaf.reader().terms(way.of(field));
                    if (all != null) {
                        add(near.getTermsEnum(all), field, leaf.ord, before);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(TermsEnum near, FieldName field, int leaf, Set<String> before)
                throws IOException {
            for (int seen = 0; seen < MOST_SEEN && near.next() != null; seen++) {
                String text = near.term().utf8ToString();
                if (!words.contains(text) && !before.contains(text)) {
                    neighbours
                            .computeIfAbsent(
                                    text, t -> new Neighbour(t, distance(t), new HashMap<>()))
                            .found()
                            .computeIfAbsent(field, _ -> found(field, text))
                            .states()
                            .register(near.termState(), leaf, near.docFreq(), near.totalTermFreq());
                }
            }
        }

        private int distance(String text) {
            return words.stream().mapToInt(word -> Typos.distance(word, text)).min().orElseThrow();
        }

        private Terms.Found found(FieldName field, String text) {
            return new Terms.Found(
                    way,
                    field,
                    new Term(way.of(field), text),
                    new TermStates(terms.searcher().getTopReaderContext()));
        }
    }

    /** Edits from one word to the other, a transposition being one (optimal string alignment). */
    static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        var edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length][b.length];
    }

    private static int cheapest(int[][] edits, int[] a, int[] b, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int changed = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        boolean turned = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        int best = Math.min(replaced, changed);
        return turned ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
