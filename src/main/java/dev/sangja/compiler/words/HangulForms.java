package dev.sangja.compiler.words;

import dev.sangja.compiler.words.Prose.Gap;
import dev.sangja.search.analysis.FoldedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Korean words by their letters. One that is listed with a space is found without it, too. Filled first, then read by any
 * number of threads.
 *
 * @param <T> what is known about a word
 */
final class HangulForms<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>();
        boolean spaceBefore;
        @Nullable T end;
    }

    /** Told of each place where the letters of a word stand. */
    interface Found<T> {
        /**
         * The letters of a word stand here.
         *
         * @param from index of the first letter
         * @param to index behind the last one
         */
        void at(int from, int to, T what);
    }

    static boolean isFor(String form) {
        return form.codePoints()
                .anyMatch(
                        letter ->
                                Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.HANGUL);
    }

    /** The first one to come keeps its place. */
    void add(String form, T what) {
        Node<T> node = root;
        boolean space = false;
        for (char unit : FoldedText.fold(form).toCharArray()) {
            if (Character.isLetterOrDigit(unit)) {
                node = node.next.computeIfAbsent(unit, _ -> new Node<>());
                node.spaceBefore |= space;
                space = false;
            } else {
                space = true;
            }
        }
        if (node.end == null) {
            node.end = what;
        }
    }

    /** All words whose letters stand at a letter of the text. */
    void find(Prose prose, int from, Found<T> found) {
        @Nullable Node<T> node = root.next.get(prose.letter(from));
        int at = from;
        while (node != null) {
            at++;
            if (node.end != null) {
                found.at(from, at, node.end);
            }
            node = at == prose.letters() ? null : node.next.get(prose.letter(at));
            if (node != null && !passable(prose.gapBefore(at), node)) {
                node = null;
            }
        }
    }

    private static boolean passable(Gap gap, Node<?> node) {
        return switch (gap) {
            case NONE -> true;
            case SPACE -> node.spaceBefore;
            case BREAK -> false;
        };
    }
}
