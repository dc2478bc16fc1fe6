package dev.sangja.lesson;

import java.util.Arrays;
import java.util.Optional;

/** What a step asks for. */
public enum StepKind {
    READ("read"),
    RUN("run"),
    PREDICT("predict"),
    WRITE("write");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    /** The word in a lesson's heading, as in {@code .run}. */
    public String code() {
        return code;
    }

    public static Optional<StepKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
