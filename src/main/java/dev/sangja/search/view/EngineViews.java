package dev.sangja.search.view;

import dev.sangja.search.curation.Curations;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineChanged;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.EngineState;
import dev.sangja.search.engine.EngineStates;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.language.Languages;
import dev.sangja.search.relevance.Relevance;
import dev.sangja.search.relevance.SearchSettings;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import dev.sangja.search.synonym.Synonyms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Engines as they are now, without asking the database each time. A change on another node is seen within a second. */
@ApplicationScoped
public class EngineViews {
    private final Engines engines;
    private final Schemas schemas;
    private final SearchSettings settings;
    private final Synonyms synonyms;
    private final Curations curations;
    private final Languages languages;
    private final Map<EngineName, EngineView> views = new ConcurrentHashMap<>();

    EngineViews(
            Engines engines,
            Schemas schemas,
            SearchSettings settings,
            Synonyms synonyms,
            Curations curations,
            Languages languages) {
        this.engines = engines;
        this.schemas = schemas;
        this.settings = settings;
        this.synonyms = synonyms;
        this.curations = curations;
        this.languages = languages;
    }

    /** Refuses with 404 if there is none of that name. */
    public EngineView named(String name) {
        return EngineName.of(name)
                .map(legal -> views.containsKey(legal) ? views.get(legal) : null)
                .orElseGet(() -> load(name));
    }

    private EngineView load(String name) {
        EngineView view = read(engines.named(name));
        views.put(view.engine().name(), view);
        return view;
    }

    @Transactional
    EngineView read(Engine engine) {
        return switch (engine.kind()) {
            case EngineKind.Default _ -> view(engine, schemas.of(engine.id()), List.of());
            case EngineKind.Meta(List<EngineName> names) -> {
                List<EngineView> sources =
                        names.stream()
                                .flatMap(name -> engines.find(name).stream())
                                .map(this::read)
                                .toList();
                yield view(
                        engine,
                        Schema.together(sources.stream().map(EngineView::schema).toList()),
                        sources);
            }
        };
    }

    private EngineView view(Engine engine, Schema schema, List<EngineView> sources) {
        Relevance relevance = settings.of(engine.id(), schema);
        return new EngineView(
                engine,
                schema,
                relevance.settings(),
                relevance.warnings(),
                synonyms.of(engine.id()),
                curations.of(engine.id()),
                sources.isEmpty() ? languages.of(engine.id()) : sources.getFirst().language(),
                sources);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EngineChanged change) {
        if (!change.documentsOnly()) {
            views.clear();
        }
    }

    void look(@Observes EngineStates now) {
        views.values().removeIf(view -> !isCurrent(view, now));
    }

    private static boolean isCurrent(EngineView view, EngineStates now) {
        EngineState state = now.states().get(view.engine().id());
        return state != null
                && state.version() == view.engine().version()
                && view.sources().stream().allMatch(source -> isCurrent(source, now));
    }
}
