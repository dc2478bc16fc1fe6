package dev.sangja.search.language;

import dev.sangja.search.analysis.DictionaryWord;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.NameFields;
import java.util.List;

/**
 * What an engine's owner says about the language of its texts.
 *
 * @param names fields that hold names
 * @param dictionary words beside those that Korean analysis knows
 */
public record LanguageSettings(NameFields names, List<DictionaryWord> dictionary) {
    /** Of a new engine. */
    public static final LanguageSettings DEFAULT =
            new LanguageSettings(NameFields.USUAL, List.of());

    public LanguageSettings {
        dictionary = List.copyOf(dictionary);
    }

    public boolean isName(FieldName field) {
        return names.has(field);
    }

    /** Differs where texts are indexed differently; empty for the default ones. */
    public String mark() {
        return equals(DEFAULT) ? "" : "-" + Integer.toHexString(hashCode());
    }
}
