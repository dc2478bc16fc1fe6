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
import java.util.Optional;

/** Has Python read programs, in the sandbox and without running them: {@code src/main/python/sangja/study.py}. */
final class Study {
    private static final Duration COMPUTING = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Texts in one request, so that none grows too long. */
    private static final int MOST = 200;

    private static final String UNREADABLE = "unreadable";

    private final Harness harness;

    Study(Harness harness) {
        this.harness = harness;
    }

    static ObjectNode text(String as, String source) {
        return JsonNodeFactory.instance.objectNode().put("as", as).put("source", source);
    }

    /** The answers in the order of the texts; what Python cannot read is answered by {@code {"unreadable": why}}. */
    List<JsonNode> read(List<ObjectNode> texts) {
        var answers = new ArrayList<JsonNode>();
        for (int from = 0; from < texts.size(); from += MOST) {
            answers.addAll(together(texts.subList(from, Math.min(texts.size(), from + MOST))));
        }
        return answers;
    }

    /** One text that makes Python loop or fail takes the others of its request with it: they are asked anew, by halves. */
    private List<JsonNode> together(List<ObjectNode> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(texts);
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("do", "study");
        request.set("texts", list);
        return switch (harness.call(request, COMPUTING, "study")) {
            case Reply.Answered(String text, _, _) -> answers(text);
            case Reply.Broken(var how, String why, _) ->
                    texts.size() == 1 ? List.of(unreadable(how + " " + why)) : halved(texts);
            case Reply.Lost() -> throw new CompilerException("the runner went away");
            case Reply.NotNow(String reason) -> throw new CompilerException(reason);
        };
    }

    private List<JsonNode> halved(List<ObjectNode> texts) {
        int middle = texts.size() / 2;
        var answers = new ArrayList<>(together(texts.subList(0, middle)));
        answers.addAll(together(texts.subList(middle, texts.size())));
        return answers;
    }

    private static JsonNode unreadable(String why) {
        return JsonNodeFactory.instance.objectNode().put(UNREADABLE, why.strip());
    }

    /** Why Python cannot read a text, by its answer. */
    static Optional<String> unreadable(JsonNode answer) {
        return Optional.ofNullable(answer.path(UNREADABLE).textValue());
    }

    private static List<JsonNode> answers(String text) {
        var answers = new ArrayList<JsonNode>();
        parsed(text).path("answers").forEach(answers::add);
        return answers;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CompilerException("the runner answers no JSON: " + e.getOriginalMessage());
        }
    }
}
