package dev.sangja.search.table;

import dev.sangja.search.document.Document;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.index.MemoryIndex;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents that rows search. They are read, and their indexes made, when a row first needs them; one index for each language.
 *
 * <p>{@code busan} and {@code games} are files that are not in this repository; where they are not beside it, in
 * ../shared/data, their rows are skipped, and say so.
 */
final class Corpus {
    private static final Map<String, Corpus> ALL =
            Stream.of(
                            // The first 300 restaurants of seed 1; each field in Korean and
                            // English.
                            new Corpus("restaurants", "ko", "name_ko", Documents::restaurants),
                            new Corpus("restaurants-en", "en", "name_en", Documents::restaurants),
                            // Restaurants of Busan with their menus and a text about each.
                            new Corpus("busan", "ko", "main_title", Documents::busan),
                            // Video games, once for each machine.
                            new Corpus("games", "en", "name", Documents::games),
                            // The steps of the first course.
                            new Corpus("lessons-ko", "ko", "title", () -> Documents.steps("ko")),
                            new Corpus("lessons-en", "en", "title", () -> Documents.steps("en")),
                            // Lines of ours, for words that all of these lack.
                            new Corpus("notes", "ko", "title", Documents::notes))
                    .collect(Collectors.toMap(Corpus::toString, Function.identity()));

    private final String name;
    private final String language;
    private final FieldName title;
    private final Supplier<Optional<List<Document>>> reader;
    private final Map<Analysed, MemoryIndex> indexes = new HashMap<>();
    private Optional<List<Document>> documents = Optional.empty();
    private boolean read;
    private @Nullable Schema schema;

    private Corpus(
            String name, String language, String title, Supplier<Optional<List<Document>>> reader) {
        this.name = name;
        this.language = language;
        this.title = new FieldName(title);
        this.reader = reader;
    }

    static Corpus named(String name) {
        Corpus corpus = ALL.get(name);
        if (corpus == null) {
            throw new IllegalArgumentException(
                    "unknown documents: '%s', must be one of %s".formatted(name, ALL.keySet()));
        }
        return corpus;
    }

    String language() {
        return language;
    }

    FieldName title() {
        return title;
    }

    EngineName engine() {
        return new EngineName(name);
    }

    /** Empty if their file is not there. */
    Optional<List<Document>> documents() {
        if (!read) {
            documents = reader.get();
            read = true;
        }
        return documents;
    }

    Schema schema() {
        if (schema == null) {
            schema = types();
        }
        return schema;
    }

    private Schema types() {
        var types = new LinkedHashMap<FieldName, FieldType>();
        for (Document document : documents().orElseThrow()) {
            document.fields().keySet().forEach(field -> types.put(field, Documents.type(field)));
        }
        return new Schema(types);
    }

    private record Analysed(@Nullable EngineLanguage language, LanguageSettings settings) {}

    MemoryIndex index(Settings settings) {
        return indexes.computeIfAbsent(
                new Analysed(settings.language(language), settings.languageSettings()),
                how ->
                        new MemoryIndex(engine(), how.language, how.settings)
                                .put(documents().orElseThrow()));
    }

    @Override
    public String toString() {
        return name;
    }
}
