package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.platform.api.Problem;

/** Leaves the checks of a request at the first bad member; {@link CheckedRun} turns it into a value. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int ECHOED = 60;

    private final transient Problem problem;

    private Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static Refused of(int status, String field, String detail) {
        return new Refused(Problem.ofField(status, field, detail));
    }

    /** A member whose value is not what it must be. */
    static Refused mustBe(String field, String value, String rule) {
        return of(400, field, "'%s' is %s, must be %s.".formatted(field, echo(value), rule));
    }

    static Refused mustBe(String field, JsonNode value, String rule) {
        return mustBe(field, value.isMissingNode() ? "missing" : value.toString(), rule);
    }

    Problem problem() {
        return problem;
    }

    /** As much of a value as helps to find it. */
    static String echo(String value) {
        return Texts.cut(value, ECHOED);
    }
}
