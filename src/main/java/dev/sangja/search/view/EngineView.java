package dev.sangja.search.view;

import dev.sangja.search.curation.Curation;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.relevance.RelevanceSettings;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.synonym.SynonymSet;
import java.util.List;

/**
 * An engine as one moment has it.
 *
 * @param schema of a meta engine: the fields of all its sources; where types differ, the first source's
 * @param warnings sentences about settings that are left out, because their fields are no longer of a type that has them
 * @param language fields that hold names, and words of its own; of a meta engine: of its first source
 * @param sources of a meta engine: its sources as they are; otherwise empty
 */
public record EngineView(
        Engine engine,
        Schema schema,
        RelevanceSettings settings,
        List<String> warnings,
        List<SynonymSet> synonyms,
        List<Curation> curations,
        LanguageSettings language,
        List<EngineView> sources) {
    public EngineView {
        warnings = List.copyOf(warnings);
        synonyms = List.copyOf(synonyms);
        curations = List.copyOf(curations);
        sources = List.copyOf(sources);
    }

    /** Of an engine whose owner says nothing about its language. */
    public EngineView(
            Engine engine,
            Schema schema,
            RelevanceSettings settings,
            List<String> warnings,
            List<SynonymSet> synonyms,
            List<Curation> curations,
            List<EngineView> sources) {
        this(
                engine,
                schema,
                settings,
                warnings,
                synonyms,
                curations,
                LanguageSettings.DEFAULT,
                sources);
    }
}
