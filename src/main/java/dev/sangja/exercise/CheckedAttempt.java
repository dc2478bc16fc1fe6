package dev.sangja.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.lesson.Courses;
import dev.sangja.lesson.Step;
import dev.sangja.platform.api.Problem;
import dev.sangja.platform.api.Refusal;
import dev.sangja.platform.i18n.Lang;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a request: an attempt that may be stored, or the problem with it. */
sealed interface CheckedAttempt {
    /** A day: whoever sits longer at one step has left it between. */
    int MAX_ACTIVE_MILLIS = 86_400_000;

    /**
     * An attempt that may be stored.
     *
     * @param activeMillis how long the learner was active in the step since the attempt before, where the browser tells
     * @param checks what the checks said, where the browser tells
     */
    record Good(
            String course,
            String lesson,
            Step step,
            Lang language,
            String source,
            Outcome outcome,
            @Nullable Integer activeMillis,
            @Nullable List<CheckResult> checks)
            implements CheckedAttempt {}

    record Bad(Problem problem) implements CheckedAttempt {}

    /** Checks the members in their order; the first that is wrong is named. */
    static CheckedAttempt of(@Nullable AttemptRequest request, Courses courses) {
        if (request == null) {
            return new Bad(Problem.of(400, "The body is empty, must be a JSON object."));
        }
        try {
            String course = required("course", request.course());
            String lesson = required("lesson", request.lesson());
            String id = required("step", request.step());
            Lang language = language(required("language", request.language()));
            String source = source(required("source", request.source()));
            Outcome outcome = outcome(required("outcome", request.outcome()));
            Integer activeMillis = activeMillis(request.activeMillis());
            List<CheckResult> checks = checks(request.checks());
            Step step =
                    courses.step(course, lesson, id).orElseThrow(() -> noStep(course, lesson, id));
            return new Good(course, lesson, step, language, source, outcome, activeMillis, checks);
        } catch (Refusal refusal) {
            return new Bad(refusal.problem());
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw Refusal.of(400, field, "'" + field + "' is missing, must be a string.");
        }
        return value;
    }

    private static Lang language(String value) {
        return Lang.of(value).orElseThrow(() -> notOneOf("language", value, "'ko', 'en'"));
    }

    private static Outcome outcome(String value) {
        return Outcome.of(value)
                .orElseThrow(() -> notOneOf("outcome", value, "'ran', 'failed', 'passed'"));
    }

    private static String source(String value) {
        ProgramText.problem("source", value)
                .ifPresent(
                        problem -> {
                            throw new Refusal(problem);
                        });
        return value;
    }

    private static @Nullable Integer activeMillis(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        boolean whole = value.isIntegralNumber() && value.canConvertToInt();
        if (!whole || value.intValue() < 0 || value.intValue() > MAX_ACTIVE_MILLIS) {
            throw Refusal.mustBe(
                    "activeMillis",
                    value.toString(),
                    "a whole number from 0 to " + MAX_ACTIVE_MILLIS);
        }
        return value.intValue();
    }

    private static @Nullable List<CheckResult> checks(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : CheckResult.list(value);
    }

    private static Refusal notOneOf(String field, String value, String allowed) {
        return Refusal.mustBe(field, "'" + Refusal.echo(value) + "'", "one of " + allowed);
    }

    private static Refusal noStep(String course, String lesson, String step) {
        return Refusal.of(
                404,
                "step",
                "There is no step '%s/%s/%s'; the address of a lesson's page has the names of course, lesson and step."
                        .formatted(Refusal.echo(course), Refusal.echo(lesson), Refusal.echo(step)));
    }
}
