package dev.sangja.search.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tags under which searches and clicks are counted. */
public final class Tags {
    private Tags() {}

    /** @param json {@code {"tags": ["web"]}} */
    static List<String> read(JsonNode json, SearchLimits limits) {
        Options options = Options.of("Analytics", json).only(Set.of("tags"));
        return options.has("tags") ? list(options.get("tags"), limits) : List.of();
    }

    /** Refuses with 400 if they are no strings, too many, or one is too long. */
    public static List<String> list(JsonNode json, SearchLimits limits) {
        if (!json.isArray() || json.size() > limits.tags()) {
            throw ApiError.badRequest(
                    "Tags must be an array of at most %d strings, got %s"
                            .formatted(limits.tags(), Options.shown(json)));
        }
        var tags = new ArrayList<String>();
        for (JsonNode tag : json) {
            if (!tag.isTextual()
                    || tag.textValue().isEmpty()
                    || tag.textValue().length() > limits.tagCharacters()) {
                throw ApiError.badRequest(
                        "Tags must be strings of 1 to %d characters, got %s"
                                .formatted(limits.tagCharacters(), Options.shown(tag)));
            }
            tags.add(tag.textValue());
        }
        return tags;
    }
}
