package dev.sangja.search.table;

import dev.sangja.search.analysis.DictionaryWord;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.NameFields;
import dev.sangja.search.synonym.SynonymSet;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an engine is set for a row; what is not said is as a new engine has it.
 *
 * <ul>
 *   <li>{@code language=en}, else the corpus's own; {@code none} is Universal
 *   <li>{@code precision=6}
 *   <li>{@code search=name^3,description}: fields and weights
 *   <li>{@code synonyms=a=b=c} two-way, {@code synonyms=a>b} one-way
 *   <li>{@code curated=query > title}: the document of this title is promoted for the query
 *   <li>{@code dictionary=유유시키,조방낙지:조방+낙지}: words of its user dictionary, a compound with its parts
 *   <li>{@code nfd}: the query is typed in decomposed letters
 * </ul>
 */
record Settings(Map<String, String> texts) {
    private static final Set<String> KNOWN =
            Set.of("language", "precision", "search", "synonyms", "curated", "dictionary", "nfd");

    static Settings parse(String cell) {
        var texts = new LinkedHashMap<String, String>();
        for (String part : cell.split(";", -1)) {
            int at = part.indexOf('=');
            texts.put(at < 0 ? part : part.substring(0, at), part.substring(at + 1));
        }
        texts.remove("");
        if (!KNOWN.containsAll(texts.keySet())) {
            throw new IllegalArgumentException(
                    "unknown settings: '%s', must be of %s".formatted(cell, KNOWN));
        }
        return new Settings(texts);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Nullable EngineLanguage language(String usual) {
        return EngineLanguage.of(text("language").orElse(usual)).orElse(null);
    }

    OptionalInt precision() {
        return text("precision").stream().mapToInt(Integer::parseInt).findAny();
    }

    Optional<Map<FieldName, Double>> fields() {
        return text("search").map(Settings::fields);
    }

    private static Map<FieldName, Double> fields(String text) {
        var fields = new LinkedHashMap<FieldName, Double>();
        for (String part : text.split(",", -1)) {
            String[] weighted = part.split("\\^", -1);
            double weight = weighted.length > 1 ? Double.parseDouble(weighted[1]) : 1;
            fields.put(new FieldName(weighted[0]), weight);
        }
        return fields;
    }

    List<SynonymSet> synonyms() {
        return text("synonyms").map(Settings::synonyms).stream().toList();
    }

    private static SynonymSet synonyms(String text) {
        String[] sides = text.split(">", -1);
        return sides.length == 1
                ? new SynonymSet.TwoWay("syn-1", Arrays.asList(text.split("=", -1)))
                : new SynonymSet.OneWay(
                        "syn-1",
                        List.of(sides[0].split("=", -1)),
                        List.of(sides[1].split("=", -1)));
    }

    /** A query and the title of what is promoted for it. */
    record Curated(String query, String title) {}

    Optional<Curated> curated() {
        return text("curated")
                .map(text -> text.split(" > ", -1))
                .map(at -> new Curated(at[0], at[1]));
    }

    LanguageSettings languageSettings() {
        return text("dictionary")
                .map(words -> Arrays.stream(words.split(",", -1)).map(Settings::word).toList())
                .map(words -> new LanguageSettings(NameFields.USUAL, words))
                .orElse(LanguageSettings.DEFAULT);
    }

    private static DictionaryWord word(String text) {
        String[] sides = text.split(":", -1);
        return new DictionaryWord(
                sides[0], sides.length == 1 ? List.of() : List.of(sides[1].split("\\+", -1)));
    }

    String typed(String query) {
        return texts.containsKey("nfd") ? Normalizer.normalize(query, Normalizer.Form.NFD) : query;
    }

    @Override
    public String toString() {
        return texts.isEmpty() ? "" : texts.toString();
    }
}
