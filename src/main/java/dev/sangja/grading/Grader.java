package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.runner.Harness;
import dev.sangja.runner.Harness.Reply;
import java.time.Duration;

/** Grades programs. Never throws for anything that a program does. */
public final class Grader {
    /** Computing time of a program under one probe; the browser gives as much. */
    public static final Duration COMPUTING = Duration.ofSeconds(10);

    /** A loop of Python ends by itself, with its variables; this much later it is broken off. */
    static final Duration GRACE = Duration.ofMillis(500);

    private static final Duration JUDGING = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Harness harness;
    private final Duration computing;
    private final Plans plans;

    /**
     * Makes one.
     *
     * @param computing that a program may do under one probe
     */
    public Grader(Harness harness, Duration computing) {
        this.harness = harness;
        this.computing = computing;
        this.plans = new Plans(checks -> called(plan(checks), JUDGING, "plans"));
    }

    /** Leaves the phases where the next one makes no sense; {@link #grade} turns it into a value. */
    static final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Grading why;

        Unfinished(Grading why) {
            super(why.toString(), null, false, false);
            this.why = why;
        }
    }

    /**
     * Grades a program.
     *
     * @param turn whose turn it is: those with the same name share one place in the round
     */
    public Grading grade(Submission submission, String turn) {
        try {
            JsonNode probes = plans.of(submission.checks());
            ArrayNode seen = observe(submission.source(), probes, turn);
            return new Grading.Judged(judge(submission, seen, turn));
        } catch (Unfinished unfinished) {
            return unfinished.why;
        }
    }

    private static ObjectNode request(String function) {
        return JsonNodeFactory.instance.objectNode().put("do", function);
    }

    private static ObjectNode plan(String checks) {
        return request("plan").put("checks", checks);
    }

    private ArrayNode observe(String source, JsonNode probes, String turn) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        var observations = new Observations(probes.size());
        for (JsonNode probe : probes) {
            JsonNode last = all.isEmpty() ? null : all.get(all.size() - 1);
            all.add(
                    last != null && Observations.isHopeless(last)
                            ? last
                            : observations.of(probe, observed(source, probe, turn)));
        }
        return all;
    }

    private Reply observed(String source, JsonNode probe, String turn) {
        ObjectNode request = request("observe").put("source", source);
        request.put("seconds", computing.toMillis() / 1_000.0).set("probe", probe);
        return begun(harness.call(request, computing.plus(GRACE), turn));
    }

    private Verdict judge(Submission submission, ArrayNode seen, String turn) {
        ObjectNode request = request("judge").put("checks", submission.checks());
        request.put("source", submission.source()).put("starter", submission.starter());
        request.put("language", submission.lang().code()).set("observations", seen);
        return Verdicts.read(called(request, JUDGING, turn), seen);
    }

    /** What a function of ours gives; that it gives nothing is our fault, not the program's. */
    private JsonNode called(ObjectNode request, Duration patience, String turn) {
        return switch (begun(harness.call(request, patience, turn))) {
            case Reply.Answered(String text, _, _) -> parsed(text);
            case Reply.Broken(var how, String why, _) ->
                    throw new Unfinished(
                            new Grading.Faulty(
                                    request.path("do").asText() + ": " + how + " " + why));
            case Reply.Lost(), Reply.NotNow(_) -> throw new IllegalStateException("it was begun");
        };
    }

    private static Reply begun(Reply reply) {
        return switch (reply) {
            case Reply.Lost() -> throw new Unfinished(new Grading.Lost());
            case Reply.NotNow(String reason) -> throw new Unfinished(new Grading.NotNow(reason));
            case Reply.Answered _, Reply.Broken _ -> reply;
        };
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Unfinished(new Grading.Faulty("no JSON: " + e.getOriginalMessage()));
        }
    }
}
