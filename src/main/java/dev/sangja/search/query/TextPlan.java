package dev.sangja.search.query;

import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.view.EngineView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search looks for, before the index is asked.
 *
 * @param everything whether nothing was typed, and all documents are meant
 * @param counted units of which the precision says how many must match
 * @param marked whether some are marked as required (+, AND): then the others need not match
 * @param pairs neighbouring words, which a document may join
 * @param typing the last word, if it may still grow
 * @param precision that was searched with; the default one where synonyms applied
 * @param synonyms whether some applied
 */
record TextPlan(
        TextAnalysis analysis,
        Map<FieldName, Float> fields,
        boolean everything,
        List<Unit> counted,
        List<Unit> required,
        List<Unit> excluded,
        boolean marked,
        List<Pair> pairs,
        Optional<QueryWord> typing,
        Precision precision,
        boolean synonyms) {

    /** Two words beside each other, both counted. */
    record Pair(QueryWord first, QueryWord second) {
        /** Both without the space. */
        String joined(boolean stems) {
            return stems ? first.key() + second.key() : first.text() + second.text();
        }
    }

    /** Whether a word only asks for what others say. */
    boolean asks(QueryWord word) {
        return analysis.asks(word.key()) && counted.stream().anyMatch(unit -> !isAsking(unit));
    }

    boolean isAsking(Unit unit) {
        return unit instanceof Unit.Words(var words, var synonyms)
                && synonyms.isEmpty()
                && words.size() == 1
                && analysis.asks(words.getFirst().key());
    }

    boolean onlyExcludes() {
        return counted.isEmpty() && required.isEmpty() && !excluded.isEmpty();
    }

    boolean restMayMiss() {
        return marked && precision.level() < 6;
    }

    static TextPlan of(EngineView view, SearchRequest request) {
        TextAnalysis analysis = analysis(view);
        var units = new UnitReader(analysis, SynonymRules.of(view.synonyms(), analysis));
        QuerySyntax.parse(request.query()).forEach(units::read);
        int asked = request.precision().orElse(view.settings().precision());
        var precision = units.synonyms() ? Precision.DEFAULT : new Precision(asked);
        return new TextPlan(
                analysis,
                SearchedFields.of(view, request, precision.recalls() ? units.counted().size() : 1),
                request.query().isBlank(),
                units.counted(),
                units.required(),
                units.excluded(),
                units.marked(),
                units.pairs(),
                typing(request.query(), units),
                precision,
                units.synonyms());
    }

    /** A space ends a word. */
    private static Optional<QueryWord> typing(String query, UnitReader units) {
        boolean ended =
                query.isEmpty() || Character.isWhitespace(query.codePointBefore(query.length()));
        return ended ? Optional.empty() : units.last();
    }

    /** A meta engine is searched in the language of its sources, if they have one in common, else as Universal. */
    static TextAnalysis analysis(EngineView view) {
        return switch (view.engine().kind()) {
            case EngineKind.Default(var language) ->
                    TextAnalysis.of(
                            language == null ? null : language.code(),
                            view.language().dictionary());
            case EngineKind.Meta _ -> common(view.sources());
        };
    }

    private static TextAnalysis common(List<EngineView> sources) {
        Set<TextAnalysis> all =
                sources.stream().map(TextPlan::analysis).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : TextAnalysis.of(null);
    }
}
