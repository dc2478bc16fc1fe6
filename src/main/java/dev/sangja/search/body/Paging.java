package dev.sangja.search.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.error.ApiError;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code page[current]=2&page[size]=7} in the address, or {@code {"page": {"current": 2,
 * "size": 7}}} in the body, which counts more.
 *
 * @param current from 1
 * @param size from 1; one that is too large is made the largest
 */
public record Paging(int current, int size) {
    private static final int LAST_PAGE = 1_000_000;

    public int offset() {
        return Math.multiplyExact(current - 1, size);
    }

    /** Refuses with 400 if it is not made of whole numbers from 1. */
    public static Paging read(
            MultivaluedMap<String, String> query, @Nullable JsonNode body, int usual, int largest) {
        JsonNode page = body == null ? JsonNodeFactory.instance.missingNode() : body.path("page");
        int current = number("current", page, query, 1, LAST_PAGE);
        int size = number("size", page, query, usual, Integer.MAX_VALUE);
        return new Paging(current, Math.min(size, largest));
    }

    private static int number(
            String name,
            JsonNode page,
            MultivaluedMap<String, String> query,
            int usual,
            int largest) {
        JsonNode inBody = page.path(name);
        String inAddress = query.getFirst("page[" + name + "]");
        if (inBody.isMissingNode() && inAddress == null) {
            return usual;
        }
        String text = inBody.isMissingNode() ? inAddress : inBody.asText();
        boolean whole =
                text.matches("[0-9]{1,9}")
                        && (inBody.isMissingNode()
                                || inBody.isIntegralNumber()
                                || inBody.isTextual());
        if (!whole || Integer.parseInt(text) < 1 || Integer.parseInt(text) > largest) {
            throw ApiError.badRequest(
                    "Page %s must be a whole number from 1, got '%s'".formatted(name, text));
        }
        return Integer.parseInt(text);
    }

    /** As {@code meta.page} of an answer has it. */
    public ObjectNode meta(long total) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("current", current)
                .put("total_pages", Math.ceilDiv(total, size))
                .put("total_results", total)
                .put("size", size);
    }

    /** A whole answer with a part of a list. */
    public ObjectNode answer(long total, Iterable<? extends JsonNode> results) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("meta").set("page", meta(total));
        var list = answer.putArray("results");
        results.forEach(list::add);
        return answer;
    }
}
