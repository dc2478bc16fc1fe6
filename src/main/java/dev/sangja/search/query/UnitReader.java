package dev.sangja.search.query;

import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the units in a search: words, phrases, and what synonyms add. */
final class UnitReader {
    private final TextAnalysis analysis;
    private final SynonymRules rules;
    private final List<Unit> counted = new ArrayList<>();
    private final List<Unit> weak = new ArrayList<>();
    private final List<Unit> required = new ArrayList<>();
    private final List<Unit> excluded = new ArrayList<>();
    private final List<TextPlan.Pair> pairs = new ArrayList<>();
    private boolean marked;
    private boolean synonyms;
    private Optional<QueryWord> last = Optional.empty();

    UnitReader(TextAnalysis analysis, SynonymRules rules) {
        this.analysis = analysis;
        this.rules = rules;
    }

    void read(Clause clause) {
        last = Optional.empty();
        switch (clause) {
            case Clause.Words(var text) -> readWords(text);
            case Clause.Phrase _, Clause.Either _ -> required.addAll(units(clause));
            case Clause.Required(var inner) -> {
                marked = true;
                required.addAll(units(inner));
            }
            case Clause.Excluded(var inner) -> excluded.addAll(plain(inner));
        }
    }

    private void readWords(String text) {
        List<QueryWord> words = analysis.words(text);
        last = words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
        for (Unit unit : grouped(words)) {
            boolean isWeak =
                    unit instanceof Unit.Words(var typed, var others)
                            && others.isEmpty()
                            && typed.getFirst().weak();
            (isWeak ? weak : counted).add(unit);
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i - 1).weak() && !words.get(i).weak()) {
                pairs.add(new TextPlan.Pair(words.get(i - 1), words.get(i)));
            }
        }
    }

    /** One for each word, or for the longest row of words that has synonyms. */
    private List<Unit> grouped(List<QueryWord> words) {
        var units = new ArrayList<Unit>();
        int at = 0;
        while (at < words.size()) {
            Unit.Words unit = longest(words, at);
            units.add(unit);
            at += unit.words().size();
        }
        return units;
    }

    private Unit.Words longest(List<QueryWord> words, int at) {
        for (int n = Math.min(rules.longest(), words.size() - at); n > 0; n--) {
            List<QueryWord> row = words.subList(at, at + n);
            List<List<QueryWord>> others = rules.of(SynonymRules.keys(row));
            if (!others.isEmpty()) {
                synonyms = true;
                return new Unit.Words(row, others);
            }
        }
        return new Unit.Words(List.of(words.get(at)), insideCompound(words.get(at)));
    }

    /** A part of a compound may have synonyms: then they stand beside its other parts. */
    private List<List<QueryWord>> insideCompound(QueryWord word) {
        var rows = new ArrayList<List<QueryWord>>();
        for (int i = 0; i < word.parts().size(); i++) {
            for (List<QueryWord> other : rules.of(List.of(word.parts().get(i)))) {
                synonyms = true;
                rows.add(replaced(word.parts(), i, other));
            }
        }
        return rows;
    }

    private List<QueryWord> replaced(List<String> parts, int at, List<QueryWord> other) {
        var row = new ArrayList<QueryWord>();
        for (int i = 0; i < parts.size(); i++) {
            row.addAll(i == at ? other : analysis.words(parts.get(i)));
        }
        return row;
    }

    private List<Unit> units(Clause clause) {
        return switch (clause) {
            case Clause.Words(var text) -> grouped(analysis.words(text));
            case Clause.Phrase(var text) -> phrase(text);
            case Clause.Required(var inner) -> units(inner);
            case Clause.Excluded(var inner) -> units(inner);
            case Clause.Either(var clauses) -> either(clauses);
        };
    }

    /** Who excludes a word means that word, not its synonyms; where it has a hyphen, the whole. */
    private List<Unit> plain(Clause clause) {
        if (!(clause instanceof Clause.Words(var text))) {
            return units(clause);
        }
        List<QueryWord> words = analysis.words(text);
        return words.size() > 1
                ? phrase(text)
                : words.stream().<Unit>map(word -> new Unit.Words(words, List.of())).toList();
    }

    private List<Unit> phrase(String text) {
        return analysis.words(text).isEmpty() ? List.of() : List.of(new Unit.Phrase(text));
    }

    private List<Unit> either(List<Clause> clauses) {
        List<Unit> members =
                clauses.stream().map(this::units).flatMap(List::stream).distinct().toList();
        return members.isEmpty() ? List.of() : List.of(new Unit.Either(members));
    }

    /** Words that say little count only where no others are. */
    List<Unit> counted() {
        return counted.isEmpty() && required.isEmpty() ? weak : counted;
    }

    List<Unit> required() {
        return required;
    }

    List<Unit> excluded() {
        return excluded;
    }

    List<TextPlan.Pair> pairs() {
        return pairs;
    }

    /** The last word, where the search ends with one that no mark stands at. */
    Optional<QueryWord> last() {
        return last;
    }

    boolean marked() {
        return marked;
    }

    boolean synonyms() {
        return synonyms;
    }
}
