package dev.sangja.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.platform.api.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one check of a step said of an attempt.
 *
 * @param id name of the check within its step
 */
record CheckResult(String id, boolean passed) {
    static final int MOST = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final int MEMBERS = 2;

    /**
     * Reads the member {@code checks} of a request.
     *
     * @throws Refusal at the first thing that is wrong
     */
    static List<CheckResult> list(JsonNode checks) {
        if (!checks.isArray() || checks.size() > MOST) {
            String value = checks.isArray() ? "a list of " + checks.size() : checks.toString();
            throw Refusal.mustBe("checks", value, "a list of at most " + MOST + " results");
        }
        List<CheckResult> results = new ArrayList<>();
        for (JsonNode check : checks) {
            results.add(one("checks[" + results.size() + "]", check));
        }
        return List.copyOf(results);
    }

    private static CheckResult one(String field, JsonNode check) {
        if (!check.isObject() || check.size() != MEMBERS) {
            throw Refusal.mustBe(field, check.toString(), "an object of 'id' and 'passed'");
        }
        JsonNode id = check.path("id");
        if (!id.isTextual() || !ID.matcher(id.textValue()).matches()) {
            throw Refusal.mustBe(
                    field + ".id",
                    shown(id),
                    "a string of 1 to 60 letters, digits, dots, hyphens and underscores");
        }
        JsonNode passed = check.path("passed");
        if (!passed.isBoolean()) {
            throw Refusal.mustBe(field + ".passed", shown(passed), "true or false");
        }
        return new CheckResult(id.textValue(), passed.booleanValue());
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }
}
