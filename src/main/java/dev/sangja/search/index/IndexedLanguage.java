package dev.sangja.search.index;

import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.schema.FieldName;
import org.jspecify.annotations.Nullable;

/** How the texts of an engine are cut, and which of them are names. */
record IndexedLanguage(TextCutter cutter, LanguageSettings settings) {
    /** @param language null for Universal */
    static IndexedLanguage of(@Nullable EngineLanguage language, LanguageSettings settings) {
        var analysis =
                TextAnalysis.of(language == null ? null : language.code(), settings.dictionary());
        return new IndexedLanguage(TextCutter.of(analysis), settings);
    }

    boolean isName(FieldName field) {
        return settings.isName(field);
    }
}
