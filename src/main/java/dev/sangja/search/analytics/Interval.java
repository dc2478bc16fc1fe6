package dev.sangja.search.analytics;

import java.util.Arrays;
import java.util.Optional;

/** How long the parts are into which a time is cut. */
public enum Interval {
    DAY("day"),
    HOUR("hour");

    private final String code;

    Interval(String code) {
        this.code = code;
    }

    /** As the API and PostgreSQL write it. */
    public String code() {
        return code;
    }

    static Optional<Interval> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findAny();
    }
}
