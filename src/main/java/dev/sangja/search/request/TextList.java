package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Reads an array of strings or numbers of which none comes twice.
 *
 * @param title what errors call it
 * @param characters most of an entry
 * @param spoken whether entries are words of people, whose letter case and outer spaces do not tell them apart
 */
public record TextList(String title, int least, int most, int characters, boolean spoken) {

    /** Refuses with 400 if something is wrong with it. */
    public List<String> read(JsonNode json) {
        if (!json.isArray()) {
            throw ApiError.badRequest(
                    "%s must be an array of strings, got %s".formatted(title, Options.shown(json)));
        }
        if (json.size() < least || json.size() > most) {
            throw ApiError.badRequest(
                    "%s must have %d to %d entries, got %d"
                            .formatted(title, least, most, json.size()));
        }
        var texts = new LinkedHashMap<String, String>();
        for (JsonNode entry : json) {
            String text = text(entry);
            if (texts.putIfAbsent(spoken ? plain(text) : text, text) != null) {
                throw ApiError.badRequest(
                        "%s contains '%s' twice; leave one out"
                                .formatted(title, Options.cut(text)));
            }
        }
        return List.copyOf(texts.values());
    }

    /** Words as they are compared. */
    public static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private String text(JsonNode entry) {
        if (!entry.isTextual() && !entry.isIntegralNumber()) {
            throw ApiError.badRequest(
                    "%s must be an array of strings, got %s in it"
                            .formatted(title, Options.shown(entry)));
        }
        String text = spoken ? entry.asText().strip() : entry.asText();
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > characters) {
            throw ApiError.badRequest(
                    "%s must have entries of 1 to %d characters, got one of %d"
                            .formatted(title, characters, length));
        }
        if (text.indexOf('\0') >= 0) {
            throw ApiError.badRequest("%s must not have the character U+0000".formatted(title));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw ApiError.badRequest("%s must not have half of a surrogate pair".formatted(title));
        }
        return text;
    }
}
