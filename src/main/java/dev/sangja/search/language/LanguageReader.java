package dev.sangja.search.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.analysis.DictionaryWord;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.NameFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Language settings as JSON: {@code {"name_fields": ["brand"], "dictionary": ["에어팟", {"word": "..", "parts": [..]}]}}. */
final class LanguageReader {
    static final String NAME_FIELDS = "name_fields";
    static final String DICTIONARY = "dictionary";
    private static final int MOST_FIELDS = 64;
    private static final int MOST_WORDS = 1000;

    private final List<String> errors = new ArrayList<>();

    private LanguageReader() {}

    /**
     * Reads all of them: what is left out is as in a new engine.
     *
     * @param korean whether the engine's texts are cut by a dictionary
     * @throws ApiError 400 with all that is wrong
     */
    static LanguageSettings read(JsonNode json, boolean korean) {
        var reader = new LanguageReader();
        LanguageSettings settings = reader.settings(json);
        if (!korean && !settings.dictionary().isEmpty()) {
            reader.errors.add(
                    "Dictionary is for engines whose language is ko; leave it out or make an engine with that language");
        }
        if (!reader.errors.isEmpty()) {
            throw new ApiError(400, List.copyOf(reader.errors));
        }
        return settings;
    }

    private LanguageSettings settings(JsonNode json) {
        if (!json.isObject()) {
            throw ApiError.badRequest(
                    "Language settings must be an object with name_fields and dictionary");
        }
        json.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!Set.of(NAME_FIELDS, DICTIONARY).contains(key)) {
                                errors.add("Options contains invalid key: " + key);
                            }
                        });
        return new LanguageSettings(
                names(json.path(NAME_FIELDS)), dictionary(json.path(DICTIONARY)));
    }

    private NameFields names(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return NameFields.USUAL;
        }
        var fields = new TreeSet<FieldName>();
        if (!json.isArray() || json.size() > MOST_FIELDS) {
            errors.add(
                    "Name_fields must be null or an array of at most %d field names"
                            .formatted(MOST_FIELDS));
        } else {
            json.forEach(
                    field ->
                            FieldName.of(field.asText())
                                    .ifPresentOrElse(
                                            fields::add,
                                            () ->
                                                    errors.add(
                                                            FieldName.problem(
                                                                    field.asText(),
                                                                    FieldName.MAX_LENGTH))));
        }
        return new NameFields(Optional.of(Set.copyOf(fields)));
    }

    private List<DictionaryWord> dictionary(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return List.of();
        }
        if (!json.isArray() || json.size() > MOST_WORDS) {
            errors.add("Dictionary must be an array of at most %d words".formatted(MOST_WORDS));
            return List.of();
        }
        var words = new LinkedHashMap<String, DictionaryWord>();
        json.forEach(entry -> word(entry, words));
        return List.copyOf(words.values());
    }

    private void word(JsonNode entry, Map<String, DictionaryWord> words) {
        JsonNode text = entry.isObject() ? entry.path("word") : entry;
        var parts = new ArrayList<String>();
        entry.path("parts").forEach(part -> parts.add(part.asText()));
        if (!text.isTextual()) {
            errors.add(
                    "Dictionary must have words as strings, or objects with word and parts, got %s"
                            .formatted(entry));
            return;
        }
        try {
            var word = new DictionaryWord(text.textValue(), parts);
            if (words.putIfAbsent(word.word(), word) != null) {
                errors.add("Dictionary has the word '%s' twice".formatted(word.word()));
            }
        } catch (IllegalArgumentException e) {
            errors.add("Dictionary: " + e.getMessage());
        }
    }

    static ObjectNode write(LanguageSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        settings.names()
                .chosen()
                .ifPresentOrElse(
                        fields -> {
                            ArrayNode names = json.putArray(NAME_FIELDS);
                            new TreeSet<>(fields).forEach(field -> names.add(field.value()));
                        },
                        () -> json.putNull(NAME_FIELDS));
        ArrayNode dictionary = json.putArray(DICTIONARY);
        settings.dictionary().forEach(word -> write(word, dictionary));
        return json;
    }

    private static void write(DictionaryWord word, ArrayNode dictionary) {
        if (word.parts().isEmpty()) {
            dictionary.add(word.word());
        } else {
            ArrayNode parts = dictionary.addObject().put("word", word.word()).putArray("parts");
            word.parts().forEach(parts::add);
        }
    }
}
