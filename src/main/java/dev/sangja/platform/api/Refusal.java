package dev.sangja.platform.api;

import com.fasterxml.jackson.databind.JsonNode;

/** Leaves the checks of a request at the first bad member; who began them turns it into a value. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int ECHOED = 60;

    private final transient Problem problem;

    /** Refuses for a problem that is made already. */
    public Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** A problem with a member. */
    public static Refusal of(int status, String field, String detail) {
        return new Refusal(Problem.ofField(status, field, detail));
    }

    /** A member whose value is not what it must be. */
    public static Refusal mustBe(String field, String value, String rule) {
        return of(400, field, "'%s' is %s, must be %s.".formatted(field, echo(value), rule));
    }

    /** The same of one that may be missing. */
    public static Refusal mustBe(String field, JsonNode value, String rule) {
        return mustBe(field, value.isMissingNode() ? "missing" : value.toString(), rule);
    }

    public Problem problem() {
        return problem;
    }

    /** As much of a value as helps to find it. */
    public static String echo(String value) {
        return Texts.cut(value, ECHOED);
    }
}
