package dev.sangja.lesson;

/** Name of a step within its lesson. Never used again for another step, since progress hangs on it. */
public record StepId(String value) {
    public StepId {
        Slugs.require("step id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
