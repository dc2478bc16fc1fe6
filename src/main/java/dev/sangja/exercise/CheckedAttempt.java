package dev.sangja.exercise;

import dev.sangja.lesson.Courses;
import dev.sangja.lesson.Step;
import dev.sangja.platform.api.Problem;
import dev.sangja.platform.i18n.Lang;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What became of a request: an attempt that may be stored, or the problem with it. */
sealed interface CheckedAttempt {
    /** As PostgreSQL's check says it, too. */
    int MAX_SOURCE_BYTES = 65_536;

    int ECHOED = 60;

    record Good(
            String course, String lesson, Step step, Lang language, String source, Outcome outcome)
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
            Step step =
                    courses.step(course, lesson, id).orElseThrow(() -> noStep(course, lesson, id));
            return new Good(course, lesson, step, language, source, outcome);
        } catch (Refusal refusal) {
            return new Bad(refusal.problem);
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw new Refusal(
                    Problem.ofField(400, field, "'" + field + "' is missing, must be a string."));
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
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_SOURCE_BYTES) {
            throw new Refusal(
                    Problem.ofField(
                            413,
                            "source",
                            "'source' has %d bytes of UTF-8, may have at most %d; shorten the program."
                                    .formatted(bytes, MAX_SOURCE_BYTES)));
        }
        int bad = unstorable(value);
        if (bad >= 0) {
            throw new Refusal(
                    Problem.ofField(
                            400,
                            "source",
                            "'source' has U+%04X at position %d, which no text has; remove it."
                                    .formatted((int) value.charAt(bad), bad)));
        }
        return value;
    }

    /** Position of the first NUL or half of a surrogate pair, which PostgreSQL's text cannot hold; or -1. */
    private static int unstorable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point == 0 || half) {
                return at;
            }
        }
        return -1;
    }

    private static Refusal notOneOf(String field, String value, String allowed) {
        return new Refusal(
                Problem.ofField(
                        400,
                        field,
                        "'%s' is '%s', must be one of %s.".formatted(field, echo(value), allowed)));
    }

    private static Refusal noStep(String course, String lesson, String step) {
        return new Refusal(
                Problem.ofField(
                        404,
                        "step",
                        "There is no step '%s/%s/%s'; the address of a lesson's page has the names of course, lesson and step."
                                .formatted(echo(course), echo(lesson), echo(step))));
    }

    private static String echo(String value) {
        return value.length() <= ECHOED ? value : value.substring(0, ECHOED) + "…";
    }

    /** Leaves the checks at the first bad member; never leaves this type. */
    final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        private Refusal(Problem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }
    }
}
