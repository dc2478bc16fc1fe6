package dev.sangja.console.synonym;

import dev.sangja.search.synonym.SynonymSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set in the list.
 *
 * @param finds what it finds one way; empty for a two-way set
 * @param name all of it on one line
 * @param form to change it with
 * @param errors what was wrong with what was sent of it
 * @param open whether its form is open
 */
record ShownSet(
        String id,
        List<String> words,
        List<String> finds,
        String name,
        SynonymForm form,
        String seen,
        List<String> errors,
        boolean open) {
    static ShownSet of(SynonymSet set, Said said) {
        boolean about = said.isAbout(set.id()) && !said.errors().isEmpty();
        SynonymForm stored = SynonymForm.of(set);
        return new ShownSet(
                set.id(),
                from(set),
                to(set),
                name(set),
                about ? said.typedOf(stored) : stored,
                stored.seen(),
                about ? said.errors() : List.of(),
                about);
    }

    private static List<String> from(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay(_, var words) -> words;
            case SynonymSet.OneWay(_, var from, _) -> from;
        };
    }

    private static List<String> to(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay _ -> List.of();
            case SynonymSet.OneWay(_, _, var to) -> to;
        };
    }

    static Stream<String> all(SynonymSet set) {
        return Stream.concat(from(set).stream(), to(set).stream());
    }

    /** As labels and sentences call it. */
    static String name(SynonymSet set) {
        String words = from(set).stream().collect(Collectors.joining(", "));
        return to(set).isEmpty() ? words : words + " → " + String.join(", ", to(set));
    }
}
