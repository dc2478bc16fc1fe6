package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.grading.Verdict.Check;
import dev.sangja.grading.Verdict.Outcome;
import dev.sangja.grading.Verdict.Problem;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads what the judge says. It never ran the program, and so it is believed. */
final class Verdicts {
    private Verdicts() {}

    static Verdict read(JsonNode said, JsonNode observations) {
        var checks = new ArrayList<Check>();
        for (JsonNode check : said.path("checks")) {
            checks.add(
                    new Check(
                            check.path("id").asText(),
                            check.path("label").asText(),
                            check.path("passed").booleanValue(),
                            check.path("message").textValue()));
        }
        var faults = new ArrayList<String>();
        said.path("faults").forEach(fault -> faults.add(fault.asText()));
        boolean passed = said.path("passed").booleanValue();
        return new Verdict(
                passed, said.path("message").textValue(), checks, outcome(observations), faults);
    }

    /** The first program that did not come to its end tells. */
    private static Outcome outcome(JsonNode observations) {
        for (JsonNode seen : observations) {
            String status = seen.path("status").asText();
            if (!status.equals("finished")) {
                return new Outcome(status, problem(seen.path("error")), line(seen.path("line")));
            }
        }
        return new Outcome("finished", null, null);
    }

    private static @Nullable Problem problem(JsonNode error) {
        return error.isObject()
                ? new Problem(
                        error.path("type").asText(),
                        error.path("message").asText(),
                        line(error.path("line")),
                        error.path("traceback").asText())
                : null;
    }

    private static @Nullable Integer line(JsonNode line) {
        return line.isInt() ? line.intValue() : null;
    }
}
