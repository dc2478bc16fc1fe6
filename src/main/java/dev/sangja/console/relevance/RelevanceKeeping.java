package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.query.SearchedFields;
import dev.sangja.search.relevance.SearchSettings;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps tuned settings, and a version of each. */
@ApplicationScoped
class RelevanceKeeping {
    private final SearchSettings settings;
    private final Schemas schemas;
    private final EngineViews views;
    private final Engines engines;
    private final Versions versions;

    RelevanceKeeping(
            SearchSettings settings,
            Schemas schemas,
            EngineViews views,
            Engines engines,
            Versions versions) {
        this.settings = settings;
        this.views = views;
        this.schemas = schemas;
        this.engines = engines;
        this.versions = versions;
    }

    /** What became of the form. */
    sealed interface Kept {
        record Done() implements Kept {}

        record Wrong(List<String> sentences) implements Kept {}

        /** Other settings are stored by now. */
        record Lost() implements Kept {}
    }

    /** What counts today: where no field is chosen, all of them as the search weighs them. */
    @Transactional
    ObjectNode stored(Engine engine) {
        Schema schema = schemas.shown(engine);
        ObjectNode shown = settings.shown(engine.id(), schema);
        if (settings.of(engine.id(), schema).settings().searchFields().isEmpty()) {
            ObjectNode fields = shown.putObject("search_fields");
            SearchedFields.usual(views.named(engine.name().value()))
                    .forEach(
                            (field, weight) ->
                                    fields.putObject(field.value())
                                            .put("weight", Typed.plain(weight)));
        }
        return shown;
    }

    /** Another text for other settings. */
    static String fingerprint(ObjectNode settings) {
        return Integer.toHexString(settings.toString().hashCode());
    }

    @Transactional
    Kept save(Engine engine, Tuning tuning, String author, TuningMessages say) {
        engines.lock(engine.id());
        ObjectNode before = stored(engine);
        if (!fingerprint(before).equals(tuning.seen())) {
            return new Kept.Lost();
        }
        List<String> wrong = tuning.wrong(say, true);
        if (!wrong.isEmpty()) {
            return new Kept.Wrong(wrong);
        }
        try {
            settings.put(engine.id(), schemas.shown(engine), tuning.json());
        } catch (ApiError e) {
            return new Kept.Wrong(List.of(say.refused(String.join(" ", e.errors()))));
        }
        versions.keep(engine.id(), "", before);
        versions.keep(engine.id(), author, stored(engine));
        return new Kept.Done();
    }
}
