package dev.sangja.runner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.api.Texts;
import dev.sangja.runner.RunOutcome.Box;
import dev.sangja.runner.RunOutcome.Failure;
import dev.sangja.runner.RunOutcome.Frame;
import dev.sangja.runner.RunOutcome.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests to the harness and its answers. A program may have written the answer: nothing in it is taken for granted. */
final class HarnessJson {
    private static final JsonMapper JSON = new JsonMapper();

    /** In ASCII, with halves of surrogate pairs as escapes: UTF-8 has none. */
    private static final ObjectWriter ASCII = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static final int MOST_BOXES = 200;
    private static final int MOST_OF_NAME = 400;
    private static final int MOST_OF_MESSAGE = 4_000;
    private static final int MOST_OF_TRACEBACK = 20_000;
    private static final int MOST_FRAMES = 20;

    private HarnessJson() {}

    /**
     * What the harness says of a run.
     *
     * @param status finished, error, time_limit or output_limit
     */
    record Report(
            String status,
            @Nullable Failure failure,
            @Nullable Integer line,
            List<Box> boxes,
            @Nullable Value value,
            int exit) {}

    static byte[] run(RunRequest request, long seed) {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("do", "run")
                        .put("source", request.source())
                        .put("stdin", request.stdin())
                        .put("seconds", request.limits().cpuSeconds())
                        .put("seed", seed);
        ObjectNode files = json.putObject("files");
        request.files()
                .forEach(
                        (name, content) ->
                                files.putObject(name)
                                        .put(
                                                "base64",
                                                Base64.getEncoder().encodeToString(content)));
        return bytes(json);
    }

    static byte[] bytes(JsonNode json) {
        try {
            return ASCII.writeValueAsString(json).getBytes(StandardCharsets.US_ASCII);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    /** Empty where the text is no report: then the program has disturbed the harness. */
    static Optional<Report> report(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.path("status").isTextual() || !json.path("boxes").isArray()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Report(
                            json.path("status").textValue(),
                            failure(json.path("error"), frames(json.path("frames"))),
                            line(json.path("line")),
                            boxes(json.path("boxes")),
                            value(json.path("value")),
                            json.path("exit").asInt(0)));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Failure failure(JsonNode error, List<Frame> frames) {
        return error.isObject()
                ? new Failure(
                        text(error.path("type"), MOST_OF_NAME),
                        text(error.path("message"), MOST_OF_MESSAGE),
                        line(error.path("line")),
                        text(error.path("traceback"), MOST_OF_TRACEBACK),
                        frames)
                : null;
    }

    private static List<Frame> frames(JsonNode frames) {
        return frames.valueStream()
                .limit(MOST_FRAMES)
                .map(
                        each ->
                                new Frame(
                                        each.path("line").asInt(),
                                        text(each.path("name"), MOST_OF_NAME)))
                .toList();
    }

    private static @Nullable Value value(JsonNode value) {
        return value.isObject()
                ? new Value(
                        text(value.path("type"), MOST_OF_NAME),
                        text(value.path("text"), MOST_OF_MESSAGE))
                : null;
    }

    private static @Nullable Integer line(JsonNode line) {
        return line.canConvertToInt() && line.intValue() > 0 ? line.intValue() : null;
    }

    private static List<Box> boxes(JsonNode boxes) {
        var found = new ArrayList<Box>();
        for (JsonNode box : boxes) {
            if (found.size() < MOST_BOXES) {
                found.add(
                        new Box(
                                text(box.path("name"), MOST_OF_NAME),
                                text(box.path("type"), MOST_OF_NAME),
                                text(box.path("text"), MOST_OF_NAME)));
            }
        }
        return List.copyOf(found);
    }

    private static String text(JsonNode text, int most) {
        return Texts.cut(text.asText(""), most);
    }
}
