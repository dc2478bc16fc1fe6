package dev.sangja.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How a program ended, as it was told while the program could still have a say. */
final class Told {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_TYPE = 160;
    private static final int MAX_MESSAGE = 4_000;
    private static final int MAX_TRACEBACK = 65_536;

    private Told() {}

    static JsonNode read(String text) throws JsonProcessingException, Incredible {
        JsonNode told = Incredible.unlessMembers(JSON.readTree(text), "status", "error", "line");
        Incredible.unless(told.path("status").isTextual(), "status");
        line(told);
        if (!told.path("error").isNull()) {
            error(told.path("error"));
        }
        return told;
    }

    private static void error(JsonNode error) throws Incredible {
        Incredible.unlessMembers(error, "type", "message", "line", "traceback");
        Incredible.unlessText(error.path("type"), MAX_TYPE);
        Incredible.unlessText(error.path("message"), MAX_MESSAGE);
        Incredible.unlessText(error.path("traceback"), MAX_TRACEBACK);
        line(error);
    }

    private static void line(JsonNode of) throws Incredible {
        Incredible.unless(of.path("line").isNull() || of.path("line").isInt(), "line");
    }
}
