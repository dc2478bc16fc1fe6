package dev.sangja.search.query;

import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.request.Filter;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.view.EngineView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The words of a search, understood in each of the languages that the engines at hand have. */
record Words(List<InLanguage> languages) {
    /** @param engines whose documents are in the language */
    private record InLanguage(List<EngineName> engines, TextQuery text) {}

    static Words of(EngineView view, SearchRequest request, IndexSearcher searcher) {
        var languages = new ArrayList<InLanguage>();
        enginesByLanguage(view)
                .forEach(
                        (language, engines) ->
                                languages.add(
                                        new InLanguage(
                                                engines,
                                                TextQuery.compile(
                                                        in(language, view), request, searcher))));
        return new Words(languages);
    }

    private record Language(Optional<EngineLanguage> spoken, LanguageSettings settings) {}

    private static Map<Language, List<EngineName>> enginesByLanguage(EngineView view) {
        var engines = new LinkedHashMap<Language, List<EngineName>>();
        for (EngineView source : view.sources().isEmpty() ? List.of(view) : view.sources()) {
            engines.computeIfAbsent(language(source), _ -> new ArrayList<>())
                    .add(source.engine().name());
        }
        return engines;
    }

    private static Language language(EngineView view) {
        Optional<EngineLanguage> spoken =
                switch (view.engine().kind()) {
                    case EngineKind.Default(var language) -> Optional.ofNullable(language);
                    case EngineKind.Meta _ -> Optional.empty();
                };
        return new Language(spoken, view.language());
    }

    /** The same settings, with documents in one language. */
    private static EngineView in(Language language, EngineView view) {
        Engine engine = view.engine();
        var kind = new EngineKind.Default(language.spoken().orElse(null));
        return new EngineView(
                new Engine(
                        engine.id(),
                        engine.name(),
                        kind,
                        engine.owner(),
                        engine.quota(),
                        engine.version()),
                view.schema(),
                view.settings(),
                view.warnings(),
                view.synonyms(),
                view.curations(),
                language.settings(),
                List.of());
    }

    /** Whether no words are asked for. */
    boolean everything() {
        return first().plan().everything();
    }

    /** How near to the words is what any document has of them. */
    int nearness() {
        return languages.stream()
                .mapToInt(language -> language.text.scored().nearness())
                .max()
                .orElse(0);
    }

    /** The precision that was searched with. */
    int precision() {
        return first().precision();
    }

    TextQuery first() {
        return languages.getFirst().text;
    }

    Query query(Filters filters) {
        if (languages.size() == 1 || everything()) {
            return first().query();
        }
        var any = new BooleanQuery.Builder();
        for (InLanguage language : languages) {
            any.add(
                    new BooleanQuery.Builder()
                            .add(language.text.query(), Occur.MUST)
                            .add(
                                    filters.compile(new Filter.Engines(language.engines)),
                                    Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }

    /** The words as the documents of an engine have them. */
    TextQuery of(EngineName engine) {
        return languages.stream()
                .filter(language -> language.engines.contains(engine))
                .findFirst()
                .orElseThrow()
                .text;
    }
}
