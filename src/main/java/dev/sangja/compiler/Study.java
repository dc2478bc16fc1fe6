package dev.sangja.compiler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.runner.Harness;
import dev.sangja.runner.Harness.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Has Python read programs, in the sandbox and without running them: {@code src/main/python/sangja/study.py}. */
final class Study {
    private static final Duration COMPUTING = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Texts in one request, so that none grows too long. */
    private static final int MOST = 200;

    private final Harness harness;

    Study(Harness harness) {
        this.harness = harness;
    }

    static ObjectNode text(String as, String source) {
        return JsonNodeFactory.instance.objectNode().put("as", as).put("source", source);
    }

    /** The answers in the order of the texts. */
    List<JsonNode> read(List<ObjectNode> texts) {
        var answers = new ArrayList<JsonNode>();
        for (int from = 0; from < texts.size(); from += MOST) {
            List<ObjectNode> part = texts.subList(from, Math.min(texts.size(), from + MOST));
            ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(part);
            ObjectNode request = JsonNodeFactory.instance.objectNode().put("do", "study");
            request.set("texts", list);
            call(request).path("answers").forEach(answers::add);
        }
        return answers;
    }

    private JsonNode call(ObjectNode request) {
        return switch (harness.call(request, COMPUTING, "study")) {
            case Reply.Answered(String text, _, _) -> parsed(text);
            case Reply.Broken(var how, String why, _) -> throw new Unreadable(how + " " + why);
            case Reply.Lost() -> throw new CompilerException("the runner went away");
            case Reply.NotNow(String reason) -> throw new CompilerException(reason);
        };
    }

    /** Python could not read the texts: one of them makes it loop or fail. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CompilerException("the runner answers no JSON: " + e.getOriginalMessage());
        }
    }
}
