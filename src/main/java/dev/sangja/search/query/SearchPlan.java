package dev.sangja.search.query;

import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Optional;

/**
 * What a search does, in words: a tree that can be written as JSON.
 *
 * @param what {@code all of}, {@code at least 2 of}, {@code best of}, {@code raised by}, {@code without}, {@code nothing},
 *     {@code everything}, or how a word is looked for, as {@code exact}
 * @param word of the search; of nothing: why
 * @param field where it is looked for
 * @param term what is looked for there
 * @param weight what BM25's value is multiplied with; 1 for what has no weight of its own
 */
public record SearchPlan(
        String what,
        Optional<String> word,
        Optional<FieldName> field,
        Optional<String> term,
        double weight,
        List<SearchPlan> parts) {
    public SearchPlan {
        parts = List.copyOf(parts);
    }

    static SearchPlan of(TextQuery query) {
        if (query.plan().everything()) {
            return node("everything", Optional.empty(), List.of());
        }
        SearchPlan found =
                query.plan().onlyExcludes()
                        ? node("everything", Optional.empty(), List.of())
                        : of(query.scored());
        if (query.excluded().isEmpty()) {
            return found;
        }
        List<SearchPlan> without = query.excluded().stream().map(SearchPlan::of).toList();
        return node(
                "all of",
                Optional.empty(),
                List.of(found, node("without", Optional.empty(), without)));
    }

    private static SearchPlan of(Scored scored) {
        return switch (scored) {
            case Scored.Leaf leaf ->
                    new SearchPlan(
                            leaf.how().code(),
                            Optional.empty(),
                            Optional.of(leaf.field()),
                            Optional.of(leaf.term()),
                            leaf.boost(),
                            List.of());
            case Scored.Best(var word, var all) -> node("best of", word, plans(all));
            case Scored.Sum(_, var all, var needed) ->
                    needed == all.size()
                            ? node("all of", Optional.empty(), plans(all))
                            : node(
                                    "at least %d of".formatted(needed),
                                    Optional.empty(),
                                    plans(all));
            case Scored.Raised(var base, var more) ->
                    node(
                            "all of",
                            Optional.empty(),
                            List.of(of(base), node("raised by", Optional.empty(), plans(more))));
            case Scored.Nothing(var reason) -> node("nothing", Optional.of(reason), List.of());
        };
    }

    private static List<SearchPlan> plans(List<Scored> all) {
        return all.stream().map(SearchPlan::of).toList();
    }

    private static SearchPlan node(String what, Optional<String> word, List<SearchPlan> parts) {
        return new SearchPlan(what, word, Optional.empty(), Optional.empty(), 1, parts);
    }
}
