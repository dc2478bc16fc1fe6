package dev.sangja.compiler.words;

import dev.sangja.search.analysis.Analysis;
import dev.sangja.search.analysis.Word;
import dev.sangja.search.analysis.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Words in Latin letters, of one piece or several, in any regular inflection. Filled first, then read by any thread. */
final class LatinForms {
    private static final String EXACT = "=";

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    /**
     * @param pieces the inflections of each word
     * @param exact the only writing that counts, if any
     */
    private record Form(List<Set<String>> pieces, Optional<String> exact, Sense sense) {}

    /** @param form may begin with {@code =} */
    void add(String form, Sense sense) {
        boolean exact = form.startsWith(EXACT);
        String written = exact ? form.substring(EXACT.length()) : form;
        List<Set<String>> pieces =
                Analysis.words(written).stream()
                        .map(word -> Inflections.of(word.surface()))
                        .toList();
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("the form '" + form + "' has no word in it");
        }
        var added = new Form(pieces, exact ? Optional.of(written) : Optional.empty(), sense);
        pieces.getFirst()
                .forEach(
                        piece -> byFirst.computeIfAbsent(piece, _ -> new ArrayList<>()).add(added));
    }

    /** Tells of each word of the text that begins with its {@code index}th piece. */
    void find(Prose prose, int index, Consumer<Hit> found) {
        Word first = prose.words().get(index);
        for (Form form : byFirst.getOrDefault(first.surface(), List.of())) {
            int last = index + form.pieces.size() - 1;
            if (last < prose.words().size() && matches(form, prose, index)) {
                int end = prose.words().get(last).end();
                if (isExact(form, prose.cased(first.start(), end))) {
                    found.accept(new Hit(first.start(), end, form.sense));
                }
            }
        }
    }

    private static boolean matches(Form form, Prose prose, int index) {
        for (int i = 0; i < form.pieces.size(); i++) {
            Word word = prose.words().get(index + i);
            if (word.kind() != Kind.LATIN || !form.pieces.get(i).contains(word.surface())) {
                return false;
            }
            if (i > 0 && !prose.joins(prose.words().get(index + i - 1).end(), word.start())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExact(Form form, String written) {
        return form.exact
                .map(exact -> written.equals(exact) || written.equals(exact + "s"))
                .orElse(true);
    }
}
