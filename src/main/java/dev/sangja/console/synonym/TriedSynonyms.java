package dev.sangja.console.synonym;

import dev.sangja.console.tester.Trial;
import dev.sangja.search.request.TextList;
import dev.sangja.search.synonym.SynonymSet;
import java.util.List;

/**
 * A search that was tried.
 *
 * @param query "" for none
 * @param used sets that have a word of it
 */
record TriedSynonyms(String query, Trial found, List<String> used) {
    static final TriedSynonyms NOTHING = new TriedSynonyms("", new Trial.Busy(), List.of());

    TriedSynonyms {
        used = List.copyOf(used);
    }

    /** Names of the sets that have a word, or a row of words, of a query: by its letters, before its forms are looked at. */
    static List<String> used(String query, List<SynonymSet> all) {
        String plain = TextList.plain(query);
        return all.stream()
                .filter(
                        set ->
                                asked(set).stream()
                                        .anyMatch(word -> plain.contains(TextList.plain(word))))
                .map(ShownSet::name)
                .toList();
    }

    private static List<String> asked(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay(_, var words) -> words;
            case SynonymSet.OneWay(_, var from, _) -> from;
        };
    }
}
