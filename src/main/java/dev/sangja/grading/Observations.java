package dev.sangja.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.runner.Harness;
import dev.sangja.runner.Harness.Reply;
import java.util.Set;

/**
 * What a program did, for the judge. The report is a claim of an interpreter that ran the program: its shape, its bounds and its
 * agreement with itself are checked here, and what fails counts as a crash. What was printed and asked comes from the record.
 */
final class Observations {
    private static final String MARK = "\0called\0";
    private static final String FINISHED = "finished";
    private static final String ERROR = "error";
    private static final String TIME_LIMIT = "time_limit";
    private static final String OUTPUT_LIMIT = "output_limit";
    private static final String CRASHED = "crashed";
    private static final Set<String> STATUSES = Set.of(FINISHED, ERROR, TIME_LIMIT, OUTPUT_LIMIT);
    private static final Set<String> CALLED =
            Set.of("returned", "raised", "missing", "not_callable");
    private static final int MAX_PRINTED = 65_536;
    private static final int MAX_LINES = 2_000;
    private static final int MAX_ASKED = 1_001;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final int most;

    /**
     * Observations of one program.
     *
     * @param probes how many there are at the most: together they must fit into the judge's request
     */
    Observations(int probes) {
        this.most = Harness.MAX_REQUEST / 2 / Math.max(1, probes);
    }

    /** Whether another probe would only meet the same end. */
    static boolean isHopeless(JsonNode observation) {
        String status = observation.path("status").asText();
        return status.equals(TIME_LIMIT) || status.equals(CRASHED);
    }

    JsonNode of(JsonNode probe, Reply reply) {
        return switch (reply) {
            case Reply.Answered(String text, var written, _) -> checked(probe, text, written);
            case Reply.Broken(var how, _, _) -> lost(status(how));
            case Reply.Lost(), Reply.NotNow(_) -> throw new IllegalArgumentException("no report");
        };
    }

    private static String status(Harness.How how) {
        return switch (how) {
            case TIME_OVER -> TIME_LIMIT;
            case OUTPUT_TOO_LONG -> OUTPUT_LIMIT;
            case CRASHED -> CRASHED;
        };
    }

    private static ObjectNode lost(String status) {
        ObjectNode lost = NODES.objectNode().put("status", status).put("printed", "");
        lost.putNull("error").putNull("line").putNull("called");
        lost.putArray("asked");
        lost.putArray("names");
        lost.putArray("result").add("none");
        return lost;
    }

    private JsonNode checked(JsonNode probe, String text, Harness.Written written) {
        boolean calls = probe.path("kind").asText().equals("call");
        String printed = calls ? afterMark(written.out()) : written.out();
        if (printed.length() > MAX_PRINTED || printed.lines().count() > MAX_LINES + 1) {
            return lost(OUTPUT_LIMIT);
        }
        try {
            ObjectNode seen = claimed(text, calls).put("printed", printed);
            seen.set("asked", asked(written.err()));
            return length(seen) <= most ? seen : lost(CRASHED);
        } catch (JsonProcessingException | Incredible _) {
            return lost(CRASHED);
        }
    }

    /** What only the function printed. The first mark counts: a program cannot hide behind another what it said before. */
    private static String afterMark(String out) {
        int mark = out.indexOf(MARK);
        return mark < 0 ? out : out.substring(mark + MARK.length());
    }

    /** One JSON string in each line; what a program wrote between them is passed over. */
    private static ArrayNode asked(String err) {
        ArrayNode asked = NODES.arrayNode();
        for (String line : err.split("\n", MAX_ASKED)) {
            try {
                JsonNode question = JSON.readTree(line);
                if (question.isTextual()) {
                    asked.add(question);
                }
            } catch (JsonProcessingException _) {
                // Not ours.
            }
        }
        return asked;
    }

    /** As the judge's request has it: in ASCII, six bytes for each other character. */
    private static long length(JsonNode json) {
        return json.toString().chars().mapToLong(c -> c < 128 ? 1 : 6).sum();
    }

    private static ObjectNode claimed(String text, boolean calls)
            throws JsonProcessingException, Incredible {
        JsonNode report =
                Incredible.unlessMembers(
                        JSON.readTree(text), "told", "raised", "names", "called", "result");
        JsonNode told = Told.read(report.path("told").asText());
        agree(told, report.path("raised").booleanValue());
        ObjectNode seen = NODES.objectNode();
        seen.setAll((ObjectNode) told);
        seen.set("names", EncodedValues.names(report.path("names")));
        seen.set("called", called(report.path("called"), calls));
        seen.set("result", EncodedValues.value(report.path("result")));
        return seen;
    }

    /** Whether a program raised is known better than how it ended. */
    private static void agree(JsonNode told, boolean raised) throws Incredible {
        String status = told.path("status").asText();
        Incredible.unless(STATUSES.contains(status), "status");
        Incredible.unless(status.equals(ERROR) == told.path("error").isObject(), "error");
        Incredible.unless(!status.equals(FINISHED) || !raised, "it raised");
        Incredible.unless(!status.equals(ERROR) || raised, "it did not raise");
    }

    private static JsonNode called(JsonNode called, boolean calls) throws Incredible {
        Incredible.unless(called.isNull() || (calls && CALLED.contains(called.asText())), "called");
        return called;
    }
}
