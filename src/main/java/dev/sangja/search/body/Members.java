package dev.sangja.search.body;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.error.ApiError;
import java.util.Set;

/** Refuses members of an object that nobody reads. */
public final class Members {
    private static final int SHOWN = 60;

    private Members() {}

    /**
     * Checks an object.
     *
     * @param name of the object, as sentences begin
     * @throws ApiError 400 if it is no object, or has another member
     */
    public static JsonNode only(String name, JsonNode json, Set<String> known) {
        if (!json.isObject()) {
            throw ApiError.badRequest(name + " must be a JSON object");
        }
        for (var member : json.properties()) {
            if (!known.contains(member.getKey())) {
                String key = member.getKey();
                throw ApiError.badRequest(
                        name
                                + " contains invalid key: "
                                + key.substring(0, Math.min(key.length(), SHOWN)));
            }
        }
        return json;
    }
}
