package dev.sangja.search.synonym;

import java.util.List;

/** Words, or rows of words, that mean the same. */
public sealed interface SynonymSet {
    /** {@code syn-} and letters. */
    String id();

    /**
     * Each finds all.
     *
     * @param words 2 to 32
     */
    record TwoWay(String id, List<String> words) implements SynonymSet {
        public TwoWay {
            words = List.copyOf(words);
        }
    }

    /** Our extension: who asks for one of {@code from} also finds {@code to}, but not the other way round. */
    record OneWay(String id, List<String> from, List<String> to) implements SynonymSet {
        public OneWay {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
