package dev.sangja.search.query;

import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.View;
import dev.sangja.search.index.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes of each unit a part of the query. A unit that no document has matches nothing. */
final class UnitQuery {
    /** What a word counts that asks, beside others that say what is looked for. */
    private static final float ASKING = 0.3f;

    private final TextPlan plan;
    private final Terms terms;

    UnitQuery(TextPlan plan, Terms terms) {
        this.plan = plan;
        this.terms = terms;
    }

    Scored of(Unit unit) {
        List<Scored> ways = ways(unit);
        return ways.isEmpty()
                ? new Scored.Nothing("no document has '" + shown(unit) + "'")
                : new Scored.Best(Optional.of(shown(unit)), ways);
    }

    /** Only as it stands or with another ending. */
    Scored strictly(Unit unit) {
        List<Scored> ways =
                switch (unit) {
                    case Unit.Words(var words, _) -> WordQuery.literal(terms, words.getFirst());
                    case Unit.Phrase _, Unit.Either _ -> ways(unit);
                };
        return ways.isEmpty()
                ? new Scored.Nothing("no document has '" + shown(unit) + "'")
                : new Scored.Best(Optional.of(shown(unit)), ways);
    }

    static String shown(Unit unit) {
        return switch (unit) {
            case Unit.Words(var words, _) ->
                    words.stream().map(QueryWord::text).collect(Collectors.joining(" "));
            case Unit.Phrase(var text) -> '"' + text + '"';
            case Unit.Either(var units) ->
                    units.stream().map(UnitQuery::shown).collect(Collectors.joining(" OR "));
        };
    }

    private List<Scored> ways(Unit unit) {
        return switch (unit) {
            case Unit.Words(var words, var synonyms) -> words(words, synonyms);
            case Unit.Phrase(var text) -> phrase(text);
            case Unit.Either(var units) ->
                    units.stream().map(this::ways).flatMap(List::stream).toList();
        };
    }

    private List<Scored> words(List<QueryWord> words, List<List<QueryWord>> synonyms) {
        var ways = new ArrayList<Scored>();
        if (words.size() == 1) {
            ways.addAll(word(words.getFirst()));
        } else {
            ways.addAll(together(words, How.EXACT));
        }
        for (List<QueryWord> synonym : synonyms) {
            ways.addAll(together(synonym, How.SYNONYM));
        }
        return ways;
    }

    private List<Scored> word(QueryWord word) {
        if (plan.asks(word)) {
            return weighted(WordQuery.literal(terms, word), leaf -> leaf.times(ASKING));
        }
        boolean stems = plan.analysis().joinsStems();
        List<String> joined =
                plan.pairs().stream()
                        .filter(pair -> pair.first().equals(word) || pair.second().equals(word))
                        .map(pair -> pair.joined(stems))
                        .filter(both -> both.length() <= View.LONGEST_JOINED)
                        .toList();
        var known =
                new KnownWords.Word(
                        terms.fields(),
                        plan.precision(),
                        plan.analysis(),
                        word,
                        plan.typing().filter(word::equals).isPresent());
        WordQuery.Ways own =
                KnownWords.ways(terms.searcher(), known, () -> WordQuery.ways(terms, plan, word));
        var ways = new ArrayList<Scored>(own.near());
        ways.addAll(WordQuery.joined(terms, plan, joined));
        ways.addAll(own.far());
        return ways;
    }

    /** A row of words: all of them, in any order; or joined to one. */
    private List<Scored> together(List<QueryWord> words, How how) {
        var all = new ArrayList<Scored>();
        for (QueryWord word : words) {
            List<Scored> ways = WordQuery.literal(terms, word);
            if (ways.isEmpty()) {
                break;
            }
            List<Scored> shared =
                    how == How.SYNONYM
                            ? weighted(ways, leaf -> leaf.asSynonym().times(1f / words.size()))
                            : ways;
            all.add(new Scored.Best(Optional.of(word.text()), shared));
        }
        var ways = new ArrayList<Scored>();
        if (all.size() == words.size()) {
            ways.add(all.size() == 1 ? all.getFirst() : new Scored.Sum(how, all, all.size()));
        }
        if (words.size() > 1) {
            boolean stems = plan.analysis().joinsStems();
            String joined =
                    words.stream()
                            .map(word -> stems ? word.key() : word.text())
                            .collect(Collectors.joining());
            IndexField way = stems ? IndexField.STEM : IndexField.BASE;
            ways.addAll(Phrases.of(terms, way, List.of(joined), how));
        }
        return ways;
    }

    private static List<Scored> weighted(List<Scored> ways, UnaryOperator<Scored.Leaf> change) {
        return ways.stream().map(way -> weighted(way, change)).toList();
    }

    private static Scored weighted(Scored way, UnaryOperator<Scored.Leaf> change) {
        return switch (way) {
            case Scored.Leaf leaf -> change.apply(leaf);
            case Scored.Best(var word, var all) -> new Scored.Best(word, weighted(all, change));
            case Scored.Sum(var how, var all, var needed) ->
                    new Scored.Sum(how, weighted(all, change), needed);
            case Scored.Raised _, Scored.Nothing _ -> way;
        };
    }

    private List<Scored> phrase(String text) {
        List<QueryWord> words = plan.analysis().words(text);
        if (words.size() == 1) {
            return WordQuery.literal(terms, words.getFirst());
        }
        List<String> letters =
                words.stream().map(QueryWord::letters).flatMap(List::stream).toList();
        var ways = new ArrayList<Scored>(Phrases.of(terms, IndexField.BASE, letters, How.PHRASE));
        if (plan.precision().stems()) {
            List<List<String>> stems = plan.analysis().stemPositions(text);
            if (stems.size() > 1) {
                ways.addAll(Phrases.of(terms, IndexField.STEM, How.STEM, stems));
            }
        }
        return ways;
    }
}
