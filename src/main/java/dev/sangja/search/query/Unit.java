package dev.sangja.search.query;

import dev.sangja.search.analysis.QueryWord;
import java.util.List;

/** What a search looks for, as one thing that is found or not. */
sealed interface Unit {
    /**
     * A word, or a row of words that has synonyms together.
     *
     * @param words as typed
     * @param synonyms other words, or rows of words, that mean the same
     */
    record Words(List<QueryWord> words, List<List<QueryWord>> synonyms) implements Unit {
        public Words {
            words = List.copyOf(words);
            synonyms = List.copyOf(synonyms);
        }

        QueryWord single() {
            return words.getFirst();
        }
    }

    /**
     * Words beside each other in this order.
     *
     * @param text as typed
     */
    record Phrase(String text) implements Unit {}

    /** Any of them. */
    record Either(List<Unit> units) implements Unit {
        public Either {
            units = List.copyOf(units);
        }
    }
}
